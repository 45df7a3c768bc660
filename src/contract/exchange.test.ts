import { expect, test } from 'vitest'
import { bareMediaType, headerValue, isJsonMediaType } from './exchange.ts'

test.each<[string, string | undefined]>([
  ['Accept', 'a, b'],
  ['ACCEPT', 'a, b'],
  ['Empty', ''],
  ['Absent', undefined],
])('the header %s has the value %j', (name, value) => {
  const headers = [
    ['accept', 'a'],
    ['Empty', ''],
    ['Accept', 'b'],
  ] as const
  expect(headerValue(headers, name)).toBe(value)
})

test.each([
  ['application/json', 'application/json'],
  ['Text/CSV; charset=UTF-8', 'text/csv'],
  ['  application/json ;', 'application/json'],
  [';charset=utf-8', ''],
  ['', ''],
])('%j is the media type %j', (contentType, mediaType) => expect(bareMediaType(contentType)).toBe(mediaType))

test.each([
  ['application/json', true],
  ['application/problem+json', true],
  ['application/x-amz-json-1.0', true],
  ['application/x-amz-json-1.1', true],
  ['application/x-amz-json', false],
  ['application/x-json', false],
  ['application/json-seq', false],
  ['text/json', false],
  ['text/csv', false],
  ['', false],
])('whether %j holds JSON: %j', (mediaType, holds) => expect(isJsonMediaType(mediaType)).toBe(holds))
