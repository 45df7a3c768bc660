import { getEventListeners } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { vendors } from '../../generated/vendors.ts'
import { asText, broken, clean, completed, poll, start, stray, unreadable } from '../cli/_testing/recording.ts'
import { checkRecording } from './checkRecording.ts'
import type { RecordingReport } from './recordingReport.ts'

const contracts = await Promise.all(vendors.map(({ loadContract }) => loadContract()))
const top = mkdtempSync(join(tmpdir(), 'check-recording-'))
afterAll(() => rmSync(top, { recursive: true }))
let files = 0
/** The order of names is that of writing. */
const write = (text: string) => {
  const file = join(top, `${String(files++).padStart(6, '0')}.json`)
  writeFileSync(file, text)
  return file
}

describe('a report', () => {
  test('of an export that keeps the contract has no findings', async () => {
    const file = write(asText(clean))
    expect(await checkRecording([file], contracts, { profile: 'audit' })).toEqual({
      summary: {
        ...{ profile: 'audit', exchanges: 3, judged: 3, skipped: 0, unreadable: 0, errors: 0, warnings: 0, omitted: 0 },
        operations: { 'lex-v2 createExport': 1, 'lex-v2 describeExport': 2 },
      },
      findings: [],
      skipped: [],
    })
  })

  test('leaves nothing behind on the signals that might have ended it', async () => {
    const [signal, interrupt] = [new AbortController().signal, new AbortController().signal]
    await checkRecording([write(asText(clean))], contracts, { signal, interrupt })
    expect([signal, interrupt].map((one) => getEventListeners(one, 'abort'))).toEqual([[], []])
  })

  test('is of consumers unless it is asked for otherwise', async () => {
    const odd = {
      ...start,
      response: { ...start.response, status: 202, body: { ...(start.response?.body as object), extra: 1 } },
    }
    const file = write(asText([odd]))
    const errors = async (options: Parameters<typeof checkRecording>[2]) =>
      (await checkRecording([file], contracts, options)).summary
    expect(await errors({})).toMatchObject({ profile: 'consumer', errors: 0 })
    expect(await errors({ profile: 'audit' })).toMatchObject({ profile: 'audit', errors: 1 })
  })

  test('tells where an input is that cannot be read, and goes on', async () => {
    const missing = join(top, 'missing.har')
    const { summary, skipped } = await checkRecording([missing, write(asText([start]))], contracts)
    expect(summary).toMatchObject({ exchanges: 2, judged: 1, skipped: 1, unreadable: 1 })
    expect(skipped).toEqual([
      { kind: 'unreadable', file: missing, line: 1, column: 1, reason: 'is not there. Check the name.' },
    ])
  })

  test('judges the order of states in time, over files', async () => {
    const at = (seconds: number, entry: object) =>
      write(asText([{ ...entry, _recordedAt: new Date(seconds * 1000).toISOString() } as typeof completed]))
    const rules = async (inputs: string[]) =>
      (await checkRecording(inputs, contracts)).findings.map(({ rule, file }) => [rule, file])
    const [late, early, last] = [at(20, completed), at(10, poll('InProgress')), at(30, poll('InProgress'))]
    expect(await rules([late, early])).toEqual([])
    expect(await rules([last, late, early])).toEqual([['lifecycle-sequence', last]])
  })

  test('is the same in whatever order its inputs are named', async () => {
    const inputs = [asText(broken), asText([stray]), asText([unreadable])].map(write)
    const report = await checkRecording(inputs, contracts)
    expect(report.findings.length).toBeGreaterThan(0)
    expect(report.skipped.map(({ file }) => file)).toEqual([inputs[0], ...inputs])
    expect(await checkRecording(inputs.toReversed(), contracts)).toEqual(report)
  })

  test('refuses what is older than so many days', async () => {
    const nowMs = Date.UTC(2026, 0, 11)
    const count = async (maxAgeDays: number) =>
      (await checkRecording([write(asText(clean))], contracts, { maxAgeDays, nowMs })).summary.errors
    expect([await count(9.999), await count(10)]).toEqual([3, 0])
  })

  test('counts what is seen of the contracts that it was given', async () => {
    const [lex] = contracts.filter(({ description }) => description.vendor === 'lex-v2')
    const { coverage } = await checkRecording([write(asText(clean))], lex === undefined ? [] : [lex], {
      coverage: { operation: 21, state: 50 },
    })
    expect(coverage?.missed).toEqual([
      { axis: 'operation', percent: 20, wanted: 21 },
      { axis: 'state', percent: 25, wanted: 50 },
    ])
    expect(coverage?.axes.filter(({ axis }) => ['operation', 'state'].includes(axis))).toEqual([
      {
        contract: 'lex-v2',
        axis: 'operation',
        seen: 2,
        total: 10,
        unseen: [
          'listExports',
          'updateExport',
          'deleteExport',
          'createUploadUrl',
          'startImport',
          'listImports',
          'describeImport',
          'deleteImport',
        ],
      },
      {
        contract: 'lex-v2',
        axis: 'state',
        seen: 2,
        total: 8,
        unseen: [
          'export Failed',
          'export Deleting',
          'import Completed',
          'import Failed',
          'import Deleting',
          'import InProgress',
        ],
      },
    ])
  })

  test('of contracts that are loaded only when an exchange is theirs', async () => {
    const loaded: string[] = []
    const candidates = contracts.map((contract) => ({
      description: contract.description,
      load: async () => {
        loaded.push(contract.description.vendor)
        return contract
      },
    }))
    await checkRecording([write(asText([start, stray]))], candidates)
    expect(new Set(loaded)).toEqual(new Set(['lex-v2']))
  })
})

