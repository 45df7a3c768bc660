import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { vendors } from '../generated/vendors.ts'
import { exportFileBytes } from '../src/mock/exportFileBytes.ts'
import { startMock } from '../src/mock/startMock.ts'
import { findLeftovers } from '../src/redact/check/findLeftovers.ts'
import { ProblemsError } from './_lib/problem.ts'
import { readRegistry } from './_lib/registry.ts'
import { repository } from './_lib/repository.ts'
import { drift } from './_record/drift.ts'
import { loadMock } from './_record/loadMock.ts'
import { record } from './_record/record.ts'
import { processSurroundings } from './_record/surroundings.ts'

const folder = mkdtempSync(join(tmpdir(), 'record-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const quiet = () => {
  const out: string[] = []
  const print = (line: string) => void out.push(line)
  return { out, surroundings: { ...processSurroundings(new AbortController().signal), env: {}, print, warn: print } }
}

/** Records in this process; `refusal` is what the script would say last in place of an exit code. */
const recordHere = (...args: string[]) => recordWith({}, ...args)

async function recordWith(env: Readonly<Record<string, string>>, ...args: string[]) {
  const { out, surroundings } = quiet()
  const end = await record(args, { ...surroundings, env }).then(
    (code) => ({ code }),
    (error: unknown) => {
      if (!(error instanceof ProblemsError)) throw error
      return { refusal: error.message }
    },
  )
  return { ...end, out: out.join('\n') }
}

async function driftHere(...args: string[]) {
  const { out, surroundings } = quiet()
  return { status: await drift(args, surroundings), out: out.join('\n') }
}

/** Runs a script as a program of its own, from another folder. */
function run(script: 'record' | 'drift', ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(repository, `scripts/${script}.ts`), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  })
  return { status, stdout, stderr }
}

const recordingOf = (vendor: string) => join(repository, 'out/recordings', vendor, 'test-completes.har')

