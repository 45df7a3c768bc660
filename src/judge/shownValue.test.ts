import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shownValue } from './shownValue.ts'

const ofEnum = new Set(['enum'])
const ofType = new Set(['type'])

test.each<[unknown, Set<string>, string]>([
  [null, ofType, 'null'],
  [true, ofType, 'true'],
  [0, ofType, '0'],
  [-9999, ofType, '-9999'],
  [0.5, ofType, '0.5'],
  [10_000, ofType, 'an integer of 5 digits'],
  [4_929_123_412_341_234, ofType, 'an integer of 16 digits'],
  [10_000.5, ofType, 'a large number'],
  ['', ofType, '""'],
  ['hunter2', ofType, 'a string of 7 characters'],
  ['Paused', ofType, 'a string of 6 characters'],
  ['Paused', ofEnum, '"Paused"'],
  ['in progress', new Set(['const']), '"in progress"'],
  ['SECRETXYZ', new Set(['type', 'const']), 'a string of 9 characters'],
  ['sk_live_51HG', ofEnum, 'a string of 12 characters'],
  ['jane@example.com', ofEnum, 'a string of 16 characters'],
  ['x'.repeat(25), ofEnum, 'a string of 25 characters'],
  [[], ofType, 'a list of 0 items'],
  [[1, 2], ofType, 'a list of 2 items'],
  [{ password: 'a' }, ofType, 'an object of 1 member'],
  [undefined, ofType, 'nothing'],
])('%j refused by %s is shown as %s', (value, keywords, shown) => expect(shownValue(value, keywords)).toBe(shown))

test('a value that is nested too deep to be written is shown too', () => {
  expect(shownValue(JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)), ofType)).toBe('a list of 1 item')
})

test('nothing of a text is shown but its length, unless it is a word among words', () => {
  const text = fc.string({ minLength: 1, unit: 'binary' })
  fc.assert(
    fc.property(text, (value) => {
      expect(shownValue(value, ofType)).toMatch(/^a string of \d+ characters?$/)
    }),
  )
})
