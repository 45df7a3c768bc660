import { expect, test } from 'vitest'
import { type FileSlice, packSlices, unpackSlices } from './packSlices.ts'

const shared = { request: 'GET' }
const slice = (file: string, text: string, index: number, more: Partial<FileSlice['slice']> = {}): FileSlice => ({
  file,
  slice: {
    ...{ kind: 'value', index, place: { line: index + 7, column: index + 3 }, bytes: new TextEncoder().encode(text) },
    ...more,
  },
})
const items = [
  slice('a.ndjson', '{"a":1}', 0),
  slice('a.ndjson', '', 1),
  slice('b.ndjson', 'ä', 0),
  slice('b.ndjson', '[]', 1, { kind: 'snapshot' }),
  slice('b.ndjson', '[1]', 2, { kind: 'snapshot', shared }),
  slice('b.ndjson', '[2]', 3, { kind: 'snapshot', shared }),
]

test('slices come back as they were, from memory that a message hands over', () => {
  const packed = packSlices(items)
  expect([...unpackSlices(structuredClone(packed, { transfer: [packed.bytes, packed.numbers.buffer] }))]).toEqual(items)
})

test('what slices in a row have in common is told once', () => {
  expect(packSlices(items).runs).toEqual([
    { file: 'a.ndjson', kind: 'value', count: 2 },
    { file: 'b.ndjson', kind: 'value', count: 1 },
    { file: 'b.ndjson', kind: 'snapshot', count: 1 },
    { file: 'b.ndjson', kind: 'snapshot', count: 2, shared },
  ])
})
