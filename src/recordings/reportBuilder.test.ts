import { describe, expect, test } from 'vitest'
import { contract } from '../../generated/lex-v2/contract.ts'
import type { LifecycleEvent } from '../judge/lifecycleEvent.ts'
import type { AcceptedFinding } from './baseline.ts'
import type { EntryVerdict, FindingFrame, JudgedEntry } from './entryJudge.ts'
import { mostListed, type RecordingFinding } from './recordingReport.ts'
import { buildReport, type ReportOptions } from './reportBuilder.ts'

const frame: FindingFrame = {
  contract: 'lex-v2',
  operationId: 'describeExport',
  status: 200,
  place: 'response.body',
  file: 'a.har',
  line: 3,
  column: 4,
  spec: { file: 'specs/lex-v2/openapi.yaml', line: 780 },
  sources: ['seed'],
}
const problem = { rule: 'response-body', severity: 'error', pointer: '/a', keywords: ['type'] } as const
const finding: RecordingFinding = {
  ...frame,
  ...problem,
  message: 'must be a; got b',
  expected: 'must be a',
  actual: 'b',
}

const judged = (changes: Partial<JudgedEntry> = {}): EntryVerdict => ({
  judged: {
    contract: 'lex-v2',
    operationId: 'describeExport',
    findings: [],
    event: undefined,
    status: 200,
    times: undefined,
    ...changes,
  },
})
const skip = (kind: 'unmatched' | 'unreadable'): EntryVerdict => ({
  skipped: { kind, file: 'a.har', line: 1, column: 1, reason: 'has a reason' },
})
const state = (word: string): Partial<JudgedEntry> => ({
  event: {
    lifecycle: 'export',
    kind: 'state',
    jobKey: '["1"]',
    state: word,
    phase: 'pending',
  } satisfies LifecycleEvent,
})

async function build(verdicts: readonly EntryVerdict[], options: Partial<ReportOptions> = {}) {
  const report = buildReport({ profile: 'audit', load: async () => contract, ...options })
  for (const [at, verdict] of verdicts.entries()) {
    await report.add(verdict, { slice: { place: { line: at + 1, column: 1 } }, file: 'a.har' })
  }
  return report.finish()
}

const none = {
  profile: 'audit',
  exchanges: 0,
  judged: 0,
  skipped: 0,
  unreadable: 0,
  errors: 0,
  warnings: 0,
  omitted: 0,
}

test('nothing at all is a report of nothing', async () => {
  expect(await build([])).toStrictEqual({ summary: { ...none, operations: {} }, findings: [], skipped: [] })
})

test('verdicts are counted by what they are, and listed in their order', async () => {
  const warning: RecordingFinding = { ...finding, severity: 'warning', line: 9 }
  const report = await build([
    judged({ findings: [finding, warning] }),
    skip('unmatched'),
    judged({ operationId: 'createExport' }),
    skip('unreadable'),
    judged(),
  ])
  expect(report).toEqual({
    summary: {
      ...{ ...none, exchanges: 5, judged: 3, skipped: 2, unreadable: 1, errors: 1, warnings: 1 },
      operations: { 'lex-v2 describeExport': 2, 'lex-v2 createExport': 1 },
      findings: { 'lex-v2 describeExport': { errors: 1, warnings: 1 } },
    },
    sources: { 'lex-v2': { seed: (await contract.places()).sources['seed'] } },
    findings: [finding, warning],
    skipped: [skip('unmatched'), skip('unreadable')].map((verdict) => 'skipped' in verdict && verdict.skipped),
  })
})

test('coverage is passed on', async () => {
  const report = buildReport({ profile: 'consumer', load: async () => contract })
  const coverage = { axes: [], missed: [] }
  expect((await report.finish({ coverage })).coverage).toBe(coverage)
})

describe('a job state out of order', () => {
  const message = 'must not be "InProgress" after "Completed": the job had ended'

  test('is a finding at the entry that told the later state', async () => {
    const { findings, summary } = await build([judged(state('Completed')), judged(state('InProgress'))])
    const rule = { rule: 'lifecycle-sequence', severity: 'error', pointer: '/exportStatus', keywords: [] }
    const { members } = await contract.places()
    const member = members['describeExport 200 application/json']?.['/exportStatus']
    const spec = { file: frame.spec?.file, line: member?.line }
    expect(findings).toEqual([
      {
        ...{ ...frame, line: 2, column: 1, spec, sources: member?.sources },
        ...{ ...rule, message, expected: message, actual: undefined },
      },
    ])
    expect(summary.errors).toBe(1)
  })

  test('is none across jobs, and after the job was started again', async () => {
    const other = {
      ...state('InProgress'),
      event: { lifecycle: 'export', kind: 'state', jobKey: '["2"]', state: 'InProgress', phase: 'pending' },
    } as const
    const started = { event: { lifecycle: 'export', kind: 'started', jobKey: '["1"]' } } as const
    const verdicts = [state('Completed'), other, started, state('InProgress')].map(judged)
    expect((await build(verdicts)).findings).toEqual([])
  })
})

