import { expect, test } from 'vitest'
import { createFileShelf } from './fileShelf.ts'

test('files are kept as they are until there is no room, then the oldest ones go', () => {
  const shelf = createFileShelf(10)
  const bytes = new Uint8Array(4)
  const [first, second] = [shelf.keep(bytes), shelf.keep(new Uint8Array(6))]
  expect(first.bytes).toBe(bytes)
  const third = shelf.keep(new Uint8Array(5))
  expect([first.bytes, second.bytes, third.bytes?.length]).toEqual([undefined, undefined, 5])
  const fourth = shelf.keep(new Uint8Array(5))
  expect([third.bytes?.length, fourth.bytes?.length]).toEqual([5, 5])
})

test('a file that is too large for all stays while it is the only one', () => {
  const shelf = createFileShelf(10)
  const large = shelf.keep(new Uint8Array(11))
  expect(large.bytes?.length).toBe(11)
  shelf.keep(new Uint8Array())
  expect(large.bytes).toBeUndefined()
})

test('more than 10,000 files are not kept, however small', () => {
  const shelf = createFileShelf()
  const files = Array.from({ length: 10_001 }, () => shelf.keep(new Uint8Array()))
  expect([files[0]?.bytes, files[1]?.bytes?.length]).toEqual([undefined, 0])
})
