import type { Pseudonyms } from './pseudonyms.ts'

// More do not survive being read as a number.
const significantDigits = 15

/** A JSON number with as many digits; its sign and its exponent stay. */
export function redactNumber(source: string, pseudonyms: Pseudonyms): string {
  const [, sign = '', whole = '', fraction = '', exponent = ''] =
    /^(-?)(\d+)(?:\.(\d+))?([eE][+-]?\d+)?$/.exec(source) ?? []
  const digits = whole + fraction
  const invented = pseudonyms.of(digits)
  if (invented === digits) return source
  const kept = invented.slice(0, significantDigits).padEnd(digits.length, '0')
  // JSON forbids a leading zero, and a trailing one of a fraction is lost.
  const wholeDigits = whole.length > 1 ? kept.slice(0, whole.length).replace(/^0/, '8') : kept.slice(0, 1)
  const fractionDigits =
    kept.slice(whole.length, significantDigits).replace(/0$/, '8') +
    kept.slice(Math.max(whole.length, significantDigits))
  return sign + wholeDigits + (fraction === '' ? '' : `.${fractionDigits}`) + exponent
}
