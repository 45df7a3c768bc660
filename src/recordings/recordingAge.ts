import type { Problem } from '../judge/finding.ts'

/**
 * What is wrong with the time at which an entry was recorded, as its own fields tell; undefined when it is young enough.
 * `notBeforeMs` is in milliseconds since the epoch.
 */
export function ageProblem(fields: Readonly<Record<string, unknown>>, notBeforeMs: number): Problem | undefined {
  const { _recordedAt: recordedAt, startedDateTime } = fields
  const moment = recordedAt ?? startedDateTime
  const text = typeof moment === 'string' ? moment : undefined
  if (Date.parse(text ?? '') >= notBeforeMs) return undefined
  const actual = text === undefined ? 'no time at all' : JSON.stringify(text.slice(0, 40))
  return {
    rule: 'recording-age',
    severity: 'error',
    pointer: '',
    keywords: [],
    expected: `must not be recorded before ${new Date(notBeforeMs).toISOString()}`,
    actual,
  }
}
