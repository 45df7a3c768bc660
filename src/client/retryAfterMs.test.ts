import { expect, test } from 'vitest'
import { retryAfterMs } from './retryAfterMs.ts'

const nowMs = Date.parse('Wed, 21 Oct 2026 07:28:00 GMT')

test.each([
  ['no header', null, undefined],
  ['seconds', '120', 120_000],
  ['no wait', '0', 0],
  ['seconds with blanks around them', ' 5 ', 5_000],
  ['a date to come', 'Wed, 21 Oct 2026 07:28:30 GMT', 30_000],
  ['a date that has passed', 'Wed, 21 Oct 2026 07:00:00 GMT', 0],
  ['a date in the old form with a long weekday', 'Wednesday, 21-Oct-26 07:28:10 GMT', 10_000],
  ['a date without a comma', 'Wed 21 Oct 2026 07:28:30 GMT', 30_000],
  ['a date after something else', '1 Wed, 21 Oct 2026 07:28:30 GMT', undefined],
  ['a date in another zone', 'Wed, 21 Oct 2026 07:28:30 GMT+0100', undefined],
  ['a fraction, which the header may not have', '1.5', undefined],
  ['a negative number', '-1', undefined],
  ['words', 'soon', undefined],
  ['a date without its zone', '2026-10-21T07:28:30Z', undefined],
  ['nothing', '', undefined],
])('reads %s', (_, header, expected) => expect(retryAfterMs(header, nowMs)).toBe(expected))
