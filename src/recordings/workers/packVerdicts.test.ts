import { describe, expect, test } from 'vitest'
import type { LifecycleEvent } from '../../judge/lifecycleEvent.ts'
import type { EntryVerdict, JudgedEntry } from '../entryJudge.ts'
import { report } from '../reporters/_testing/report.ts'
import { packVerdicts, unpackVerdicts } from './packVerdicts.ts'

const state: LifecycleEvent = {
  ...{ lifecycle: 'export', kind: 'state', jobKey: 'E1', jobId: 'E1', state: 'InProgress', phase: 'pending' },
}
const judged = (changes: Partial<JudgedEntry> = {}): EntryVerdict => ({
  judged: {
    ...{ contract: 'lex-v2', operationId: 'describeExport', findings: [], event: undefined, status: 200 },
    ...{ host: undefined, times: undefined },
    ...changes,
  },
})
const told = (changes: Partial<LifecycleEvent> = {}, more: Partial<JudgedEntry> = {}) =>
  judged({
    event: { ...state, ...changes } as LifecycleEvent,
    host: 'a.example',
    times: { startedMs: 1, endedMs: 2 },
    ...more,
  })
const { jobId: _, ...anonymous } = state as typeof state & { readonly jobId?: string }

/** One of every kind: no two may be taken for alike but by their jobs and times. */
const verdicts: readonly EntryVerdict[] = [
  judged(),
  judged(),
  judged({ operationId: 'listExports' }),
  judged({ contract: 'lex-v1' }),
  judged({ status: 404 }),
  judged({ status: undefined }),
  told(),
  told({ jobKey: 'E2', jobId: 'E2' }, { times: { startedMs: 3, endedMs: 5 } }),
  told({}, { times: undefined }),
  told({}, { host: 'b.example' }),
  told({ state: 'Completed' }),
  told({ phase: 'done' } as Partial<LifecycleEvent>),
  told({ lifecycle: 'import' }),
  judged({ event: anonymous as LifecycleEvent }),
  judged({ event: { lifecycle: 'export', kind: 'started', jobKey: 'E1' } as LifecycleEvent }),
  judged({ event: { lifecycle: 'export', kind: 'started', jobKey: 'E3' } as LifecycleEvent }),
  judged({ event: { lifecycle: 'import', kind: 'started', jobKey: 'E3' } as LifecycleEvent }),
  { skipped: { kind: 'unmatched', file: 'a.har', line: 1, column: 2, reason: 'has a reason' }, index: 4 },
  judged({ findings: report.findings }),
  judged({ lost: report.lost ?? [] }),
  judged({ unlisted: [{ rule: 'response-body', severity: 'error', pointer: '/a' }] }),
]

test.each([
  ['in one order', verdicts],
  ['in the other', verdicts.toReversed()],
  ['that are none', []],
])('verdicts come back as they were: %s', (_, some) => {
  expect(unpackVerdicts(structuredClone(packVerdicts(some)))).toEqual(some)
})

describe('packed', () => {
  test('verdicts that differ in job and time only are one, and names of jobs stand apart', () => {
    expect(packVerdicts([told(), told({ jobKey: 'E2', jobId: 'E2' }, { times: undefined }), judged(), told()])).toEqual(
      {
        rows: [0, 0, 1, 0],
        alike: [
          {
            ...('judged' in told() && (told() as { judged: JudgedEntry }).judged),
            ...{ times: undefined, event: { ...anonymous, jobKey: '' } },
          },
          (judged() as { judged: JudgedEntry }).judged,
        ],
        jobs: ['E1', 'E1', 'E2', 'E2', 'E1', 'E1'],
        times: Float64Array.of(1, 2, Number.NaN, Number.NaN, 1, 2),
      },
    )
  })

  test('what has findings, or lacks a part, stays as it is', () => {
    const whole = verdicts.slice(-4)
    expect(packVerdicts(whole)).toMatchObject({ rows: whole, alike: [] })
  })

  test('beyond 32 that are like no other, each stays as it is', () => {
    const many = Array.from({ length: 34 }, (_, at) => judged({ status: 200 + at }))
    const { rows, alike } = packVerdicts([...many, judged()])
    expect([alike.length, rows.slice(31)]).toEqual([32, [31, many[32], many[33], 0]])
  })
})
