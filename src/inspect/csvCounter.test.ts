import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CsvShape, createCsvCounter } from './csvCounter.ts'

function shapeOf(parts: readonly string[], delimiter = ','): CsvShape {
  const counter = createCsvCounter(delimiter)
  for (const part of parts) counter.add(part)
  return counter.end()
}

const even = { isOpen: false }

test.each<[string, string, CsvShape]>([
  ['nothing', '', { columns: 1, first: '', ...even }],
  ['one value', 'a', { columns: 1, first: 'a', ...even }],
  ['one row', 'a,b\r\n', { columns: 2, first: 'a', ...even }],
  ['rows without a last line end', 'a,b\r\nc,d', { columns: 2, first: 'a', ...even }],
  ['line feeds', 'a,b\nc,d\n', { columns: 2, first: 'a', ...even }],
  ['carriage returns', 'a,b\rc,d\r', { columns: 2, first: 'a', ...even }],
  ['quotes around anything', '"a,\r\n""b""",c\n1,2\n', { columns: 2, first: 'a,\r\n"b"', ...even }],
  ['quotes inside of a value', 'a"b,c\n', { columns: 2, first: 'a"b', ...even }],
  ['an empty last value', 'a,\nb,\n', { columns: 2, first: 'a', ...even }],
  ['an empty first value', ',b\n', { columns: 2, first: '', ...even }],
  ['a row that is longer', 'a\nb,c\n', { columns: 1, first: 'a', isOpen: false, uneven: { row: 2, columns: 2 } }],
  ['two of them', 'a\nb\nc,d\ne,f,g\n', { columns: 1, first: 'a', isOpen: false, uneven: { row: 3, columns: 2 } }],
  ['an empty row', 'a,b\n\nc,d\n', { columns: 2, first: 'a', isOpen: false, uneven: { row: 2, columns: 1 } }],
  ['an open quote', 'a,"b\n', { columns: 2, first: 'a', isOpen: true }],
])('the shape of %s', (_, text, shape) => expect(shapeOf([text])).toEqual(shape))

test('a table that was written by the rules has its shape, however its text is cut', () => {
  const value = fc.string({ unit: fc.constantFrom('a', ',', ';', '"', '\n', '\r', 'é', ' ') })
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((columns) => fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: 1 }))
  fc.assert(
    fc.property(table, fc.constantFrom(',', ';'), fc.array(fc.nat()), (rows, delimiter, cuts) => {
      const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter))
      const text = `${quoted.join('\r\n')}\r\n`
      const places = [0, ...cuts.map((cut) => cut % text.length).sort((one, another) => one - another), text.length]
      const parts = places.slice(1).map((place, index) => text.slice(places[index], place))
      expect(shapeOf(parts, delimiter)).toEqual({
        columns: rows[0]?.length,
        first: rows[0]?.[0]?.slice(0, 200),
        isOpen: false,
      })
    }),
  )
})