test('a report lists so many findings and skipped exchanges, and counts the rest', async () => {
  const most = Array.from({ length: mostListed })
  const { summary, findings, skipped } = await build([
    judged({ findings: most.map(() => finding) }),
    judged({ findings: [{ ...finding, severity: 'warning' }] }),
    ...most.map(() => skip('unmatched')),
    skip('unreadable'),
  ])
  expect({ summary, findings: findings.length, skipped: skipped.length }).toEqual({
    summary: {
      ...{ ...none, exchanges: mostListed + 3, judged: 2, skipped: mostListed + 1, unreadable: 1 },
      ...{ errors: mostListed, warnings: 1, omitted: 2, operations: { 'lex-v2 describeExport': 2 } },
      findings: { 'lex-v2 describeExport': { errors: mostListed, warnings: 1 } },
    },
    findings: mostListed,
    skipped: mostListed,
  })
})

describe('a finding that is not to be reported is counted only', () => {
  const listOf = (pointer: string) => judged({ findings: [{ ...finding, pointer }] })
  const accepted: AcceptedFinding = {
    ...{ contract: 'lex-v2', operationId: 'describeExport', status: 200 },
    ...{ rule: 'response-body', pointer: '/list/*', reason: 'known', date: '2026-11-29' },
  }

  test('when its rule is ignored, whatever the baseline says of it', async () => {
    const options: Partial<ReportOptions> = { ignoreRules: ['response-body'], baseline: [accepted] }
    expect(await build([listOf('/a'), listOf('/list/1')], options)).toEqual({
      summary: { ...none, exchanges: 2, judged: 2, ignored: 2, operations: { 'lex-v2 describeExport': 2 } },
      findings: [],
      skipped: [],
      stale: [accepted],
    })
  })

  test('when the baseline has its kind; what the baseline has in vain is told', async () => {
    const other = { ...accepted, pointer: '/other' }
    const { summary, findings, stale } = await build([listOf('/list/0'), listOf('/list/7'), listOf('/a')], {
      baseline: [other, accepted],
    })
    expect(summary).toEqual({
      ...{ ...none, exchanges: 3, judged: 3, errors: 1, accepted: 2, operations: { 'lex-v2 describeExport': 3 } },
      findings: { 'lex-v2 describeExport': { errors: 1, warnings: 0 } },
    })
    expect(findings.map(({ pointer }) => pointer)).toEqual(['/a'])
    expect(stale).toEqual([other])
  })

  test('and a report that stopped early tells of no row that it is there in vain', async () => {
    const report = buildReport({ profile: 'audit', load: async () => contract, baseline: [accepted] })
    expect(await report.finish({ incomplete: true })).toEqual({
      summary: { ...none, incomplete: true, operations: {} },
      findings: [],
      skipped: [],
    })
  })

  test('also beyond those that an exchange lists', async () => {
    const unlisted = ['/a', '/list/3'].map(
      (pointer) => ({ rule: 'response-body', severity: 'error', pointer }) as const,
    )
    const { summary } = await build([judged({ unlisted })], { baseline: [accepted] })
    expect(summary).toMatchObject({ errors: 1, accepted: 1, omitted: 1 })
  })
})

test('what recorders did not keep is told once for each reason, at the first exchange that lacks it', async () => {
  const lost = { part: 'response.body', kind: 'not-recorded', reason: 'is gone' } as const
  const other = { part: 'request.body', kind: 'not-recorded', reason: 'is gone too' } as const
  const report = await build([judged(), judged({ lost: [lost] }), judged({ lost: [lost, other] })])
  expect(report.lost).toEqual([
    { ...lost, count: 2, file: 'a.har', line: 2, column: 1 },
    { ...other, count: 1, file: 'a.har', line: 3, column: 1 },
  ])
})

test('a skipped entry is told by its position, where it has one', async () => {
  const { skipped } = {
    skipped: { kind: 'unreadable', file: 'a.har', line: 1, column: 1, reason: 'is broken' },
  } as const
  expect((await build([{ skipped, index: 0 }, { skipped }])).skipped).toEqual([
    { ...skipped, reason: 'entry 0 is broken' },
    skipped,
  ])
})

test('states out of order stand before all else, and push out what is too much to be listed', async () => {
  const most = Array.from({ length: mostListed })
  const { summary, findings } = await build([
    judged({ ...state('Completed'), findings: most.map(() => finding) }),
    judged(state('InProgress')),
  ])
  expect(summary).toMatchObject({ errors: mostListed + 1, omitted: 1 })
  expect(findings).toHaveLength(mostListed)
  expect(findings.slice(0, 2).map(({ rule }) => rule)).toEqual(['lifecycle-sequence', 'response-body'])
})
