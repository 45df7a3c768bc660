import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { Lifecycle, StartStep } from '../../contract/lifecycle.ts'
import { exportFileBytes } from '../../mock/exportFileBytes.ts'
import { emptyChain, mockedInternet, plantedKeys } from '../_testing/mockedInternet.ts'
import { type CommandRun, runCommand } from '../_testing/runCommand.ts'
import { importVendors, vendorNamed } from '../vendorNamed.ts'

const folder = mkdtempSync(join(tmpdir(), 'import-command-'))
const file = join(folder, 'bot.zip')
const archiveOf = async (name: string) => {
  return exportFileBytes(await vendorNamed(name).loadMock())
}
const archive = await archiveOf('lex-v2')
beforeEach(() => writeFileSync(file, archive))
afterAll(() => rmSync(folder, { recursive: true }))

const botImport = {
  botName: 'OrderFlowers',
  roleArn: 'arn:aws:iam::123456789012:role/LexBotRole',
  dataPrivacy: { childDirected: false },
}
const asked = [
  ...['--set', `resourceSpecification.botImportSpecification=${JSON.stringify(botImport)}`],
  ...['--set', 'mergeStrategy=Overwrite'],
]
const realImport = (...more: readonly string[]) => ['import', 'lex-v2', file, ...asked, '--delay', '0.01', ...more]
// The examples have the ids before it.
const id = 'IMPORT0005'
const resume = `export-contracts wait lex-v2 importId=${id}`

const eventsOf = ({ out }: CommandRun) => out.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
const calls = (seen: readonly Request[]) => seen.map(({ method, url }) => `${method} ${new URL(url).pathname}`)
const usualCalls = ['POST /createuploadurl', 'PUT /lex-v2/import-files/000000000001', 'PUT /imports']

