/** A message that ends by pointing to what `explain` tells of its code. */
export const explained = (message: string, code: string): string =>
  `${message}${/[.!?]$/.test(message) ? '' : '.'} ${seeExplain(code)}`

/** @param code of an error of this package */
export const seeExplain = (code: string): string => `See export-contracts explain ${code}.`
