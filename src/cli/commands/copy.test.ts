import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { mockVendor as lexV1 } from '../../../generated/lex-v1/mock.ts'
import { emptyChain, mockedInternet, plantedKeys } from '../_testing/mockedInternet.ts'
import { type CommandRun, runCommand } from '../_testing/runCommand.ts'

// Copies keep the file in the folder for temporary files: one of our own shows that nothing stays.
const folder = mkdtempSync(join(tmpdir(), 'copy-command-'))
const { TMPDIR } = process.env
beforeAll(() => {
  process.env['TMPDIR'] = folder
})
afterAll(() => {
  if (TMPDIR === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = TMPDIR
  rmSync(folder, { recursive: true })
})

const botImport = {
  botName: 'OrderFlowers',
  roleArn: 'arn:aws:iam::123456789012:role/LexBotRole',
  dataPrivacy: { childDirected: false },
}
const bucket = { s3BucketName: 'lex-test-sets', s3Path: 'orders.csv' }
const testSet = `resourceSpecification.testSetImportResourceSpecification=${JSON.stringify({
  testSetName: 'Orders',
  roleArn: botImport.roleArn,
  storageLocation: bucket,
  importInputLocation: bucket,
  modality: 'Text',
})}`
const source = [
  ...['--from-set', 'resourceSpecification.botExportSpecification={"botId":"BOT0000001","botVersion":"1"}'],
  ...['--from-set', 'fileFormat=LexJson', '--from', 'region=eu-west-1'],
]
const target = [
  ...['--to-set', `resourceSpecification.botImportSpecification=${JSON.stringify(botImport)}`],
  ...['--to-set', 'mergeStrategy=Overwrite', '--to-server', 'region=us-west-2'],
]
const realCopy = (...more: readonly string[]) => ['copy', 'lex-v2', ...source, ...target, '--delay', '0.01', ...more]

const keysOf = (prefix: string) => ({
  [`${prefix}AWS_ACCESS_KEY_ID`]: `AKIA${prefix.replace('_', '')}PLANTED`,
  [`${prefix}AWS_SECRET_ACCESS_KEY`]: `planted-${prefix}`,
})
const signedBy = (request: Request | undefined) =>
  /Credential=(\w+)\/\d+\/([\w-]+)/.exec(request?.headers.get('authorization') ?? '')?.slice(1)

test('an export is imported with the credentials and the address of the other side, and no file stays', async () => {
  const { fetch, seen } = await mockedInternet()
  const env = { ...keysOf('FROM_'), ...keysOf('TO_') }
  const run = await runCommand(realCopy(), { env, fetch, isTerminal: true })
  expect({ ...run, progress: [] }).toEqual({
    code: 0,
    out: [],
    err: [expect.stringMatching(/^lex-v2: the export is imported as OrderFlowers \(BOT0000003\), after \d polls?$/)],
    progress: [],
  })
  expect(new Set(run.progress.map((line) => line.split(':')[0]))).toEqual(new Set(['lex-v2 export', 'lex-v2 import']))
  const called = (method: string, path: string) =>
    seen.find((request) => request.method === method && new URL(request.url).pathname === path)
  expect(signedBy(called('PUT', '/exports'))).toEqual(['AKIAFROMPLANTED', 'eu-west-1'])
  expect(signedBy(called('PUT', '/imports'))).toEqual(['AKIATOPLANTED', 'us-west-2'])
  expect(await called('PUT', '/lex-v2/import-files/000000000001')?.text()).toMatch(/^PK/)
  expect(readdirSync(folder)).toEqual([])
})

test('the plain credentials serve a side that has none of its own', async () => {
  const { fetch, seen } = await mockedInternet()
  const { code } = await runCommand(realCopy(), { env: { ...plantedKeys, ...keysOf('TO_') }, fetch })
  const starts = seen.filter(({ method, url }) => method === 'PUT' && /\/(?:ex|im)ports$/.test(url))
  expect([code, ...starts.map(signedBy)]).toEqual([
    0,
    ['AKIAPLANTEDEXAMPLE00', 'eu-west-1'],
    ['AKIATOPLANTED', 'us-west-2'],
  ])
})

test('a profile serves one side, and keys the other', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'profiles-')), 'credentials')
  writeFileSync(file, '[nightly]\naws_access_key_id = AKIAPROFILE\naws_secret_access_key = planted\n')
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', file)
  onTestFinished(() => {
    vi.unstubAllEnvs()
    rmSync(dirname(file), { recursive: true })
  })
  const { fetch, seen } = await mockedInternet()
  const { code } = await runCommand(realCopy(), { env: { ...plantedKeys, FROM_AWS_PROFILE: 'nightly' }, fetch })
  const starts = seen.filter(({ method, url }) => method === 'PUT' && /\/(?:ex|im)ports$/.test(url))
  expect([code, ...starts.map(signedBy)]).toEqual([
    0,
    ['AKIAPROFILE', 'eu-west-1'],
    ['AKIAPLANTEDEXAMPLE00', 'us-west-2'],
  ])
})

