/** When a request was sent and when it was answered, in milliseconds since the epoch. */
export interface RecordedTimes {
  readonly startedMs: number
  readonly endedMs: number
}

/** The times that an entry's own fields tell; undefined when they tell none. */
export function recordedTimes(fields: Readonly<Record<string, unknown>>): RecordedTimes | undefined {
  const { startedDateTime, _recordedAt: recordedAt, time } = fields
  const moment = startedDateTime ?? recordedAt
  const startedMs = typeof moment === 'string' ? Date.parse(moment) : Number.NaN
  if (Number.isNaN(startedMs)) return undefined
  return { startedMs, endedMs: typeof time === 'number' && time > 0 ? startedMs + time : startedMs }
}
