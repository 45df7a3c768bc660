import { expect, test } from 'vitest'
import { ProblemsError } from '../_lib/problem.ts'
import { fillMarkers } from './fillMarkers.ts'

test('a marker gives way to its part, and is nothing special inside a line', () => {
  const text = 'a\n<!-- insert: b -->\nc <!-- insert: b -->\n'
  expect(fillMarkers('x.md', text, { b: () => 'B' })).toBe('a\nB\nc <!-- insert: b -->\n')
})

test('a marker that names no part is refused with its line and the parts that there are', () => {
  const message = 'asks for the part c, which nobody makes. There are: a, b.'
  expect(() => fillMarkers('x.md', 'one\n\n<!-- insert: c -->\n', { a: () => '', b: () => '' })).toThrow(
    new ProblemsError([{ file: 'x.md', line: 3, message }]),
  )
})
