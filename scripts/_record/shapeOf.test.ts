import { expect, test } from 'vitest'
import { contract } from '../../generated/lex-v2/contract.ts'
import type { RecordedEntry } from '../../src/recordings/readers/recordedEntry.ts'
import { compareShapes, shapeOf } from './shapeOf.ts'

const entry = (url: string, status: number, body: string): RecordedEntry => ({
  file: 'a.har',
  index: 0,
  fields: {},
  listsHeaders: false,
  locate: () => ({ line: 1, column: 1 }),
  exchange: { request: { method: 'GET', url, headers: [] }, response: { status, headers: [], body } },
})
const address = 'https://models-v2-lex.eu-west-1.amazonaws.com/exports/EXPORT0001'

test('a shape holds operations, statuses and members with their types, and no values', () => {
  const entries = [
    entry(address, 200, '{"exportId":"EXPORT0001","failureReasons":[{"a/b":null}],"n":1}'),
    entry(address, 404, '<html>'),
    entry('https://elsewhere.example/x', 200, '{"other":1}'),
  ]
  expect([...shapeOf(contract, entries)]).toEqual([
    'describeExport 200',
    'describeExport 200 /exportId string',
    'describeExport 200 /failureReasons array',
    'describeExport 200 /failureReasons/* object',
    'describeExport 200 /failureReasons/*/a~1b null',
    'describeExport 200 /n number',
    'describeExport 404',
  ])
})

test('two shapes differ in what is gone and what is new', () => {
  expect(compareShapes(new Set(['a', 'b']), new Set(['b', 'c']))).toEqual(['- a', '+ c'])
  expect(compareShapes(new Set(['a']), new Set(['a']))).toEqual([])
})
