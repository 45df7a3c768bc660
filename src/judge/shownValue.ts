import { count } from './count.ts'

// A word such as a vendor gives to a state; what looks otherwise may be an id, a name or a secret.
const word = /^[A-Za-z]{1,24}(?:[ _-][A-Za-z]{1,24}){0,3}$/

const largestShown = 9_999

/**
 * A value as a finding may show it: its type and size. Shown as they are are small numbers, truth values, null, and words
 * where the contract has a list of words.
 * @param keywords those that refused the value
 */
export function shownValue(value: unknown, keywords: ReadonlySet<string>): string {
  switch (typeof value) {
    case 'string':
      if (value === '' || (isAmongWords(keywords) && word.test(value))) return JSON.stringify(value)
      return `a string of ${count(value.length, 'character')}`
    case 'number':
      if (Math.abs(value) <= largestShown) return String(value)
      return Number.isInteger(value) ? `an integer of ${count(digits(value), 'digit')}` : 'a large number'
    case 'object':
      if (value === null) return 'null'
      if (Array.isArray(value)) return `a list of ${count(value.length, 'item')}`
      return `an object of ${count(Object.keys(value).length, 'member')}`
    case 'boolean':
      return String(value)
    default:
      return 'nothing'
  }
}

const isAmongWords = (keywords: ReadonlySet<string>) =>
  !keywords.has('type') && (keywords.has('enum') || keywords.has('const'))

const digits = (value: number) => String(Math.abs(value)).replace(/\D.*$/, '').length
