import { expect, test } from 'vitest'
import { isPlausibleTime } from './plausibleTime.ts'

const seconds = { of2000: Date.UTC(2000, 0) / 1000, of2100: Date.UTC(2100, 0) / 1000 }

test.each([
  ['the first second of the century', seconds.of2000, false],
  ['what follows it', seconds.of2000 + 1, true],
  ['the last second of the century', seconds.of2100 - 1, true],
  ['the first of the next one', seconds.of2100, false],
  ['its first millisecond', Date.UTC(2000, 0), false],
  ['the second millisecond', Date.UTC(2000, 0) + 1, true],
  ['its last millisecond', Date.UTC(2100, 0) - 1, true],
  ['the first of the next century', Date.UTC(2100, 0), false],
  ['a number of somebody', 4711, false],
])('%s may be a time: %d, %s', (_, value, isTime) => expect(isPlausibleTime(value)).toBe(isTime))