test('a file goes to the vendor, its import is started and waited for, and one line tells what was made', async () => {
  const { fetch, seen } = await mockedInternet()
  const run = await runCommand(realImport(), { env: plantedKeys, fetch, isTerminal: true })
  expect(run).toEqual({
    code: 0,
    out: [],
    err: [expect.stringMatching(/^lex-v2: \S+bot\.zip is imported as OrderFlowers \(BOT0000003\), after \d polls?$/)],
    progress: [
      `lex-v2 import: ${file}, ${archive.length} bytes, goes to the vendor`,
      expect.stringMatching(/^lex-v2 import: (InProgress|Completed), poll 1, 0 s$/),
      ...run.progress.slice(2),
    ],
  })
  expect(calls(seen).slice(0, 3)).toEqual(usualCalls)
  expect(new Uint8Array((await seen[1]?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(archive)
  expect(seen[1]?.headers.has('authorization')).toBe(false)
  expect(JSON.parse((await seen[2]?.text()) ?? '')).toEqual({
    resourceSpecification: { botImportSpecification: botImport },
    mergeStrategy: 'Overwrite',
    importId: id,
  })
})

test('with --json each state and the outcome are events', async () => {
  const { fetch } = await mockedInternet()
  const run = await runCommand(realImport('--json'), { env: plantedKeys, fetch, isTerminal: true })
  const [last, ...states] = eventsOf(run).reverse()
  expect(states).not.toEqual([])
  for (const event of states)
    expect(event).toMatchObject({ event: 'state', vendor: 'lex-v2', job: 'import', jobId: id })
  expect({ ...run, out: last }).toEqual({
    code: 0,
    out: {
      event: 'imported',
      vendor: 'lex-v2',
      resourceId: 'BOT0000003',
      resourceName: 'OrderFlowers',
      jobId: id,
      polls: expect.any(Number),
      elapsedMs: expect.any(Number),
    },
    err: [],
    progress: [],
  })
})

test('an import of the embedded mock needs no network and no credentials', async () => {
  writeFileSync(file, await archiveOf('lex-v1'))
  const given = ['--set', 'resourceType=BOT', '--set', 'mergeStrategy=FAIL_ON_CONFLICT']
  const run = await runCommand(['import', 'lex-v1', file, '--mock', ...given])
  expect(run).toEqual({
    code: 0,
    out: [],
    err: [expect.stringMatching(/bot\.zip is imported as OrderFlowers, after \d polls?$/)],
    progress: [],
  })
})

const testSet = {
  testSetName: 'OrderFlowersTests',
  roleArn: 'arn:aws:iam::123456789012:role/LexTestSetRole',
  storageLocation: { s3BucketName: 'lex-test-sets', s3Path: 'order-flowers/' },
  importInputLocation: { s3BucketName: 'lex-test-sets', s3Path: 'incoming/order-flowers.csv' },
  modality: 'Text',
}
const testSetAsked = [
  ...['--set', `resourceSpecification.testSetImportResourceSpecification=${JSON.stringify(testSet)}`],
  ...['--set', 'mergeStrategy=Overwrite'],
]

test('what the vendor reads from a bucket is imported without a file', async () => {
  const { fetch, seen } = await mockedInternet()
  const run = await runCommand(['import', 'lex-v2', ...testSetAsked, '--delay', '0.01'], { env: plantedKeys, fetch })
  expect(run).toEqual({
    code: 0,
    out: [],
    err: [
      expect.stringMatching(
        /^lex-v2: what the body names is imported as OrderFlowersTests \(\w{10}\), after \d polls?$/,
      ),
    ],
    progress: [],
  })
  expect(calls(seen).slice(0, 2)).toEqual(['POST /createuploadurl', 'PUT /imports'])
  expect(JSON.parse((await seen[1]?.text()) ?? '')).toEqual({
    resourceSpecification: { testSetImportResourceSpecification: testSet },
    mergeStrategy: 'Overwrite',
    importId: id,
  })
})

const locale = { botId: 'BOT0000001', botVersion: 'DRAFT', localeId: 'en_GB' }

test.each([
  ['botLocaleImportSpecification', locale, 'is of the kind bot, and the start asks for botLocale with'],
  ['customVocabularyImportSpecification', locale, 'is of the kind bot, and the start asks for customVocabulary with'],
  ['testSetImportResourceSpecification', testSet, 'goes with no import of'],
])('a bot is not sent as what %s asks for, unless it is forced', async (specification, asks, problem) => {
  const { fetch, seen } = await mockedInternet()
  const wanted = ['--set', `resourceSpecification={"${specification}":${JSON.stringify(asks)}}`, '--delay', '0.01']
  const args = ['import', 'lex-v2', file, ...wanted, '--set', 'mergeStrategy=Overwrite']
  const refused = await runCommand(args, { env: plantedKeys, fetch })
  expect({ ...refused, seen: [...seen] }).toEqual({
    code: 2,
    out: [],
    err: [
      expect.stringMatching(
        new RegExp(
          `${problem} /resourceSpecification/${specification}.*Pass another file, or force it \\(--force\\)\\. See export-contracts explain IMPORT_FILE_REFUSED\\.$`,
        ),
      ),
    ],
    progress: [],
    seen: [],
  })
  await runCommand([...args, '--force'], { env: plantedKeys, fetch })
  expect(calls(seen).slice(0, 3)).toEqual(usualCalls)
})

test('a file that is none for the vendor is refused before anything is sent, unless it is forced', async () => {
  writeFileSync(file, await archiveOf('lex-v1'))
  const { fetch, seen } = await mockedInternet()
  const run = await runCommand(realImport('--json'), { env: plantedKeys, fetch })
  const message = expect.stringMatching(
    /startImport: the file is not what lex-v2 takes: .+\. Nothing was sent\. Pass another file, or force it \(--force\)\.$/,
  )
  expect({ code: run.code, err: run.err, seen }).toEqual({ code: 2, err: [], seen: [] })
  expect(eventsOf(run)).toEqual([
    { event: 'error', vendor: 'lex-v2', code: 'IMPORT_FILE_REFUSED', message, reasons: [] },
  ])
  const forced = await runCommand(realImport('--force', '--json'), { env: plantedKeys, fetch })
  expect(calls(seen).slice(0, 3)).toEqual(usualCalls)
  expect({ code: forced.code, last: eventsOf(forced).at(-1)?.['code'] }).toEqual({ code: 1, last: 'IMPORT_FAILED' })
})

describe('before anything is sent', () => {
  const usage = (problem: string, findings: readonly string[] = []) => ({
    code: 2,
    out: [],
    err: [...findings, `[export-contracts] import: ${problem}. See export-contracts import --help.`],
    progress: [],
    seen: [],
  })
  const refusedRun = async (args: readonly string[], stdin = '') => {
    const { fetch, seen } = await mockedInternet()
    return { ...(await runCommand(args, { env: plantedKeys, fetch, stdin })), seen }
  }
  const known = importVendors.map(({ name }) => name).join(', ')
  const broken = 'the call that starts the import breaks the contract. Nothing was sent'

  test('a start that breaks the contract is refused, with every finding', async () => {
    expect(await refusedRun(['import', 'lex-v2', file, '--set', 'mergeStrategy=Replace'])).toEqual(
      usage(broken, [
        'lex-v2 startImport request-body /resourceSpecification: is missing',
        'lex-v2 startImport request-body /mergeStrategy: must be one of "Overwrite","FailOnConflict","Append"; got "Replace"',
      ]),
    )
  })

  test('with --json that is one event with every finding', async () => {
    const run = await refusedRun(['import', 'lex-v2', file, '--json', '--set', 'mergeStrategy=Overwrite'])
    const finding = 'lex-v2 startImport request-body /resourceSpecification: is missing'
    const { err, ...rest } = usage(broken, [finding])
    const event = { event: 'error', code: 'INVALID_COMMAND_LINE', message: err.at(-1), reasons: [finding] }
    expect({ ...run, out: eventsOf(run) }).toEqual({ ...rest, err, out: [event] })
  })

  test('with --json arguments of which no request can be made are an event', async () => {
    const run = await refusedRun(['import', 'lex-v2', '--json', ...asked])
    const [message, pointer] = run.err[0]?.split(' See ') ?? []
    expect({ code: run.code, out: eventsOf(run) }).toEqual({
      code: 2,
      out: [{ event: 'error', vendor: 'lex-v2', code: 'INVALID_INPUT', message, reasons: [] }],
    })
    expect(message).toContain('file is missing')
    expect(pointer).toBe('export-contracts explain INVALID_INPUT.')
  })

  test.each(importVendors)(
    'the members that the file gives to $name are not missed',
    async ({ name, loadContract }) => {
      const lifecycle = (await loadContract()).lifecycles['import'] as Lifecycle
      for (const [start, { members = [], parameters: taken }] of Object.entries<StartStep>(lifecycle.starts)) {
        const parameters = taken.flatMap((parameter) => [
          '-p',
          `${parameter.name}=st-00000000-0000-5000-8000-000000000001`,
        ])
        const { code, err } = await refusedRun(['import', name, file, '--start', start, ...parameters])
        expect(code).toBe(2)
        expect(members).not.toEqual([])
        const pointers = members.map(({ pointer }) => `${pointer}:`)
        expect(pointers.filter((pointer) => err.some((line) => line.includes(pointer)))).toEqual([])
      }
    },
  )

  test('a member that the file gives is refused in the body', async () => {
    const run = await refusedRun(realImport('--set', `importId=${id}`))
    expect(run).toEqual({
      ...usage(''),
      err: [
        '[export-contracts] lex-v2 startImport: the body has /importId, which the file gives. Leave it, or the file, out. See export-contracts explain INVALID_INPUT.',
      ],
    })
  })

  test('no file is refused where the body does not say either where the vendor has it', async () => {
    const problem =
      'file is missing, or /importId or /resourceSpecification/testSetImportResourceSpecification in the body.'
    const run = await refusedRun(['import', 'lex-v2', ...asked])
    expect(run).toEqual({
      ...usage(''),
      err: [`[export-contracts] lex-v2 startImport: ${problem} See export-contracts explain INVALID_INPUT.`],
    })
  })

  const cases: readonly [what: string, args: readonly string[], problem: string, stdin?: string][] = [
    ['a vendor without imports', ['emarsys', 'FILE'], `emarsys has no imports; those that have: ${known}`],
    ['two files', ['lex-v2', 'FILE', 'other.zip'], 'takes one file; got also other.zip'],
    ['a file that is not there', ['lex-v2', 'OUT/no.zip'], '"OUT/no.zip": there is no such file'],
    ['a folder', ['lex-v2', 'OUT'], '"OUT": it is a folder. Name a file'],
    ['a device', ['lex-v2', '/dev/null'], '"/dev/null": it is no plain file. Save it as one first'],
    ['an empty file', ['lex-v2', 'OUT/empty.zip'], '"OUT/empty.zip": it is empty. Name another file'],
    ['a name with a null character', ['lex-v2', 'a\0b'], '"a\\u0000b": no path holds a null character'],
    ['no start where there are several', ['kore-ai', 'FILE'], '--start must be importBot or importIntoBot'],
    ['an unknown parameter', ['lex-v2', 'FILE', '-p', 'a=b'], '--param a: there is no such parameter; known: none'],
    [
      'a body that is no JSON, without quoting it',
      ['lex-v2', 'FILE', '-b', '-'],
      '--body - is not JSON',
      '{"filePassword":"planted',
    ],
    [
      'a recording that is a folder',
      ['lex-v2', 'FILE', ...asked, '--record', 'OUT'],
      '--record OUT is a folder. Name a file',
    ],
    [
      'a time that is no number',
      ['lex-v2', 'FILE', '--timeout', 'soon'],
      '--timeout must be a number from 0 to 2592000; got "soon"',
    ],
    ['a scenario without the mock', ['lex-v2', 'FILE', '--scenario', 'slow'], '--scenario goes with --mock only'],
    [
      'an address part with the mock',
      ['lex-v2', 'FILE', '--mock', '--server', 'region=x'],
      '--server does not go with --mock',
    ],
  ]
  test.each(cases)('%s is refused', async (_, args, problem, stdin) => {
    writeFileSync(join(folder, 'empty.zip'), '')
    const named = (text: string) => text.replaceAll('OUT', folder).replaceAll('FILE', file)
    expect(await refusedRun(['import', ...args.map(named)], stdin)).toEqual(usage(named(problem)))
  })

  test('an import without credentials says what to set', async () => {
    expect({ ...(await runCommand(realImport())), seen: [] }).toEqual(
      usage(
        `no credentials are in the environment, and ${emptyChain}. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE, or use --mock`,
      ),
    )
  })
})

test('a file that changes before it is read ends with 2, and nothing is started', async () => {
  const { fetch, seen } = await mockedInternet(async ({ method }) => {
    if (method === 'POST') writeFileSync(file, 'another archive, and a longer one')
    return undefined
  })
  const run = await runCommand(realImport(), { env: plantedKeys, fetch })
  const problem = 'the file changed or went away while it was read. No import was started; pass it again.'
  expect(run).toEqual({
    code: 2,
    out: [],
    err: [`[export-contracts] lex-v2 createUploadUrl: ${problem} See export-contracts explain IMPORT_FILE_CHANGED.`],
    progress: [],
  })
  expect(calls(seen)).toEqual(usualCalls.slice(0, 2))
})

interface Ending {
  readonly what: string
  readonly code: number
  readonly errorCode: string
  readonly problem: RegExp
  /** Whether the command that takes it up is told. */
  readonly isOpen: boolean
  readonly more?: readonly string[]
  readonly answer: (request: Request, interrupt: AbortController) => Response | undefined
}

const isStart = ({ method, url }: Request) => method === 'PUT' && url.endsWith('/imports')
const isPoll = ({ method, url }: Request) => method === 'GET' && url.includes('/imports/')
const isUpload = ({ method, url }: Request) => method === 'PUT' && url.includes('/import-files/')
const state = (importStatus: string, more: object = {}) => Response.json({ importId: id, importStatus, ...more })

const endings: readonly Ending[] = [
  {
    what: 'the import fails',
    code: 1,
    errorCode: 'IMPORT_FAILED',
    problem: /describeImport: the import failed \(Failed\): There is no such locale\.$/,
    isOpen: false,
    answer: (request) =>
      isPoll(request) ? state('Failed', { failureReasons: ['There is no such locale.'] }) : undefined,
  },
  {
    what: 'the start is refused',
    code: 3,
    errorCode: 'IMPORT_REJECTED',
    problem: /startImport: the import was not started: status 409, The bot is busy\.$/,
    isOpen: false,
    answer: (request) =>
      isStart(request) ? Response.json({ message: 'The bot is busy.' }, { status: 409 }) : undefined,
  },
  {
    what: 'a poll is refused',
    code: 3,
    errorCode: 'IMPORT_REJECTED',
    problem: /describeImport: the poll was refused: status 403, The token has expired\.$/,
    isOpen: true,
    answer: (request) =>
      isPoll(request) ? Response.json({ message: 'The token has expired.' }, { status: 403 }) : undefined,
  },
  {
    what: 'the state is unknown',
    code: 4,
    errorCode: 'IMPORT_UNKNOWN_STATE',
    problem: /describeImport: the answer has the state "Archiving"/,
    isOpen: true,
    answer: (request) => (isPoll(request) ? state('Archiving') : undefined),
  },
  {
    what: 'the time is used up',
    code: 5,
    errorCode: 'IMPORT_TIMEOUT',
    problem: /describeImport: not done after one poll/,
    isOpen: true,
    more: ['--timeout', '0', '--server', 'region=eu-west-1'],
    answer: (request) => (isPoll(request) ? state('InProgress') : undefined),
  },
  {
    what: 'nobody knows whether it has started',
    code: 6,
    errorCode: 'IMPORT_UNAVAILABLE',
    problem: /startImport: it is not known whether the import has started/,
    isOpen: true,
    answer(request) {
      if (isStart(request)) throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } })
      return undefined
    },
  },
  {
    what: 'the host of the start is not found',
    code: 6,
    errorCode: 'IMPORT_UNAVAILABLE',
    problem: /startImport: the import was not started/,
    isOpen: false,
    answer(request) {
      if (isStart(request)) throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ENOTFOUND' } })
      return undefined
    },
  },
  {
    what: 'the address for the file refuses it',
    code: 7,
    errorCode: 'IMPORT_NOT_UPLOADED',
    problem: /createUploadUrl: the address for the file answered 403, though it is fresh\. No import was started\.$/,
    isOpen: false,
    answer: (request) => (isUpload(request) ? new Response(null, { status: 403 }) : undefined),
  },
  {
    what: 'it is interrupted while the file goes up',
    code: 130,
    errorCode: 'IMPORT_ABORTED',
    problem: /createUploadUrl: was aborted\. No import was started\.$/,
    isOpen: false,
    answer(request, interrupt) {
      if (!isUpload(request)) return undefined
      interrupt.abort()
      throw interrupt.signal.reason
    },
  },
  {
    what: 'it is interrupted before the start',
    code: 130,
    errorCode: 'IMPORT_ABORTED',
    problem: /startImport: was aborted\. The import was not started\.$/,
    isOpen: false,
    answer(request, interrupt) {
      if (!isUpload(request)) return undefined
      interrupt.abort()
      return new Response(null)
    },
  },
  {
    what: 'it is interrupted after the start',
    code: 130,
    errorCode: 'IMPORT_ABORTED',
    problem: /describeImport: was aborted\. The vendor may go on with the job\.$/,
    isOpen: true,
    answer(request, interrupt) {
      if (!isPoll(request)) return undefined
      interrupt.abort()
      return state('InProgress')
    },
  },
]