test('an abort ends the check with its reason', async () => {
  const reason = new Error('enough')
  const options = { signal: AbortSignal.abort(reason) }
  await expect(checkRecording([write(asText(clean))], contracts, options)).rejects.toBe(reason)
})

/** A report without what depends on how the entries are spread over files. */
const essence = ({ summary, findings, skipped }: RecordingReport) => ({
  summary,
  findings: findings.map(({ file: _file, line: _line, column, ...finding }) => ({ ...finding, column })),
  skipped: skipped.map(({ kind, reason }) => ({ kind, reason: reason.replace(/^entry \d+ /, '') })),
})

test('any entries give the same report from one file and from several, and its counts add up', async () => {
  const entry = fc.constantFrom(
    ...broken,
    ...clean,
    poll('Failed', { failureReasons: ['a'] }),
    poll('Deleting'),
    poll(null),
    stray,
    unreadable,
  )
  const groups = fc.array(fc.array(entry, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(groups, async (parts) => {
      const options = { profile: 'audit', coverage: {} } as const
      // What was recorded at one moment in two files has no order.
      let seconds = 0
      const timed = parts.map((part) =>
        part.map((one) => ({ ...one, _recordedAt: new Date(seconds++ * 1000).toISOString() })),
      )
      const together = await checkRecording([write(asText(timed.flat()))], contracts, options)
      const apart = await checkRecording(
        timed.map((part) => write(asText(part))),
        contracts,
        options,
      )
      expect(essence(apart)).toEqual(essence(together))
      expect(apart.coverage).toEqual(together.coverage)

      const { summary, findings, skipped } = together
      const judged = Object.values(summary.operations).reduce((total, count) => total + count, 0)
      expect(summary).toMatchObject({
        exchanges: parts.flat().length,
        judged,
        skipped: summary.exchanges - judged,
        unreadable: skipped.filter(({ kind }) => kind === 'unreadable').length,
        errors: findings.filter(({ severity }) => severity === 'error').length,
        warnings: findings.filter(({ severity }) => severity === 'warning').length,
        omitted: 0,
      })
      expect(skipped.length).toBe(summary.skipped)
    }),
    { numRuns: 60 },
  )
})
