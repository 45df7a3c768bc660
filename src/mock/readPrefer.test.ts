import { expect, test } from 'vitest'
import { readPrefer } from './readPrefer.ts'

test.each([
  ['code=429', { status: 429 }],
  ['example=minuteLimit', { example: 'minuteLimit' }],
  ['code=429, example=minuteLimit', { status: 429, example: 'minuteLimit' }],
  ['example="minuteLimit"; code=429', { status: 429, example: 'minuteLimit' }],
  ['return=minimal', undefined],
  ['code=42', undefined],
  ['zipcode=429', undefined],
  ['', undefined],
  [undefined, undefined],
])('%j', (header, want) => expect(readPrefer(header)).toEqual(want))
