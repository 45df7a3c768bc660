import { expect, test } from 'vitest'
import { excerpt } from './excerpt.ts'

const start = { line: 1, column: 1 }

test('two lines on either side are shown, and the token that is meant', () => {
  const text = '{\n  "a": 1,\n  "b": "two, \\"2\\"",\n  "c": 3,\n  "d": 4,\n  "e": 5\n}'
  expect(excerpt(text, start, { line: 3, column: 8 })).toEqual([
    { line: 1, parts: ['{', '', ''] },
    { line: 2, parts: ['  "a": 1,', '', ''] },
    { line: 3, parts: ['  "b": ', '"two, \\"2\\""', ','] },
    { line: 4, parts: ['  "c": 3,', '', ''] },
    { line: 5, parts: ['  "d": 4,', '', ''] },
  ])
})

test('a text that starts within a line of its file keeps the numbers of the file', () => {
  expect(excerpt('{"status":"almost"}', { line: 7, column: 31 }, { line: 7, column: 41 })).toEqual([
    { line: 7, parts: ['{"status":', '"almost"', '}'] },
  ])
})

test('without a column the whole line is meant, but for what it is indented by', () => {
  expect(excerpt('  one\r\ntwo', start, { line: 1 })).toEqual([
    { line: 1, parts: ['  ', 'one', ''] },
    { line: 2, parts: ['two', '', ''] },
  ])
})

test('of a line of a million letters, what stands around the place is shown', () => {
  const text = `${'x'.repeat(500_000)}"here"${'y'.repeat(500_000)}`
  const [line] = excerpt(text, start, { line: 1, column: 500_001 })
  expect(line?.parts).toEqual([`…${'x'.repeat(30)}`, '"here"', `${'y'.repeat(164)}…`])
})

test('a line beside it that is as long is cut too', () => {
  expect(excerpt(`${'x'.repeat(300)}\n1`, start, { line: 2, column: 1 })).toEqual([
    { line: 1, parts: [`${'x'.repeat(200)}…`, '', ''] },
    { line: 2, parts: ['', '1', ''] },
  ])
})

test('a place that the text does not have shows nothing', () => {
  expect(excerpt('one', start, { line: 9, column: 1 })).toEqual([])
})
