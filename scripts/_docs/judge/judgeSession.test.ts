import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCases } from '../../../conformance/_suites/_lib/cases.ts'
import { vendors } from '../../../src/_testing/vendors.ts'
import type { Profile } from '../../../src/contract/contract.ts'
import { checkRecording } from '../../../src/recordings/checkRecording.ts'
import { blobsIn } from '../../../src/recordings/readers/_testing/blobsIn.ts'
import type { RecordingReport } from '../../../src/recordings/recordingReport.ts'
import { repository } from '../../_lib/repository.ts'
import { createJudgeSession } from './judgeSession.ts'
import type { Answer, Question } from './messages.ts'

const contracts = vendors.map(({ contract }) => contract)
const descriptions = Object.fromEntries(
  vendors.map(({ name }) => {
    const file = `specs/${name}/openapi.yaml`
    return [file, readFileSync(join(repository, file), 'utf8')]
  }),
)

/** A session, and what it told so far. */
function openSession(hear: (answer: Answer) => void = () => {}) {
  const told: Answer[] = []
  const ask = createJudgeSession({ contracts, descriptions }, (answer) => {
    told.push(answer)
    hear(answer)
  })
  const last = <Kind extends Answer['kind']>(kind: Kind) =>
    told.findLast((answer): answer is Extract<Answer, { kind: Kind }> => answer.kind === kind)
  return { ask, told, last }
}

async function judged(question: Question) {
  const session = openSession()
  await session.ask(question)
  const checked = session.last('checked')?.checked
  if (checked === undefined) throw new Error(`it was not judged: ${JSON.stringify(session.told)}`)
  return { ...session, checked }
}

/** A folder with one recording of NDJSON. */
function recordingOf(exchanges: readonly unknown[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'judge-session-'))
  writeFileSync(join(folder, 'all.ndjson'), exchanges.map((exchange) => `${JSON.stringify(exchange)}\n`).join(''))
  return folder
}

/** The whole report, as the page saves it. */
async function savedReport(path: string, profile: Profile): Promise<RecordingReport> {
  const { ask, last } = await judged({ kind: 'check', files: blobsIn(path), profile })
  await ask({ kind: 'report' })
  return JSON.parse((await last('file')?.blob.text()) ?? '') as RecordingReport
}

/** The report of the command, with the files named from the folder on. */
async function commandReport(path: string, profile: Profile): Promise<RecordingReport> {
  const report = await checkRecording([path], contracts, { profile, coverage: {} })
  return JSON.parse(JSON.stringify(report).replaceAll(path.slice(0, path.lastIndexOf('/') + 1), '')) as RecordingReport
}

describe.each(vendors)('$name', (vendor) => {
  const { name } = vendor
  test.each(['consumer', 'audit'] as const)('the samples get the report of the command (%s)', async (profile) => {
    const report = await savedReport(join(repository, 'conformance', name, 'samples'), profile)
    expect(report.summary.judged).toBeGreaterThan(0)
    expect(report).toEqual(await commandReport(join(repository, 'conformance', name, 'samples'), profile))
  })

  test.each(['accepts', 'rejects'] as const)('the %s get the report of the command', async (folder) => {
    const cases = readCases(vendor, folder)
    const path = recordingOf(cases.map(({ exchange }) => exchange))
    const report = await savedReport(path, 'audit')
    expect(report.summary.exchanges).toBe(cases.length)
    if (folder === 'rejects') expect(report.summary.errors).toBeGreaterThan(0)
    expect(report).toEqual(await commandReport(path, 'audit'))
  })
})

const [vendor] = vendors
if (vendor === undefined) throw new Error('there is no vendor')
const rejects = readCases(vendor, 'rejects').map(({ exchange }) => exchange)

test('a finding is shown with the line of the recording and the line of the contract', async () => {
  const { checked } = await judged({ kind: 'check', files: blobsIn(recordingOf(rejects)), profile: 'audit' })
  const unmarked = checked.findings.filter(({ finding, recording, contract }) => {
    const meant = recording.find(({ line }) => line === finding.line)
    const said = contract.find(({ line }) => line === finding.spec?.line)
    return meant?.parts[1] === undefined || meant.parts[1] === '' || (finding.spec !== undefined && !said?.parts[1])
  })
  expect(checked.findings.length).toBeGreaterThan(10)
  expect(unmarked).toEqual([])
})

