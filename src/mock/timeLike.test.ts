import { expect, test } from 'vitest'
import { timeLike } from './timeLike.ts'

test.each([
  ['seconds', 1782864000.125, undefined, 1782864000.125],
  ['RFC 3339', '2026-01-01T00:00:00.000Z', 'Europe/Vienna', '2026-07-01T00:00:00.125Z'],
  ['a time of no zone', '2026-11-22 09:30:00', undefined, '2026-07-01 00:00:00'],
  ['a time of a zone', '2026-11-22 09:30:00', 'Europe/Vienna', '2026-07-01 02:00:00'],
] as const)('a time has the form of the example: %s', (_, example, zone, time) => {
  expect(timeLike(example, 1782864000125, zone)).toBe(time)
})