test('each side runs on an embedded mock of its own, and each event says which job it is of', async () => {
  const given = ['--to-set', 'resourceType=BOT', '--to-set', 'mergeStrategy=FAIL_ON_CONFLICT']
  const run = await runCommand(['copy', 'lex-v1', '--mock', '--json', ...given])
  const events = run.out.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
  expect({ code: run.code, err: run.err }).toEqual({ code: 0, err: [] })
  expect(events.map(({ event, job, state }) => [event, job, state])).toEqual([
    ['state', 'export', 'IN_PROGRESS'],
    ['state', 'export', 'READY'],
    ...events.slice(2, -1).map(({ state }) => ['state', 'import', state]),
    ['imported', undefined, undefined],
  ])
  expect(readdirSync(folder)).toEqual([])
})

const mockCopy = (...more: readonly string[]) => ['copy', 'lex-v1', '--mock', '--delay', '0', '--json', ...more]
const lastOf = ({ code, out, err }: CommandRun) => {
  const { event, job, code: reason } = JSON.parse(out.at(-1) ?? '{}')
  return { code, event, job, reason, err }
}

test.each([
  ['botLocale', 'LexJson'],
  ['customVocabulary', 'TSV'],
])('a copy of the kind %s on the mock has the file that its import takes', async (kind, fileFormat) => {
  const side = (way: string) =>
    JSON.stringify({ [`${kind}${way}Specification`]: { botId: 'BOT0000001', botVersion: 'DRAFT', localeId: 'en_US' } })
  const from = ['--from-set', `resourceSpecification=${side('Export')}`, '--from-set', `fileFormat=${fileFormat}`]
  const to = ['--to-set', `resourceSpecification=${side('Import')}`, '--to-set', 'mergeStrategy=Overwrite']
  const run = await runCommand(['copy', 'lex-v2', '--mock', '--delay', '0', '--json', ...from, ...to])
  expect(lastOf(run)).toEqual({ code: 0, event: 'imported', job: undefined, reason: undefined, err: [] })
})

test.each([
  [['--from-scenario', 'fails'], { code: 1, event: 'error', reason: 'EXPORT_FAILED' }],
  [['--to-scenario', 'fails'], { code: 1, event: 'error', reason: 'IMPORT_FAILED' }],
  [
    ['--from-scenario', 'throttled', '--to-scenario', 'unknown-state'],
    { code: 4, event: 'error', reason: 'IMPORT_UNKNOWN_STATE' },
  ],
  [['--from-scenario', 'slow', '--to-scenario', 'flaky'], { code: 0, event: 'imported', reason: undefined }],
])('%j plays each side by its own scenario', async (scenarios, expected) => {
  expect(lastOf(await runCommand(mockCopy(...scenarios)))).toEqual({ ...expected, job: undefined, err: [] })
})

describe('an interruption', () => {
  const interrupted = async (path: string) => {
    const interrupt = new AbortController()
    const { fetch } = await mockedInternet(({ method, url }) => {
      if (method === 'GET' && url.includes(path)) interrupt.abort()
      return undefined
    })
    return runCommand(realCopy(), { env: plantedKeys, fetch, signal: interrupt.signal })
  }
  const aborted = (operationId: string, code: string, line: string) => ({
    code: 130,
    out: [],
    err: [
      `[export-contracts] lex-v2 ${operationId}: was aborted. The vendor may go on with the job. See export-contracts explain ${code}.`,
      expect.stringMatching(line),
    ],
    progress: [],
  })
  const begin = '^lex-v2: this takes it up:\nexport-contracts wait lex-v2'

  test('of the export tells how its file is saved', async () => {
    const line = `${begin} exportId=EXPORT\\d+ --output=export\\.zip --server=region=eu-west-1 --side=from$`
    expect(await interrupted('/exports/')).toEqual(aborted('describeExport', 'EXPORT_ABORTED', line))
  })

  test('of the import tells how it is taken up, and no file stays', async () => {
    const line = `${begin} importId=IMPORT0005 --server=region=us-west-2 --side=to$`
    expect(await interrupted('/imports/')).toEqual(aborted('describeImport', 'IMPORT_ABORTED', line))
    expect(readdirSync(folder)).toEqual([])
  })
})