test('more findings come when they are asked for, until there are none', async () => {
  const { ask, told, checked } = await judged({
    ...{ kind: 'check', files: blobsIn(recordingOf([...rejects, ...rejects, ...rejects])), profile: 'audit' },
  })
  const shown = [...checked.findings]
  for (;;) {
    await ask({ kind: 'more' })
    const answer = told.at(-1)
    if (answer?.kind !== 'more') throw new Error('more findings are answered with findings')
    if (answer.findings.length === 0) break
    shown.push(...answer.findings)
  }
  expect(checked.findings).toHaveLength(25)
  expect(shown).toHaveLength(checked.listed)
})

test('progress is told a hundred times at most, and reaches the end', async () => {
  const files = blobsIn(recordingOf(Array.from({ length: 12_000 }, () => rejects[0])))
  const { told } = await judged({ kind: 'check', files, profile: 'consumer' })
  const steps = told.filter(({ kind }) => kind === 'progress')
  const total = files[0]?.blob.size
  expect(steps.length).toBeGreaterThan(5)
  expect(steps.length).toBeLessThanOrEqual(100)
  expect(steps.at(-1)).toEqual({ kind: 'progress', read: total, total })
})

test('a check that is cancelled tells what was found so far, as incomplete', async () => {
  const session = openSession(({ kind }) => kind === 'progress' && session.ask({ kind: 'cancel' }))
  const files = blobsIn(recordingOf(Array.from({ length: 20_000 }, () => rejects[0])))
  await session.ask({ kind: 'check', files, profile: 'consumer' })
  const checked = session.last('checked')?.checked
  expect(checked).toMatchObject({ exitCode: 2, summary: { incomplete: true } })
  expect(checked?.summary.exchanges).toBeLessThan(20_000)
})

test('one response is judged alone', async () => {
  const { contract } = vendor
  const { operationId, states } = contract.lifecycles.export.wait
  const response = { operationId, status: 200, mediaType: 'application/json', body: '{\n  "status": [7]\n}' }
  const { checked } = await judged({ kind: 'response', contract: vendor.name, response, profile: 'consumer' })
  expect(Object.keys(states)).not.toEqual([])
  expect(checked).toMatchObject({ exitCode: 1, summary: { exchanges: 1, judged: 1 } })
  const onStatus = checked.findings.find(({ finding }) => finding.pointer === '/status')
  expect(onStatus?.recording).toEqual([
    { line: 1, parts: ['{', '', ''] },
    { line: 2, parts: ['  "status": ', '[7', ']'] },
    { line: 3, parts: ['}', '', ''] },
  ])
})

test('what cannot be asked is told, and not passed over', async () => {
  const session = openSession()
  await session.ask({ kind: 'more' })
  expect(session.told).toEqual([{ kind: 'failed', message: 'nothing was judged yet' }])
})

test('a recording is redacted into a file of its own, of which the page tells what was done', async () => {
  const secret = 'Qm7kd93jdkL2mnBvcE5xT4Lk2W'
  const [exchange] = rejects
  const request = { ...exchange?.request, headers: [['authorization', secret]] }
  const { ask, last } = await judged({
    ...{ kind: 'check', files: blobsIn(recordingOf([{ ...exchange, request }])), profile: 'consumer' },
  })
  await ask({ kind: 'redact' })
  const file = last('file')
  expect(file?.name).toBe('redacted-all.ndjson')
  expect(file?.told[0]).toBe('1 exchanges were written; 0 of them belong to no contract, and keep hardly anything.')
  expect(await file?.blob.text()).not.toContain(secret)
})

test('of a recording that cannot be read nothing is written, and the reasons are told', async () => {
  const files = [{ name: 'a.ndjson', blob: new Blob(['{"request":']) }]
  const { ask, told } = await judged({ kind: 'check', files, profile: 'consumer' })
  await ask({ kind: 'redact' })
  expect(told.at(-1)).toEqual({ kind: 'refused', reasons: [expect.stringMatching(/^a\.ndjson:1:1 is /)] })
})
