import { expect, test } from 'vitest'
import { recordedTimes } from './recordedTimes.ts'

const noonMs = Date.UTC(2026, 5, 1, 12)
const noon = '2026-06-01T12:00:00Z'

test.each([
  ['a start alone is the end too', { startedDateTime: noon }, [noonMs, noonMs]],
  ['the time that it took makes the end', { startedDateTime: noon, time: 250 }, [noonMs, noonMs + 250]],
  ['a time that is not known ends it at once', { startedDateTime: noon, time: -1 }, [noonMs, noonMs]],
  ['a time that is no number ends it at once', { startedDateTime: noon, time: '250' }, [noonMs, noonMs]],
  ['the time of recording stands in for the start', { _recordedAt: noon, time: 5 }, [noonMs, noonMs + 5]],
  ['the start counts before the time of recording', { startedDateTime: noon, _recordedAt: '2026' }, [noonMs, noonMs]],
])('%s', (_, fields, [startedMs, endedMs]) => {
  expect(recordedTimes(fields)).toEqual({ startedMs, endedMs })
})

test.each([{}, { startedDateTime: 'soon' }, { startedDateTime: noonMs }, { time: 5 }])(
  '%o tells no times',
  (fields) => {
    expect(recordedTimes(fields)).toBeUndefined()
  },
)