const variables = (prefix: string) =>
  `${prefix}AWS_ACCESS_KEY_ID and ${prefix}AWS_SECRET_ACCESS_KEY, or ${prefix}AWS_PROFILE`
const noKeys = (prefix: string, chain = `, and ${emptyChain}`) =>
  `no credentials are in the environment${chain}. Set ${variables(prefix)}, or the same without ${prefix} for both sides, or use --mock`
const refused: readonly [what: string, args: readonly string[], problem: string, env?: Record<string, string>][] = [
  ['a vendor without imports', ['copy', 'emarsys'], 'emarsys has no imports; those that have: kore-ai, lex-v1, lex-v2'],
  ['two vendors', ['copy', 'lex-v1', 'lex-v2'], 'takes one vendor; got also lex-v2'],
  ['no credentials', realCopy(), noKeys('FROM_'), {}],
  ['no credentials of the other side', realCopy(), noKeys('TO_'), keysOf('FROM_')],
  [
    'half of the credentials, though the plain ones are whole',
    realCopy(),
    noKeys('TO_', ''),
    { ...plantedKeys, TO_AWS_SECRET_ACCESS_KEY: 'planted' },
  ],
  [
    'one standard input for two bodies',
    ['copy', 'lex-v2', '--from-body', '-', '--to-body', '-'],
    '--from-body and --to-body cannot both be standard input. Name a file',
  ],
  [
    'a name that is neither a parameter nor a part of the address',
    realCopy('--from', 'host=x'),
    '--from host: there is no such parameter; known: region, endpoint',
  ],
  ['a part of the address twice', realCopy('--to', 'region=x'), '--to-server region is given by --to too'],
  ['a start that there is not', realCopy('--to-start', 'createExport'), '--to-start must be startImport'],
  [
    'an import that takes no file',
    [...['copy', 'lex-v2', ...source, '--to-set', 'mergeStrategy=Overwrite', '--to-set'], testSet],
    'an import with /resourceSpecification/testSetImportResourceSpecification takes no file, so there is nothing to copy',
  ],
  ['a scenario without the mock', realCopy('--to-scenario', 'slow'), '--to-scenario goes with --mock only'],
  [
    'a scenario that there is not',
    ['copy', 'lex-v1', '--mock', '--from-scenario', 'deleted'],
    `--from-scenario deleted: lex-v1 has no such scenario; known: ${Object.keys(lexV1.scenarios).join(', ')}`,
  ],
  ['an address with the mock', realCopy('--mock'), '--to-server does not go with --mock'],
  [
    'an address among the parameters with the mock',
    ['copy', 'lex-v2', '--mock', '--from', 'region=eu-west-1'],
    '--from region is part of an address, which does not go with --mock. Leave it out',
  ],
]
test.each(refused)('%s is refused before anything is sent', async (_, args, problem, env = plantedKeys) => {
  const { fetch, seen } = await mockedInternet()
  expect({ ...(await runCommand(args, { env, fetch })), seen }).toEqual({
    code: 2,
    out: [],
    err: [`[export-contracts] copy: ${problem}. See export-contracts copy --help.`],
    progress: [],
    seen: [],
  })
})

test('an import that breaks the contract is refused before the export starts', async () => {
  const { fetch, seen } = await mockedInternet()
  const run = await runCommand(['copy', 'lex-v2', ...source, '--to-set', 'mergeStrategy=Overwrite'], {
    env: plantedKeys,
    fetch,
  })
  expect({ code: run.code, first: run.err[0], seen }).toEqual({
    code: 2,
    first: 'lex-v2 startImport request-body /resourceSpecification: is missing',
    seen: [],
  })
})
