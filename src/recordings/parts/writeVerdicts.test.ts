import { expect, test } from 'vitest'
import type { EntryVerdict, JudgedEntry } from '../entryJudge.ts'
import { createFindingSieve, type SieveOptions } from '../findingSieve.ts'
import type { SplitItem } from '../readers/splitBatch.ts'
import { mostListed } from '../recordingReport.ts'
import { report } from '../reporters/_testing/report.ts'
import type { PartLine } from './partLine.ts'
import { createVerdictReader, type ReadVerdict } from './readVerdicts.ts'
import { createVerdictWriter } from './writeVerdicts.ts'

const judged = (changes: Partial<JudgedEntry> = {}): EntryVerdict => ({
  judged: {
    ...{ contract: 'lex-v2', operationId: 'describeExport', findings: [], event: undefined, status: 200 },
    ...{ times: undefined, ...changes },
  },
})
const state = { lifecycle: 'export', kind: 'state', jobKey: 'E1', state: 'InProgress', phase: 'pending' } as const
const skip = (line: number): EntryVerdict => ({
  skipped: { kind: 'unmatched', file: 'a.har', line, column: 1, reason: 'has a reason' },
})
const itemAt = (line: number, file = 'a.har') =>
  ({ file, slice: { index: line - 1, place: { line, column: 2 } } }) as unknown as SplitItem

/** The lines of one input, and the end of what they tell. */
function write(verdicts: readonly EntryVerdict[], options: SieveOptions = {}, fileOf = (_at: number) => 'a.har') {
  const lines: PartLine[] = []
  const writer = createVerdictWriter(createFindingSieve(options), (line) => lines.push(line))
  writer.begin('a.har')
  for (const [at, verdict] of verdicts.entries()) writer.add(verdict, itemAt(at + 1, fileOf(at)))
  writer.end(undefined)
  return { lines, inside: lines.slice(1, -1) }
}
/** What was told by lines; `none` for one that tells nothing. */
function readBack(lines: readonly PartLine[], before = { lines: 0, entries: 0 }): (Partial<ReadVerdict> | 'none')[] {
  const read = createVerdictReader('a.har', before)
  // What stands in a file has no undefined members.
  return lines.flatMap((line): readonly (ReadVerdict | 'none')[] => read(JSON.parse(JSON.stringify(line))) ?? ['none'])
}
const verdictsOf = (lines: readonly PartLine[]) => readBack(lines).map((one) => one !== 'none' && one.verdict)

const times = { startedMs: 1, endedMs: 2 }
const lost = [{ part: 'response.body', kind: 'not-recorded', reason: 'is gone' }] as const
const verdicts = [
  judged(),
  judged({ event: state }),
  judged({ event: { ...state, jobKey: 'E2', jobId: 'B' } }),
  judged({ event: { ...state, jobId: 'A' }, times }),
  judged({ event: { ...state, jobKey: 'E3' }, times }),
  judged({ event: { lifecycle: 'export', kind: 'started', jobKey: 'E3' }, times }),
  judged({ lost }),
  judged({ status: 404 }),
  judged({ findings: report.findings.slice(0, 1) }),
  skip(10),
]

test('verdicts come back as they were, with their places where these matter', () => {
  const { inside } = write(verdicts, {}, (at) => (at < 4 ? 'a.har' : 'b.har'))
  expect(verdictsOf(inside)).toEqual(verdicts)
  const at = (line: number, file: string) => ({ file, slice: { place: { line, column: 2 } } })
  expect(readBack(inside).map((one) => one !== 'none' && one.origin)).toEqual([
    undefined,
    ...[2, 3, 4].map((line) => at(line, 'a.har')),
    ...[5, 6, 7].map((line) => at(line, 'b.har')),
    undefined,
    at(9, 'b.har'),
    undefined,
  ])
})

test('of a further piece, lines and positions count from what stands before it', () => {
  const finding = report.findings.slice(0, 1)
  const { inside } = write([judged({ event: state }), judged({ findings: finding }), { ...skip(3), index: 2 } as never])
  expect(readBack(inside, { lines: 100, entries: 30 })).toMatchObject([
    { origin: { slice: { place: { line: 101, column: 2 } } } },
    {
      verdict: { judged: { findings: [{ line: 112, column: 5 }] } },
      origin: { slice: { place: { line: 102, column: 2 } } },
    },
    { verdict: { skipped: { line: 103 }, index: 32 } },
  ])
})

test('what is alike is told once, and has a row of its own', () => {
  expect(write([judged(), judged(), judged({ status: 404 }), judged()]).lines).toEqual([
    { input: 'a.har' },
    { like: { contract: 'lex-v2', operationId: 'describeExport', status: 200 } },
    { rows: [[0], [0]] },
    { like: { contract: 'lex-v2', operationId: 'describeExport', status: 404 } },
    { rows: [[1], [0]] },
    { inputEnd: { verdicts: 4, entries: 4 } },
  ])
})

test('at most 500 rows stand in a line', () => {
  const { inside } = write(Array.from({ length: 1001 }, () => judged()))
  expect(inside.slice(1).map((line) => 'rows' in line && line.rows.length)).toEqual([500, 500, 1])
})

test('at most 1,000 are told to be like others; what is like few others is written whole', () => {
  const many = Array.from({ length: 1002 }, (_, at) => judged({ status: 1000 + at }))
  const { inside } = write([...many, ...many.slice(0, 1)])
  expect(inside.filter((line) => 'like' in line)).toHaveLength(1000)
  expect(inside.filter((line) => 'judged' in line)).toHaveLength(2)
  expect(verdictsOf(inside)).toEqual([...many, ...many.slice(0, 1)])
})

test('what a report could not list any more is only counted', () => {
  const many = Array.from({ length: mostListed + 2 }, (_, at) => skip(at + 1))
  const { inside } = write(many)
  expect(inside.slice(mostListed)).toEqual([{ like: { skipped: 'unmatched' } }, { rows: [[0], [0]] }])
  expect(readBack(inside).slice(-1)).toEqual([
    {
      verdict: { skipped: { kind: 'unmatched', file: '', line: 1, column: 1, reason: '' } },
      origin: undefined,
    },
  ])
})

test('a finding that is not reported, or not listed any more, is counted beside those that are', () => {
  const [error, warning] = report.findings
  if (error === undefined || warning === undefined) throw new Error('the report has two findings')
  const listed = Array.from({ length: mostListed - 1 }, () => error)
  const known = { rule: 'response-body', severity: 'warning', pointer: '/known' } as const
  const options = { ignoreRules: [warning.rule] }
  const { inside } = write(
    [judged({ findings: listed }), judged({ findings: [warning, error, error], unlisted: [known] })],
    options,
  )
  const last = inside.at(-1)
  const short = ({ rule, severity, pointer }: typeof error) => ({ rule, severity, pointer })
  expect(last && 'judged' in last && [last.judged.findings, last.judged.unlisted]).toEqual([
    [error],
    [known, short(warning), short(error)],
  ])
})

test('a line that is none of an input, and a row that is like nothing, are told', () => {
  expect(readBack([{ end: { inputs: 1 } }])).toEqual(['none'])
  expect(readBack([{ rows: [[0]] }])).toEqual(['none'])
})
