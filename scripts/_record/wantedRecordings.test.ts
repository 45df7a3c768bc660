import { describe, expect, test } from 'vitest'
import { type Gap, readGaps, vendors } from '../../conformance/_suites/_lib/vendors.ts'
import { loadMock } from './loadMock.ts'
import { recordCommand } from './recordCommand.ts'
import { type Candidate, rankRecordings, wantedRecordings } from './wantedRecordings.ts'

const candidate = (name: string, statements: string[], more: Partial<Candidate> = {}): Candidate => ({
  ...{ name, job: 'export', start: 'startExport', summary: name, exitCode: 0, deletes: false, isPlain: false },
  ...{ statements: new Set(statements), cells: new Set<string>(), operations: new Set<string>() },
  ...more,
})

const gap = (row: Omit<Gap, 'since' | 'reason'>): Gap => ({
  ...row,
  since: '2026-01-01',
  reason: 'nobody has shown it',
})

const order = (rows: Candidate[], settled: string[] = []) =>
  rankRecordings(rows, new Set(settled), new Set(), []).recordings.map(({ name, statements }) => [name, ...statements])

describe('of recordings that could be made', () => {
  test('that one is first which settles most, and each next one counts what those before it have left', () => {
    const rows = [candidate('few', ['a', 'b']), candidate('most', ['a', 'c', 'd']), candidate('last', ['d', 'e'])]
    expect(order(rows)).toEqual([
      ['most', 'a', 'c', 'd'],
      ['few', 'b'],
      ['last', 'e'],
    ])
  })

  test('those for which nothing has to go wrong come before those that settle more', () => {
    const rows = [candidate('throttled', ['a', 'b', 'c']), candidate('completes', ['a', 'b'], { isPlain: true })]
    expect(order(rows)).toEqual([
      ['completes', 'a', 'b'],
      ['throttled', 'c'],
    ])
  })

  test('one that adds nothing is left out, and of equal ones the first counts', () => {
    const rows = [candidate('known', ['a']), candidate('first', ['b']), candidate('second', ['b'])]
    expect(order(rows, ['a'])).toEqual([['first', 'b']])
    expect(order(rows, ['a', 'b'])).toEqual([])
  })

  test('each gap is told once, of the first recording that fills it, or as left; questions of the first that comes near', () => {
    const filled = gap({ operationId: 'getExport', status: 200, state: 'Done' })
    const elsewhere = gap({ operationId: 'getExport', status: 429 })
    const near = gap({ operationId: 'getExport', question: 'How long?' })
    const far = gap({ operationId: 'listExports', question: 'How many?' })
    const shows = { cells: new Set(['getExport 200', 'getExport 200 Done']), operations: new Set(['getExport']) }
    const rows = [candidate('one', ['a', 'b'], shows), candidate('two', ['c'], shows)]
    const { recordings, left } = rankRecordings(rows, new Set(), new Set(['b', 'x']), [filled, elsewhere, near, far])
    expect(recordings.map(({ name, gaps, questions, inferred }) => ({ name, gaps, questions, inferred }))).toEqual([
      { name: 'one', gaps: [filled], questions: [near], inferred: ['b'] },
      { name: 'two', gaps: [], questions: [], inferred: [] },
    ])
    expect(left).toEqual([elsewhere, far])
  })
})

describe.each(vendors)('$name', async (vendor) => {
  const wanted = await wantedRecordings(vendor, await loadMock(vendor))

  test('what completes is wanted first, and every row of gaps.yaml is told once', () => {
    const { recordings, left } = wanted
    expect(recordings[0]?.name).toMatch(/(^|-)completes$/)
    expect(recordings[0]?.exitCode).toBe(0)
    const told = [...recordings.flatMap(({ gaps, questions }) => [...gaps, ...questions]), ...left]
    const byText = (rows: readonly Gap[]) => rows.map((row) => JSON.stringify(row)).sort()
    expect(byText(told)).toEqual(byText(readGaps(vendor)))
  })

  test('names are file names, each once, and each command names what its start asks for', () => {
    const names = wanted.recordings.map(({ name }) => name)
    expect(names.filter((name) => !/^[a-z][a-z0-9-]*$/.test(name))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
    for (const row of wanted.recordings) {
      const { parameters = [], requestBody } = vendor.contract.description.operations[row.start] ?? {}
      const command = recordCommand(vendor, row)
      expect(command.startsWith(`npm run record -- ${vendor.name} ${row.name} --update`)).toBe(true)
      expect(command.includes('--body')).toBe(requestBody !== undefined)
      const missing = parameters.filter(({ name, required }) => required && !command.includes(`-p ${name}=`))
      expect(missing).toEqual([])
    }
  })
})