describe.each(endings)('when $what', ({ code, errorCode, problem, isOpen, more = [], answer }) => {
  const options = more.includes('--server') ? ' --server=region=eu-west-1' : ''
  async function runTo(...args: readonly string[]) {
    const interrupt = new AbortController()
    const { fetch } = await mockedInternet((request) => answer(request, interrupt))
    const chosen = { env: plantedKeys, fetch, signal: interrupt.signal }
    return runCommand(realImport(...more, ...args), chosen)
  }

  test('the exit code and the message tell so, and the command that takes it up', async () => {
    const { err, ...run } = await runTo()
    const [message, pointer] = err[0]?.split(' See ') ?? []
    expect({ ...run, message, pointer, others: err.slice(1) }).toEqual({
      code,
      out: [],
      message: expect.stringMatching(problem),
      pointer: `export-contracts explain ${errorCode}.`,
      others: isOpen ? [`lex-v2: this takes it up:\n${resume}${options}`] : [],
      progress: [],
    })
    expect(JSON.stringify({ run, err })).not.toMatch(/planted|Signature/i)
  })

  test('with --json the last event does', async () => {
    const run = await runTo('--json')
    const last = eventsOf(run).at(-1)
    expect({ code: run.code, err: run.err }).toEqual({ code, err: [] })
    expect(last).toMatchObject({
      event: 'error',
      vendor: 'lex-v2',
      code: errorCode,
      message: expect.stringMatching(problem),
    })
    expect(last?.['resume']).toBe(isOpen ? `${resume}${options}` : undefined)
  })
})

test('an id of a hostile vendor reaches neither the terminal nor the shell as anything but a text', async () => {
  const importId = "x'; rm -rf ~ #\u001b[2J\u202e"
  const interrupt = new AbortController()
  const { fetch } = await mockedInternet((request) => {
    if (isPoll(request)) interrupt.abort()
    if (isPoll(request) || isStart(request))
      return Response.json({ importId, importStatus: 'InProgress' }, { status: 202 })
    return undefined
  })
  const { err } = await runCommand(realImport(), { env: plantedKeys, fetch, signal: interrupt.signal })
  const word = "$'importId=x\\'; rm -rf ~ #\\033[2J\\342\\200\\256'"
  expect(err.at(-1)).toBe(`lex-v2: this takes it up:\nexport-contracts wait lex-v2 ${word}`)
})
