import { describe, expect, test } from 'vitest'
import { ageProblem } from './recordingAge.ts'

const problem = (fields: Readonly<Record<string, unknown>>) => ageProblem(fields, Date.UTC(2026, 5, 1))

test.each(['2026-06-01', '2026-06-01T00:00:00Z', '2026-06-01T02:00:00+02:00', '2027-01-01'])(
  '%s is young enough',
  (startedDateTime) => {
    expect(ageProblem({ startedDateTime }, Date.UTC(2026, 5, 1))).toBeUndefined()
  },
)

describe('too old', () => {
  test.each([
    ['a time before', { startedDateTime: '2026-05-31T23:59:59.999Z' }, '"2026-05-31T23:59:59.999Z"'],
    ['no time', {}, 'no time at all'],
    ['an empty text', { startedDateTime: '' }, '""'],
    ['a word', { startedDateTime: 'yesterday' }, '"yesterday"'],
    ['a number', { _recordedAt: 7 }, 'no time at all'],
    ['a long text', { startedDateTime: 'x'.repeat(100) }, `"${'x'.repeat(40)}"`],
    ['what the recorder says before what a player changed', old('2026-01-01'), '"2026-01-01"'],
  ])('is %s', (_, fields, shown) => {
    expect(problem(fields)).toMatchObject({
      expected: 'must not be recorded before 2026-06-01T00:00:00.000Z',
      actual: shown,
    })
  })
})

function old(_recordedAt: string) {
  return { _recordedAt, startedDateTime: '2026-10-01T00:00:00Z' }
}