describe.each(readRegistry())('$name', ({ name }) => {
  test('an export is recorded without secrets and judged, and what the mock answers is told to be no evidence', async () => {
    const { out, ...end } = await recordHere(name, 'test-completes', '--mock')
    expect(end).toEqual({ code: 0 })
    expect(out).toContain('export-contracts export ended with 0, and its file is not kept.')
    expect(out).toMatch(/exchanges judged \(audit\): 0 errors, 0 warnings/)
    expect(out).toMatch(
      /This machine has answered, so it is no evidence\. Ask the vendor: without --mock and --base-url\.$/,
    )
    const { entries } = JSON.parse(readFileSync(recordingOf(name), 'utf8')).log
    expect(new Set(entries.map((entry: Record<string, unknown>) => entry['_provenance']))).toEqual(
      new Set(['synthetic']),
    )
    const contracts = await Promise.all(vendors.map(({ loadContract }) => loadContract()))
    expect(await findLeftovers([recordingOf(name)], { contracts })).toEqual({
      leftovers: [],
      hasMore: false,
      unreadable: [],
      hadSecretlint: true,
    })
    expect(existsSync(join(repository, 'conformance', name, 'recordings'))).toBe(false)
  })

  test('a fresh recording that keeps the contract shows no drift, and one that does not shows it', async () => {
    const copy = join(folder, `${name}.har`)
    const text = readFileSync(recordingOf(name), 'utf8')
    writeFileSync(copy, text)
    expect(await driftHere(copy)).toMatchObject({ status: 0 })
    const drifted = text.replace(/("text": "\{)/, '$1\\"brandNew\\":1,')
    expect(drifted).not.toBe(text)
    writeFileSync(copy, drifted)
    const { status, out } = await driftHere(copy)
    expect({ status, named: out.includes('/brandNew') }).toEqual({ status: 1, named: true })
    writeFileSync(copy, text.replace(/"_recordedAt": "2\d{3}/g, '"_recordedAt": "2001'))
    expect(await driftHere(copy)).toMatchObject({ status: 2 })
    rmSync(recordingOf(name))
  })
})

test('an import is recorded too', async () => {
  const file = join(folder, 'bot.zip')
  writeFileSync(file, exportFileBytes(await loadMock({ name: 'lex-v2' })))
  const words = ['lex-v2', 'test-import', '--job=import', file, '--mock']
  const { out, ...end } = await recordHere(...words)
  expect(end).toEqual({ code: 0 })
  expect(out).toContain('\n  startImport 202\n')
  rmSync(join(repository, 'out/recordings/lex-v2/test-import.har'))
})

test('what ends otherwise than it was to is refused, and told how to say that it was', async () => {
  const words = ['lex-v2', 'test-forbidden', '--mock', '--scenario', 'forbidden']
  expect(await recordHere(...words)).toMatchObject({
    refusal: expect.stringContaining(
      'it was to end with 0, and ended with 3, so it is not stored. Add --ends 3 where that is what the scenario shows.',
    ),
  })
  const { out, ...end } = await recordHere(...words, '--ends', '3')
  expect({ end, settles: out.includes('\n  createExport 403\n') }).toEqual({ end: { code: 0 }, settles: true })
  rmSync(join(repository, 'out/recordings/lex-v2/test-forbidden.har'))
})

test('what the contract does not know is told, and refused', async () => {
  const words = ['lex-v2', 'test-unknown', '--mock', '--scenario', 'unknown-state', '--ends', '4']
  const { out, ...end } = await recordHere(...words)
  expect(end).toEqual({
    refusal: expect.stringContaining('the recording breaks the contract, so it is not stored. The vendor may be right'),
  })
  expect(out).toContain('/exportStatus')
  rmSync(join(repository, 'out/recordings/lex-v2/test-unknown.har'))
})

test('what a server of this machine answers is no recording, whatever it is called', async () => {
  const mock = await startMock({ vendors: [await loadMock({ name: 'lex-v2' })] })
  onTestFinished(() => mock.close())
  const bot = '{"botExportSpecification":{"botId":"BOT0000001","botVersion":"DRAFT"}}'
  const start = ['--set', 'fileFormat=LexJson', '--set', `resourceSpecification=${bot}`, '--delay', '0.01']
  const words = ['lex-v2', 'test-local', '--update', '--base-url', `${mock.address}/lex-v2`, ...start]
  const env = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'placeholder' }
  const { out: _, ...end } = await recordWith(env, ...words)
  expect(end).toEqual({
    refusal: expect.stringContaining('what this machine answers is no recording. Leave --update or --base-url out.'),
  })
  expect(existsSync(join(repository, 'conformance/lex-v2/recordings'))).toBe(false)
  rmSync(join(repository, 'out/recordings/lex-v2/test-local.har'))
})

test('gaps are told of one vendor or of all, and nobody is asked', async () => {
  const { out, ...end } = await recordHere('--gaps', 'lex-v2')
  expect(end).toEqual({ code: 0 })
  expect(out).toMatch(/^lex-v2: \d+ recordings, the one that settles most first\n {2}1\. /)
  expect(out).toContain('\n     npm run record -- lex-v2 completes --update --body request.json --delete-after\n')
  expect(out).toContain('\n       fills describeExport 200 Completed\n')
  const { out: all } = await recordHere('--gaps')
  expect(readRegistry().filter(({ name }) => !all.includes(`${name}: `))).toEqual([])
})

test.each<[string[], string]>([
  [[], 'name a vendor: '],
  [['--gaps', 'nobody'], 'name a vendor: '],
  [['lex-v2', 'completes', '--job', 'copy'], '--job must be export or import'],
  [['lex-v2', 'completes', '--ends', 'well'], '--ends must be an exit code, such as 3'],
  [['emarsys', 'completes', '--job', 'import'], 'emarsys has no import'],
  [['nobody', 'completes'], 'name a vendor: '],
  [['lex-v2'], 'name the scenario in kebab-case, such as completes'],
  [['lex-v2', '../x'], 'name the scenario in kebab-case, such as completes'],
  [
    ['lex-v2', 'completes', '--mock', '--update'],
    'what the mock answers is no recording. Leave --update or --mock out.',
  ],
  [['lex-v2', 'test-nothing', '--set', 'a=1'], 'nothing was recorded; see above'],
])('record %j is refused', async (args, message) => {
  expect(await recordHere(...args)).toMatchObject({ refusal: expect.stringContaining(message) })
})

test('drift cannot tell without a recording, nor from one that cannot be read', async () => {
  expect(await driftHere(join(folder, 'missing.har'))).toMatchObject({ status: 2 })
  writeFileSync(join(folder, 'cut.har'), '{"log":{"entries":[')
  expect(await driftHere(join(folder, 'cut.har'))).toMatchObject({ status: 2 })
})

test('as programs, both do the same from any folder, and end with their exit codes', () => {
  const [name = ''] = readRegistry().map((vendor) => vendor.name)
  const recorded = run('record', name, 'test-program', '--mock')
  const file = join(repository, 'out/recordings', name, 'test-program.har')
  expect(recorded.stdout).toContain('export-contracts export ended with 0, and its file is not kept.')
  expect(recorded.status).toBe(0)
  expect(run('drift', file)).toMatchObject({ status: 0, stdout: expect.stringContaining('0 errors'), stderr: '' })
  rmSync(file)
  const missing = run('drift', file)
  expect({ status: missing.status, said: missing.stderr.includes('there is no recording') }).toEqual({
    status: 2,
    said: true,
  })
})
