import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextId } from './nextId.ts'

test.each([
  [2140, 2141],
  ['2140', '2141'],
  ['EXPORT0001', 'EXPORT0002'],
  ['EXPORT9999', 'EXPORU0000'],
  ['ber-00000000-0000-5000-8000-00000000000a', 'ber-00000000-0000-5000-8000-00000000000b'],
  ['ber-00000000-0000-5000-8000-00000000000f', 'ber-00000000-0000-5000-8000-000000000010'],
  ['a9-', 'b0-'],
  ['ABz', 'ACa'],
  ['', ''],
])('%j is followed by %j', (id, next) => expect(nextId(id)).toBe(next))

test('a thousand ids after any id are all different and have its form', () => {
  const form = (id: string) => id.replace(/\d/g, '0').replace(/[A-Z]/g, 'A').replace(/[a-z]/g, 'a')
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z]{2,5}[-_]?[0-9]{3,6}$/), (first) => {
      const ids = [first]
      for (let count = 0; count < 1000; count++) ids.push(String(nextId(ids.at(-1) ?? '')))
      expect(new Set(ids).size).toBe(ids.length)
      expect(new Set(ids.map(form))).toEqual(new Set([form(first)]))
    }),
    { numRuns: 20 },
  )
})
