import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvPage } from './csvPage.ts'

const text = 'id,place\r\n1,Linz\r\n2,"Line one\r\nline ""two"""\r\n3,Graz\r\n'
const all = Number.POSITIVE_INFINITY

test.each([
  { given: [0, all], want: text },
  { given: [0, 1], want: 'id,place\r\n1,Linz\r\n' },
  { given: [1, 1], want: 'id,place\r\n2,"Line one\r\nline ""two"""\r\n' },
  { given: [2, 5], want: 'id,place\r\n3,Graz\r\n' },
  { given: [3, 5], want: 'id,place\r\n' },
  { given: [1000, 5], want: 'id,place\r\n' },
] as const)('offset and limit $given count records and repeat the heading row', ({ given: [offset, limit], want }) => {
  expect(csvPage(text, offset, limit)).toBe(want)
})

test('a last row without a line end is a record too', () => {
  expect(csvPage('id\n1\n2', 1, 1)).toBe('id\n2')
})

test('the pages of any file hold its records once, in their order', () => {
  const value = fc.string().map((content) => `"${content.replaceAll('"', '""')}"`)
  const row = fc.array(value, { minLength: 1, maxLength: 3 }).map((values) => `${values.join(',')}\r\n`)
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), (rows, limit) => {
      const heading = 'a,b\r\n'
      const file = heading + rows.join('')
      const pages = rows.map((_, page) => csvPage(file, page * limit, limit).slice(heading.length))
      expect(pages.join('')).toBe(rows.join(''))
    }),
  )
})
