/** The message of an error, and where its code is explained. */
export const withExplanation = (message: string, code: string): string =>
  `${/[.!?]$/.test(message) ? message : `${message}.`} See export-contracts explain ${code}.`
