import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { evidenceFiles, vendors } from '../conformance/_suites/_lib/vendors.ts'
import { checkRecording } from '../src/recordings/checkRecording.ts'
import { benchVendors } from './_bench/benchVendors.ts'
import type { Verdict } from './_bench/judgeCase.ts'
import { judgeCases } from './_bench/judgeCases.ts'
import { readJudgePage } from './_bench/judgePage.ts'
import { ours } from './_bench/judges/ours.ts'
import { judgeTable, newAlarms } from './_bench/judgeTable.ts'
import { repository } from './_lib/repository.ts'

const compared = await benchVendors()
const cases = await judgeCases(compared)
const folder = mkdtempSync(join(tmpdir(), 'export-contracts-judge-'))
const verdicts = await ours.judge(cases, { vendors: compared, folder })
rmSync(folder, { recursive: true, force: true })

const errorsOf = (verdict: Verdict) =>
  verdict !== 'not asked' && 'alarms' in verdict ? verdict.alarms.filter(({ level }) => level === 'error') : []

describe('in the comparison of judges', () => {
  const rows = cases.map((judged, index) => ({ ...judged, verdict: newAlarms(cases, verdicts, index) }))
  const wrong = rows.filter(({ isWrong }) => isWrong)
  const fine = rows.filter(({ isWrong }) => !isWrong)

  test('there are wrong recordings and good ones', () => {
    expect([wrong.length, fine.length].every((count) => count >= 5)).toBe(true)
  })

  test.each(wrong)('ours finds, for $contract: $row', ({ verdict }) => {
    expect(errorsOf(verdict)).not.toEqual([])
  })

  test.each(fine)('ours is silent, for $contract: $row', ({ verdict }) => {
    expect(verdict).toEqual({ alarms: [] })
  })

  test('the page shows the same rows, and our column as it is', () => {
    const cells = (table: string) =>
      table.split('\n').map((line) => {
        const row = line.split(' | ')
        return [row[0], row[1], row.at(-1)]
      })
    const own = judgeTable(cases, [{ name: ours.name, verdicts }])
    expect(cells(readJudgePage().table)).toEqual(cells(own))
  })
})

test('no sample of any vendor is a false alarm in the audit', async () => {
  const files = vendors.flatMap((vendor) => evidenceFiles(vendor, 'samples', '.har'))
  const contracts = vendors.map(({ contract }) => contract)
  const { summary, findings, skipped } = await checkRecording(
    files.map((file) => join(repository, file)),
    contracts,
    { profile: 'audit' },
  )
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(skipped).toEqual([])
  expect(summary.judged).toBeGreaterThan(files.length)
})
