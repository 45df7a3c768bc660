import { expect, test } from 'vitest'
import { setPointer } from './setPointer.ts'

test.each([
  { value: { a: 1 }, pointer: '/a', want: { a: 'x' } },
  { value: { a: { 'b/c': [1, 2] } }, pointer: '/a/b~1c/1', want: { a: { 'b/c': [1, 'x'] } } },
  { value: { a: 1 }, pointer: '/b', want: { a: 1 } },
  { value: { a: 1 }, pointer: '/a/b', want: { a: 1 } },
  { value: [1], pointer: '/length', want: [1] },
  { value: 1, pointer: '', want: 'x' },
])('$pointer in $value', ({ value, pointer, want }) => {
  const before = structuredClone(value)
  expect(setPointer(value, pointer, 'x')).toEqual(want)
  expect(value).toEqual(before)
})
