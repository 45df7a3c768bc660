import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPseudonyms } from './pseudonyms.ts'
import { redactNumber } from './redactNumber.ts'

const pseudonyms = createPseudonyms('key')

test.each([
  ['482915663027', /^[89][089]{11}$/],
  ['-12.75e10', /^-[89][089]\.[089][89]e10$/],
  ['7', /^0$/],
  ['42', /^80$/],
  ['12345678901234567890', /^[89][089]{14}00000$/],
  ['1000000000', /^1000000000$/],
])('%s keeps its digits, sign and exponent', (number, shape) => {
  expect(redactNumber(number, pseudonyms)).toMatch(shape)
})

test('a number stays a number that is known again after it was read', () => {
  fc.assert(
    fc.property(fc.oneof(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), fc.maxSafeInteger()), (value) => {
      const redacted = redactNumber(JSON.stringify(value), pseudonyms)
      const read = JSON.stringify(JSON.parse(redacted))
      expect(redactNumber(read, pseudonyms)).toBe(read)
    }),
  )
})
