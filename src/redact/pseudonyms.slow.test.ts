import { expect, test } from 'vitest'
import { createPseudonyms } from './pseudonyms.ts'

test.each(['^[0-9a-zA-Z]{10}$', undefined])(
  'an invented word is another for each of 60,000 ids that hardly differ, with the pattern %s',
  (pattern) => {
    const one = createPseudonyms('a salt')
    const limits = pattern === undefined ? {} : { pattern }
    const ids = Array.from({ length: 60_000 }, (_, index) => `E${String(index).padStart(9, '0')}`)
    const invented = ids.map((id) => one.word(id, limits))
    expect(new Set(invented).size).toBe(ids.length)
    expect(ids.slice(0, 100).map((id) => one.word(id, limits))).toEqual(invented.slice(0, 100))
  },
)
