import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { vendors } from '../../../generated/vendors.ts'
import { chainFromEnvironment, describeVariables } from '../../auth/credentialsFromEnvironment.ts'
import { emptyChain, mockedInternet, plantedKeys } from '../_testing/mockedInternet.ts'
import { type ChosenSurroundings, runCommand } from '../_testing/runCommand.ts'
import { jobExitCodes } from '../jobExitCodes.ts'

const top = mkdtempSync(join(tmpdir(), 'export-command-'))
let folder = ''
let count = 0
beforeEach(() => {
  folder = join(top, String(count++))
  mkdirSync(folder)
})
afterAll(() => rmSync(top, { recursive: true }))

const pipe = join(top, 'pipe')
execFileSync('mkfifo', [pipe])

const here = (name: string) => join(folder, name)

/** Exit code, and states with the number of the poll; then, unless a file is saved, the code and the message. */
type Course = readonly [exit: number, states: string, code?: keyof typeof jobExitCodes, message?: string]

/** Every way that an export of these vendors can go. */
const courses: Readonly<Record<string, Readonly<Record<string, Course>>>> = {
  'kore-ai': {
    completes: [0, 'pending 1, success 3'],
    slow: [0, 'pending 1, success 13'],
    fails: [
      1,
      'pending 1, failed 2',
      'EXPORT_FAILED',
      'getBotExportStatus: the export failed (failed): the vendor gives no reason',
    ],
    'fails-otherwise': [
      1,
      'pending 1, failure 2',
      'EXPORT_FAILED',
      'getBotExportStatus: the export failed (failure): the vendor gives no reason',
    ],
    'unknown-state': [
      4,
      'pending 1',
      'EXPORT_UNKNOWN_STATE',
      `getBotExportStatus: the answer has the state "archiving", which the contract does not know. Look at the job in the vendor's console.`,
    ],
    stuck: [
      5,
      'pending 1',
      'EXPORT_TIMEOUT',
      'getBotExportStatus: not done after one poll, and the next one would pass the limit of 500000 ms; the state is pending. Raise timeoutMs (--timeout of the command), or call waitForExport later.',
    ],
    throttled: [0, 'pending 1, success 3'],
    'throttled-start': [
      3,
      '',
      'EXPORT_REJECTED',
      "startBotExport: the export was not started: status 429, You've exceeded the hourly rate limit. Please wait for sometime before retrying.",
    ],
    flaky: [0, 'pending 1, success 4'],
    'expired-link': [0, 'pending 1, success 3'],
    'cut-off': [0, 'pending 1, success 3'],
    'nothing-selected': [
      3,
      '',
      'EXPORT_REJECTED',
      'startBotExport: the export was not started: status 400, Please select at least one component',
    ],
    forbidden: [
      3,
      '',
      'EXPORT_REJECTED',
      'startBotExport: the export was not started: status 401, Permission denied. Scope is incorrect!',
    ],
    'not-found': [3, '', 'EXPORT_REJECTED', 'startBotExport: the export was not started: status 400, Invalid StreamId'],
    'unknown-file': [0, 'pending 1, success 3'],
    unauthorized: [
      3,
      '',
      'EXPORT_REJECTED',
      'startBotExport: the export was not started: status 401, Invalid SDK credentials',
    ],
    'invalid-request': [
      3,
      '',
      'EXPORT_REJECTED',
      'startBotExport: the export was not started: status 412, Validation errors/ Invalid arguments',
    ],
    'invalid-path': [
      3,
      '',
      'EXPORT_REJECTED',
      'startBotExport: the export was not started: status 400, Invalid StreamId',
    ],
  },
  'lex-v1': {
    completes: [0, 'IN_PROGRESS 1, READY 3'],
    slow: [0, 'IN_PROGRESS 1, READY 13'],
    fails: [
      1,
      'IN_PROGRESS 1, FAILED 2',
      'EXPORT_FAILED',
      'getExport: the export failed (FAILED): The slot type FlowerTypes has no values.',
    ],
    'unknown-state': [
      4,
      'IN_PROGRESS 1',
      'EXPORT_UNKNOWN_STATE',
      `getExport: the answer has the state "ARCHIVING", which the contract does not know. Look at the job in the vendor's console.`,
    ],
    stuck: [
      5,
      'IN_PROGRESS 1',
      'EXPORT_TIMEOUT',
      'getExport: not done after one poll, and the next one would pass the limit of 500000 ms; the state is IN_PROGRESS. Raise timeoutMs (--timeout of the command), or call waitForExport later.',
    ],
    throttled: [0, 'IN_PROGRESS 1, READY 2'],
    flaky: [0, 'IN_PROGRESS 2, READY 3'],
    'expired-link': [0, 'IN_PROGRESS 1, READY 3'],
    'cut-off': [0, 'IN_PROGRESS 1, READY 3'],
    forbidden: [
      3,
      '',
      'EXPORT_REJECTED',
      'getExport: the export was not started: status 403, User: arn:aws:sts::123456789012:assumed-role/exporter/session is not authorized to perform: lex:GetExport on resource: arn:aws:lex:us-east-1:123456789012:bot:OrderFlowers:1',
    ],
    'not-found': [
      3,
      '',
      'EXPORT_REJECTED',
      'getExport: the export was not started: status 404, No bot OrderFlowers with version 1 exists.',
    ],
    unauthorized: [
      3,
      '',
      'EXPORT_REJECTED',
      'getExport: the export was not started: status 403, User: arn:aws:sts::123456789012:assumed-role/exporter/session is not authorized to perform: lex:GetExport on resource: arn:aws:lex:us-east-1:123456789012:bot:OrderFlowers:1',
    ],
    'invalid-request': [
      3,
      '',
      'EXPORT_REJECTED',
      "getExport: the export was not started: status 400, 1 validation error detected: Value 'LATEST' at 'version' failed to satisfy constraint: Member must satisfy regular expression pattern: [0-9]+",
    ],
  },
  'lex-v2': {
    completes: [0, 'InProgress 1, Completed 3'],
    slow: [0, 'InProgress 1, Completed 13'],
    fails: [
      1,
      'InProgress 1, Failed 2',
      'EXPORT_FAILED',
      'describeExport: the export failed (Failed): The slot type FlowerTypes has no values.',
    ],
    'unknown-state': [
      4,
      'InProgress 1',
      'EXPORT_UNKNOWN_STATE',
      `describeExport: the answer has the state "Archiving", which the contract does not know. Look at the job in the vendor's console.`,
    ],
    deleted: [
      1,
      'Deleting 1',
      'EXPORT_FAILED',
      'describeExport: somebody took the export away (Deleting). Start another one.',
    ],
    stuck: [
      5,
      'InProgress 1',
      'EXPORT_TIMEOUT',
      'describeExport: not done after one poll, and the next one would pass the limit of 500000 ms; the state is InProgress. Raise timeoutMs (--timeout of the command), or call waitForExport later.',
    ],
    throttled: [0, 'InProgress 1, Completed 3'],
    flaky: [0, 'InProgress 1, Completed 4'],
    'expired-link': [0, 'InProgress 1, Completed 3'],
    'cut-off': [0, 'InProgress 1, Completed 3'],
    'session-expires': [
      3,
      'InProgress 1',
      'EXPORT_REJECTED',
      'describeExport: the poll was refused: status 403, The security token of the request has expired.',
    ],
    'quota-exceeded': [
      3,
      '',
      'EXPORT_REJECTED',
      'createExport: the export was not started: status 402, The bot has reached one of its quotas.',
    ],
    conflict: [
      3,
      '',
      'EXPORT_REJECTED',
      'createExport: the export was not started: status 409, The bot BOT0000001 is in a conflicting state. Send the request again later.',
    ],
    'unwilling-delete': [0, 'InProgress 1, Completed 3'],
    forbidden: [
      3,
      '',
      'EXPORT_REJECTED',
      'createExport: the export was not started: status 403, User: arn:aws:sts::123456789012:assumed-role/exporter/session is not authorized to perform: lex:CreateExport on resource: arn:aws:lex:us-east-1:123456789012:bot/BOT0000001',
    ],
    'not-found': [
      3,
      '',
      'EXPORT_REJECTED',
      'createExport: the export was not started: status 404, There is no bot BOT0000001 with version DRAFT.',
    ],
    'unknown-file': [0, 'InProgress 1, Completed 3'],
    unauthorized: [
      3,
      '',
      'EXPORT_REJECTED',
      'createExport: the export was not started: status 403, User: arn:aws:sts::123456789012:assumed-role/exporter/session is not authorized to perform: lex:CreateExport on resource: arn:aws:lex:us-east-1:123456789012:bot/BOT0000001',
    ],
    'invalid-request': [
      3,
      '',
      'EXPORT_REJECTED',
      'createExport: the export was not started: status 400, The resource specification must name one resource.',
    ],
  },
  emarsys: {
    completes: [0, 'scheduled 1, in progress 2, ready 3, done 4'],
    slow: [0, 'scheduled 1, in progress 5, ready 12, done 13'],
    delivers: [
      7,
      'scheduled 1, in progress 2, ready 3, done 4',
      'EXPORT_FILE_ELSEWHERE',
      'downloadExport: the file was delivered to files.example.com as incoming/clicks_2145_1_en-0a1b2c.csv. Fetch it there.',
    ],
    fails: [
      1,
      'scheduled 1, in progress 2, error 3',
      'EXPORT_FAILED',
      'getExportStatus: the export failed (error): the vendor gives no reason',
    ],
    'unknown-state': [
      4,
      'in progress 1',
      'EXPORT_UNKNOWN_STATE',
      `getExportStatus: the answer has the state "archiving", which the contract does not know. Look at the job in the vendor's console.`,
    ],
    stuck: [
      5,
      'in progress 1',
      'EXPORT_TIMEOUT',
      'getExportStatus: not done after one poll, and the next one would pass the limit of 500000 ms; the state is in progress. Raise timeoutMs (--timeout of the command), or call waitForExport later.',
    ],
    'never-done': [0, 'ready 1'],
    throttled: [0, 'in progress 1, done 3'],
    flaky: [0, 'in progress 1, ready 3, done 4'],
    'expired-link': [
      7,
      'done 1',
      'EXPORT_FILE_UNAVAILABLE',
      'downloadExport: the file was not handed out: status 410, Exported data is not available.',
    ],
    'cut-off': [0, 'scheduled 1, in progress 2, ready 3, done 4'],
    'already-running': [
      3,
      '',
      'EXPORT_REJECTED',
      'exportContactChanges: the export was not started: status 400, An export with the same setting is currently running. It is not possible to run the same export more than once simultaneously.',
    ],
    'clock-wrong': [
      3,
      '',
      'EXPORT_REJECTED',
      'exportContactChanges: the export was not started: status 401, Unauthorized Time frame is invalid',
    ],
    forbidden: [3, '', 'EXPORT_REJECTED', 'exportContactChanges: the export was not started: status 403'],
    'not-found': [3, '', 'EXPORT_REJECTED', 'getExportStatus: the poll was refused: status 400, Invalid export ID'],
    'not-ready': [
      7,
      'scheduled 1, in progress 2, ready 3, done 4',
      'EXPORT_FILE_UNAVAILABLE',
      'downloadExport: the file was not handed out: status 404, Export is currently in progress. Please wait until that has finished.',
    ],
    unauthorized: [
      3,
      '',
      'EXPORT_REJECTED',
      'exportContactChanges: the export was not started: status 401, Credentials are invalid',
    ],
    'invalid-request': [
      3,
      '',
      'EXPORT_REJECTED',
      'exportContactChanges: the export was not started: status 400, Invalid request payload.',
    ],
  },
}

const played = vendors.filter(({ name }) => name in courses)

test('every scenario of these vendors is here', async () => {
  const known = await Promise.all(
    played.map(async ({ name, loadMock }) => [name, (await loadMock()).scenarios] as const),
  )
  const names = (list: readonly (readonly [string, object])[]) =>
    list.map(([vendor, scenarios]) => [vendor, Object.keys(scenarios)])
  expect(names(Object.entries(courses))).toEqual(names(known))
})

// All at once: some of them have to wait for seconds, because the vendor asks for it.
describe.concurrent.each(played)('$name against the mock', ({ name: vendor, loadContract }) => {
  test.each(Object.entries(courses[vendor] ?? {}))('%s', async (scenario, [exit, states, code, problem]) => {
    const file = join(mkdtempSync(join(top, 'scenario-')), 'file')
    const args = ['export', vendor, '--mock', '--json', '--scenario', scenario, '-o', file]
    // A job that never ends would use up all of its time.
    const isEndless = code === 'EXPORT_TIMEOUT' || scenario === 'never-done'
    const run = await runCommand([...args, ...(isEndless ? ['--timeout', '500', '--delay', '1000'] : [])])
    const lifecycle = (await loadContract()).lifecycles.export

    const lines = run.out.map((line) => JSON.parse(line) as Record<string, unknown>)
    const jobId = lines[0]?.['jobId']
    const named = jobId === undefined ? {} : { jobId }
    const told = states.split(', ').filter((text) => text !== '')
    const changes = told.map((text) => {
      const [, state = '', polls] = /^(.+) (\d+)$/.exec(text) ?? []
      const facts = { state, phase: lifecycle.wait.states[state], polls: Number(polls), elapsedMs: expect.any(Number) }
      return { event: 'state', vendor, job: 'export', ...named, ...facts }
    })
    const last = changes.at(-1)
    const bytes = code === undefined ? readFileSync(file).length : 0
    const saved = {
      event: 'saved',
      vendor,
      path: file,
      bytes,
      ...named,
      polls: last?.polls,
      elapsedMs: expect.any(Number),
    }
    const state = /the state "([^"]+)"/.exec(problem ?? '')?.[1] ?? last?.state
    const failed = {
      ...{ event: 'error', vendor, code, message: `[export-contracts] ${vendor} ${problem}`, ...named },
      ...(state === undefined ? {} : { state }),
      reasons: scenario === 'fails' && problem?.endsWith('no reason') === false ? [problem.split(': ').at(-1)] : [],
    }
    expect({ ...run, out: lines }).toEqual({
      code: exit,
      out: [...changes, code === undefined ? saved : failed],
      err: [],
      progress: [],
    })
    expect(exit).toBe(code === undefined ? 0 : jobExitCodes[code])
    expect(readdirSync(join(file, '..'))).toEqual(code === undefined ? ['file'] : [])
  })
})

test('without --json the outcome is one line on standard error', async () => {
  const good = await runCommand(['export', 'lex-v2', '--mock', '-o', here('bot.zip')])
  const bytes = readFileSync(here('bot.zip')).length
  const words = `lex-v2: ${here('bot.zip')} is saved, ${bytes} bytes, after 3 polls`
  expect(good).toEqual({ code: 0, out: [], err: [words], progress: [] })

  const bad = await runCommand(['export', 'lex-v2', '--mock', '--scenario', 'fails', '-o', here('bot.zip')])
  const why =
    'the export failed (Failed): The slot type FlowerTypes has no values. See export-contracts explain EXPORT_FAILED.'
  expect(bad).toEqual({ code: 1, out: [], err: [`[export-contracts] lex-v2 describeExport: ${why}`], progress: [] })
})

test('on a terminal a line shows the states and the bytes, and with --json there is none', async () => {
  const args = ['export', 'lex-v2', '--mock', '-o', here('bot.zip')]
  const { progress } = await runCommand(args, { isTerminal: true })
  const bytes = readFileSync(here('bot.zip')).length
  expect(progress).toEqual([
    expect.stringMatching(/^lex-v2 export: InProgress, poll 1, \d+ s$/),
    expect.stringMatching(/^lex-v2 export: Completed, poll 3, \d+ s$/),
    `lex-v2 export: ${bytes} of ${bytes} bytes received`,
  ])
  expect((await runCommand([...args, '--json'], { isTerminal: true })).progress).toEqual([])
})

test('what a vendor says reaches a terminal without its control characters', async () => {
  const body = { message: 'The export \u001b[2J\u009b is\nnot there' }
  const fetch = async () => Response.json(body, { status: 404 })
  const { err } = await runCommand([...realExport('lex-v2'), '-o', here('x')], { env: aws, fetch })
  expect(err).toEqual([
    '[export-contracts] lex-v2 createExport: the export was not started: status 404, The export ?[2J? is?not there. See export-contracts explain EXPORT_REJECTED.',
  ])
})

describe('the file', () => {
  test('takes the name that the vendor gives it when the output is a folder', async () => {
    const { code, err } = await runCommand(['export', 'emarsys', '--mock', '-o', folder])
    const [name = ''] = readdirSync(folder)
    expect(name).toMatch(/\.csv$/)
    expect({ code, err }).toEqual({ code: 0, err: [expect.stringContaining(`${here(name)} is saved`)] })
  })

  test('replaces what stood there, and a failed export leaves it alone', async () => {
    writeFileSync(here('bot.zip'), 'old')
    await runCommand(['export', 'lex-v2', '--mock', '--scenario', 'fails', '-o', here('bot.zip')])
    expect(readFileSync(here('bot.zip'), 'utf8')).toBe('old')
    await runCommand(['export', 'lex-v2', '--mock', '-o', here('bot.zip')])
    expect(readFileSync(here('bot.zip'), 'latin1')).toMatch(/^PK/)
    expect(readdirSync(folder)).toEqual(['bot.zip'])
  })
})

const aws = plantedKeys

/** The command line of a real export, without its output. */
const realExport = (vendor: string, ...more: readonly string[]) => {
  const requests: Readonly<Record<string, readonly string[]>> = {
    'kore-ai': ['--param', 'BotID=st-00000000-0000-5000-8000-000000000001', '--set', 'exportType=published'],
    'lex-v1': ['-p', 'name=OrderFlowers', '-p', 'version=1', '-p', 'resourceType=BOT', '-p', 'exportType=LEX'],
    'lex-v2': [
      '--set',
      'resourceSpecification.botExportSpecification={"botId":"BOT0000001","botVersion":"1"}',
      '--set',
      'fileFormat=LexJson',
    ],
    emarsys: [
      '--start',
      'exportSegment',
      '--set',
      'filter=12',
      '--set',
      'distribution_method=local',
      '--set',
      'contact_fields=[1,3]',
    ],
  }
  return ['export', vendor, ...(requests[vendor] ?? []), '--delay', '0.01', ...more]
}

const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJwbGFudGVkIjp0cnVlfQ.c2VjcmV0c2VjcmV0'

const credentialRows: readonly [
  scheme: string,
  vendor: string,
  env: Readonly<Record<string, string>>,
  header: string,
  form: RegExp,
][] = [
  [
    'a JWT',
    'kore-ai',
    { KORE_AI_JWT: jwt },
    'auth',
    /^eyJhbGciOiJIUzI1NiJ9\.eyJwbGFudGVkIjp0cnVlfQ\.c2VjcmV0c2VjcmV0$/,
  ],
  [
    'an app that signs JWTs',
    'kore-ai',
    { KORE_AI_CLIENT_ID: 'cs-planted', KORE_AI_CLIENT_SECRET: 'planted-client-secret' },
    'auth',
    /^ey[\w-]+\.ey[\w-]+\.[\w-]+$/,
  ],
  [
    'AWS keys',
    'lex-v1',
    aws,
    'authorization',
    /^AWS4-HMAC-SHA256 Credential=AKIAPLANTEDEXAMPLE00\/\d{8}\/eu-west-1\/lex\//,
  ],
  [
    'AWS keys of a session',
    'lex-v2',
    { ...aws, AWS_SESSION_TOKEN: 'planted-session-token' },
    'x-amz-security-token',
    /^planted-session-token$/,
  ],
  [
    'WSSE',
    'emarsys',
    { EMARSYS_USERNAME: 'planted001', EMARSYS_SECRET: 'planted-wsse-secret' },
    'x-wsse',
    /^UsernameToken Username="planted001", PasswordDigest="/,
  ],
]

test.each(credentialRows)('%s from the environment export from %s', async (_, vendor, env, header, form) => {
  const { fetch, seen } = await mockedInternet()
  const run = await runCommand(realExport(vendor, '--json', '-o', here('file')), { env, fetch, isTerminal: true })
  expect(run).toMatchObject({ code: 0, err: [] })
  expect(seen[0]?.headers.get(header)).toMatch(form)
  expectNoSecret(run, env)
})

test('OAuth 2 credentials from the environment ask for a token and send it', async () => {
  const { fetch: answer } = await mockedInternet()
  const env = { EMARSYS_CLIENT_ID: 'planted-client', EMARSYS_CLIENT_SECRET: 'planted-oauth-secret' }
  const token = 'planted-access-token'
  const sent: (string | null)[] = []
  const fetch: ChosenSurroundings['fetch'] = async (input, init) => {
    const request = new Request(input, init)
    sent.push(request.headers.get('authorization'))
    if (request.url.includes('/oauth2/token'))
      return Response.json({ access_token: token, expires_in: 3600, token_type: 'bearer' })
    return answer(request)
  }
  const run = await runCommand(realExport('emarsys', '--json', '-o', here('file')), { env, fetch })
  expect(run).toMatchObject({ code: 0, err: [] })
  expect(sent.slice(0, 2)).toEqual([`Basic ${btoa('planted-client:planted-oauth-secret')}`, `Bearer ${token}`])
  expectNoSecret(run, { ...env, token })
})

test('a token request that is refused ends the export without the secret', async () => {
  const env = { EMARSYS_CLIENT_ID: 'planted-client', EMARSYS_CLIENT_SECRET: 'planted-oauth-secret' }
  const fetch = async () => Response.json({ error: 'invalid_client' }, { status: 401 })
  const run = await runCommand(realExport('emarsys', '--json', '-o', here('file')), { env, fetch })
  expect({ ...run, out: run.out.map((line) => JSON.parse(line) as unknown) }).toEqual({
    code: 3,
    out: [
      {
        event: 'error',
        vendor: 'emarsys',
        code: 'EXPORT_REJECTED',
        message: expect.stringContaining('401'),
        reasons: [],
      },
    ],
    err: [],
    progress: [],
  })
  expectNoSecret(run, env)
})

test('what a vendor answers about credentials is told without them', async () => {
  const fetch: ChosenSurroundings['fetch'] = async () =>
    Response.json({ message: 'The signature is wrong' }, { status: 403 })
  const run = await runCommand(realExport('lex-v2', '-o', here('file')), { env: aws, fetch, isTerminal: true })
  const problem =
    'the export was not started: status 403, The signature is wrong. See export-contracts explain EXPORT_REJECTED.'
  expect(run).toEqual({ code: 3, out: [], err: [`[export-contracts] lex-v2 createExport: ${problem}`], progress: [] })
  expectNoSecret(run, aws)
})

function expectNoSecret(run: object, env: Readonly<Record<string, string>>): void {
  const shown = JSON.stringify(run)
  const secrets = Object.entries(env).flatMap(([name, value]) => (name.endsWith('REGION') ? [] : [value]))
  expect(secrets).not.toEqual([])
  expect(secrets.filter((secret) => shown.includes(secret))).toEqual([])
}

const usage = (problem: string) => ({
  code: 2,
  out: [],
  err: [`[export-contracts] export: ${problem}. See export-contracts export --help.`],
  progress: [],
})

const allVendors = vendors.map(({ name }) => name).join(', ')
const mocked = ['export', 'lex-v2', '--mock', '-o', 'OUT/x']
const botId = 'st-00000000-0000-5000-8000-000000000001'

/** `OUT` stands for a folder, `PIPE` for a named pipe: tests must not go near a device of the machine. */
const refused: readonly [what: string, args: readonly string[], problem: string, chosen?: ChosenSurroundings][] = [
  ['no vendor', ['export', '-o', 'OUT/x'], `name a vendor: ${allVendors}`],
  ['an unknown vendor', ['export', 'lex', '-o', 'OUT/x'], `there is no vendor lex; known: ${allVendors}`],
  ['two vendors', ['export', 'lex-v1', 'lex-v2', '-o', 'OUT/x'], 'takes one vendor; got also lex-v2'],
  ['no output', ['export', 'lex-v2', '--mock'], '--output FILE is missing'],
  [
    'an empty output',
    ['export', 'lex-v2', '--mock', '-o', ''],
    '--output  is no place for a file. Name a file or a folder',
  ],
  [
    'a pipe as output',
    ['export', 'lex-v2', '--mock', '-o', 'PIPE'],
    '--output PIPE is no place for a file. Name a file or a folder',
  ],
  [
    'a folder that does not exist',
    ['export', 'lex-v2', '--mock', '-o', 'OUT/no/x'],
    '--output OUT/no/x: the folder OUT/no does not exist. Make it first',
  ],
  [
    'a new folder as output',
    ['export', 'lex-v2', '--mock', '-o', 'OUT/no/'],
    '--output OUT/no/: the folder OUT/no/ does not exist. Make it first',
  ],
  [
    'a scenario without the mock',
    ['export', 'lex-v2', '--scenario', 'slow', '-o', 'OUT/x'],
    '--scenario goes with --mock only',
  ],
  [
    'an unknown scenario',
    [...mocked, '--scenario', 'nope'],
    `--scenario nope: lex-v2 has no such scenario; known: ${Object.keys(courses['lex-v2'] ?? {}).join(', ')}`,
  ],
  [
    'a scenario named like a member of every object',
    [...mocked, '--scenario', 'toString'],
    `--scenario toString: lex-v2 has no such scenario; known: ${Object.keys(courses['lex-v2'] ?? {}).join(', ')}`,
  ],
  ['an address part with the mock', [...mocked, '--server', 'region=eu-west-1'], '--server does not go with --mock'],
  [
    'another address with the mock',
    [...mocked, '--base-url', 'https://x.example'],
    '--base-url does not go with --mock',
  ],
  [
    'leave for private addresses with the mock',
    [...mocked, '--allow-private-addresses'],
    '--allow-private-addresses does not go with --mock',
  ],
  [
    'an unknown address part',
    [...realExport('lex-v2'), '-o', 'OUT/x', '--server', 'host=x.example'],
    '--server host: there is no such part; known: region, endpoint',
    { env: aws },
  ],
  [
    'an address part without a name',
    [...realExport('lex-v2'), '-o', 'OUT/x', '--server', 'eu-west-1'],
    '--server must be NAME=VALUE',
    { env: aws },
  ],
  [
    'an address part twice',
    [...realExport('lex-v2'), '-o', 'OUT/x', '--server', 'region=a', '--server', 'region=b'],
    '--server region is given more than once',
    { env: aws },
  ],
  [
    'a time that is no number',
    [...mocked, '--timeout', 'soon'],
    '--timeout must be a number from 0 to 2592000; got "soon"',
  ],
  ['a negative pause', [...mocked, '--delay=-1'], '--delay must be a number from 0 to 86400; got "-1"'],
  [
    'half a record',
    ['export', 'emarsys', '--mock', '-o', 'OUT/x', '--page-size', '1.5'],
    '--page-size must be a whole number from 1 to 10000000; got "1.5"',
  ],
  [
    'parts of a file that comes whole',
    [...mocked, '--page-size', '10'],
    '--page-size: lex-v2 hands out its file as a whole only',
  ],
  [
    'a deletion that the vendor does not offer',
    ['export', 'kore-ai', '--mock', '-o', 'OUT/x', '--delete-after'],
    '--delete-after: kore-ai has no operation that deletes an export',
  ],
  [
    'no start where there are several',
    ['export', 'emarsys', '-o', 'OUT/x'],
    '--start must be exportContactChanges or exportRegistrations or exportResponses or exportContactList or exportSegment',
  ],
  ['a start that is none', [...mocked, '--start', 'describeExport'], '--start must be createExport'],
  ['an unknown parameter', [...mocked, '-p', 'a=b'], '--param a: there is no such parameter; known: none'],
  ['a parameter that is missing', ['export', 'kore-ai', '-o', 'OUT/x'], '--param BotID=... is missing'],
  [
    'a parameter twice',
    ['export', 'kore-ai', '-o', 'OUT/x', '-p', `BotID=${botId}`, '-p', 'BotID=b'],
    '--param BotID is given more than once',
  ],
  [
    'a body for a call without one',
    ['export', 'lex-v1', '--mock', '-o', 'OUT/x', '--set', 'a=b'],
    'this start call takes no body. Leave --body and --set out',
  ],
  [
    'a body that is not there',
    [...mocked, '--body', 'OUT/none.json'],
    "--body OUT/none.json cannot be read: ENOENT: no such file or directory, open 'OUT/none.json'",
  ],
  [
    'a body that is no JSON, without quoting it',
    [...mocked, '--body', '-'],
    '--body - is not JSON',
    { stdin: '{"password":"planted' },
  ],
  [
    'a member inside a text',
    [...mocked, '--set', 'fileFormat=x', '--set', 'fileFormat.a=b'],
    '--set fileFormat.a: only members of objects can be set',
  ],
  ['a member without a name', [...mocked, '--set', 'a..b=c'], '--set a..b: a member has no name that can be set'],
]

test.each(refused)('%s is refused', async (_, args, problem, chosen = {}) => {
  const inFolder = (text: string) => text.replaceAll('OUT', folder).replaceAll('PIPE', pipe)
  expect(await runCommand(args.map(inFolder), chosen)).toEqual(usage(inFolder(problem)))
  expect(readdirSync(folder)).toEqual([])
})

const awsVariables = 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE'

test.each<[vendor: string, wanted: string, env: Record<string, string>, chain?: string]>([
  ['kore-ai', 'KORE_AI_JWT, or KORE_AI_CLIENT_ID and KORE_AI_CLIENT_SECRET', { KORE_AI_CLIENT_ID: 'cs-1' }],
  ['lex-v1', awsVariables, { AWS_SECRET_ACCESS_KEY: 'planted' }],
  ['lex-v2', awsVariables, {}, `, and ${emptyChain}`],
  [
    'lex-v2',
    awsVariables,
    { AWS_PROFILE: 'nightly' },
    ', and the profile "nightly" gave none: Could not resolve credentials using profile: [nightly] in configuration/credentials file(s)',
  ],
  [
    'emarsys',
    'EMARSYS_USERNAME and EMARSYS_SECRET, or EMARSYS_CLIENT_ID and EMARSYS_CLIENT_SECRET',
    { EMARSYS_USERNAME: '', EMARSYS_SECRET: 'planted' },
  ],
])('an export from %s without whole credentials says what to set', async (vendor, wanted, env, chain = '') => {
  expect(await runCommand(realExport(vendor, '-o', here('x')), { env })).toEqual(
    usage(`no credentials are in the environment${chain}. Set ${wanted}, or use --mock`),
  )
})

test.each(vendors)(
  'the example of the help for $name lacks nothing but credentials',
  async ({ examples, credentials }) => {
    const chain = chainFromEnvironment(credentials, {}) === undefined ? '' : `, and ${emptyChain}`
    const args = examples.export.replace('request.json', '-').replace(/(?<= -o )/, `${folder}/`)
    expect(await runCommand(['export', ...args.split(' ')], { stdin: '{}' })).toEqual(
      usage(`no credentials are in the environment${chain}. Set ${describeVariables(credentials)}, or use --mock`),
    )
  },
)

test.each([
  [
    'a JWT that is none',
    'kore-ai',
    { KORE_AI_JWT: 'Bearer planted' },
    '[export-contracts] koreJwt: the text is not a JWT; pass the bare token, without a word such as Bearer',
  ],
])('%s is refused before anything is sent', async (_, vendor, env, message) => {
  const { fetch, seen } = await mockedInternet()
  const run = await runCommand(realExport(vendor, '--json', '-o', here('x')), { env, fetch })
  const told = `${message}. See export-contracts explain INVALID_CREDENTIALS.`
  const event = JSON.stringify({ event: 'error', vendor, code: 'INVALID_CREDENTIALS', message, reasons: [] })
  expect({ ...run, seen }).toEqual({ code: 2, out: [event], err: [told], progress: [], seen: [] })
})

test('--base-url stands in place of the address of the vendor, and must be https or this machine', async () => {
  const calls = async (baseUrl: string) => {
    const seen: string[] = []
    const fetch: ChosenSurroundings['fetch'] = async (input, init) => {
      seen.push(new Request(input, init).url)
      return Response.json({ message: 'No' }, { status: 403 })
    }
    const { code, err } = await runCommand(realExport('lex-v2', '-o', here('x'), '--base-url', baseUrl), {
      env: aws,
      fetch,
    })
    return { code, err: err[0], seen }
  }
  expect(await calls('https://gateway.example/lex')).toMatchObject({
    code: 3,
    seen: ['https://gateway.example/lex/exports'],
  })
  expect(await calls('http://gateway.example')).toEqual({
    code: 2,
    err: '[export-contracts] lex-v2: baseUrl must be https or local http, without user. See export-contracts explain INVALID_CONFIGURATION.',
    seen: [],
  })
})

test('where --base-url led an export, the command that takes it up leads too', async () => {
  const fetch: ChosenSurroundings['fetch'] = async (input, init) =>
    Response.json(
      { exportId: 'EXPORT0001', exportStatus: 'InProgress' },
      { status: new Request(input, init).method === 'GET' ? 200 : 202 },
    )
  const reach = ['--base-url', 'https://gateway.example/lex', '--allow-private-addresses']
  const { code, err } = await runCommand(realExport('lex-v2', '-o', 'bot.zip', '--timeout', '0', ...reach), {
    env: aws,
    fetch,
  })
  const line =
    'export-contracts wait lex-v2 exportId=EXPORT0001 --output=bot.zip --base-url=https://gateway.example/lex --allow-private-addresses'
  expect([code, err[1]]).toEqual([5, `lex-v2: this takes it up:\n${line}`])
})

test('the parts of the address come from --server, then from the environment, then from the contract', async () => {
  const hosts = async (vendor: string, env: Readonly<Record<string, string>>, ...more: string[]) => {
    const { fetch, seen } = await mockedInternet()
    const { code } = await runCommand(realExport(vendor, '-o', here('x'), ...more), { env, fetch })
    return [code, new URL(seen[0]?.url ?? 'none:').host]
  }
  expect(await hosts('lex-v2', { ...aws, AWS_DEFAULT_REGION: 'us-west-2' })).toEqual([
    0,
    'models-v2-lex.eu-west-1.amazonaws.com',
  ])
  expect(await hosts('lex-v2', aws, '--server', 'region=ap-southeast-2')).toEqual([
    0,
    'models-v2-lex.ap-southeast-2.amazonaws.com',
  ])
  expect(await hosts('kore-ai', { KORE_AI_JWT: jwt }, '--server', 'host=bots.example.com')).toEqual([
    0,
    'bots.example.com',
  ])
  expect(await hosts('kore-ai', { KORE_AI_JWT: jwt })).toEqual([0, 'platform.kore.ai'])
})

test('a server that is no plain name is refused before anything is sent', async () => {
  const { fetch, seen } = await mockedInternet()
  const env = { KORE_AI_JWT: jwt }
  const run = await runCommand(realExport('kore-ai', '-o', here('x'), '--server', 'host=https://bots.kore.ai/x'), {
    env,
    fetch,
  })
  expect({ ...run, seen }).toEqual({
    code: 2,
    out: [],
    err: [
      '[export-contracts] kore-ai: host "https://bots.kore.ai/x" must be a plain name such as platform.kore.ai. See export-contracts explain INVALID_CONFIGURATION.',
    ],
    progress: [],
    seen: [],
  })
})

test('the body comes from a file or standard input, and --set changes it', async () => {
  const given = {
    resourceSpecification: { botExportSpecification: { botId: 'BOT0000001', botVersion: '1' } },
    fileFormat: 'CSV',
  }
  writeFileSync(here('body.json'), JSON.stringify(given))
  const bodyOf = async (chosen: ChosenSurroundings, ...args: string[]) => {
    const { fetch, seen } = await mockedInternet()
    const run = await runCommand(['export', 'lex-v2', '-o', here('x'), '--delay', '0', ...args], {
      env: aws,
      fetch,
      ...chosen,
    })
    return [run.code, JSON.parse((await seen[0]?.text()) ?? 'null') as unknown]
  }
  const changed = { ...given, fileFormat: 'LexJson' }
  expect(await bodyOf({}, '--body', here('body.json'), '--set', 'fileFormat=LexJson')).toEqual([0, changed])
  expect(await bodyOf({ stdin: JSON.stringify(changed) }, '--body', '-')).toEqual([0, changed])
  const inner = 'resourceSpecification.botExportSpecification.botVersion="DRAFT"'
  const draft = { botExportSpecification: { botId: 'BOT0000001', botVersion: 'DRAFT' } }
  expect(await bodyOf({ stdin: JSON.stringify(changed) }, '-b', '-', '--set', inner)).toEqual([
    0,
    { ...changed, resourceSpecification: draft },
  ])
})

test('the vendor keeps its copy, unless it is asked to delete it after the file is saved', async () => {
  const calls = async (...more: string[]) => {
    const { fetch, seen } = await mockedInternet()
    const { code } = await runCommand(realExport('lex-v2', '-o', here('x'), ...more), { env: aws, fetch })
    return [code, seen.map(({ method }) => method)]
  }
  expect(await calls()).toEqual([0, ['PUT', 'GET', 'GET', 'GET', 'GET']])
  expect(await calls('--delete-after')).toEqual([0, ['PUT', 'GET', 'GET', 'GET', 'GET', 'DELETE']])
})

test('a copy that is not deleted is told, and the file stays', async () => {
  const { fetch: answer } = await mockedInternet()
  const fetch: ChosenSurroundings['fetch'] = async (input, init) => {
    const request = new Request(input, init)
    return request.method === 'DELETE' ? Response.json({ message: 'It is in use' }, { status: 412 }) : answer(request)
  }
  const run = await runCommand(realExport('lex-v2', '-o', here('x'), '--delete-after'), { env: aws, fetch })
  const problem = `the file is saved as ${here('x')}, but the export was not deleted: status 412, It is in use. See export-contracts explain EXPORT_NOT_DELETED.`
  expect(run).toEqual({ code: 8, out: [], err: [`[export-contracts] lex-v2 deleteExport: ${problem}`], progress: [] })
  expect(readdirSync(folder)).toEqual(['x'])
})

test('the file comes in parts of a size that is asked for', async () => {
  const env = { EMARSYS_USERNAME: 'planted001', EMARSYS_SECRET: 'planted' }
  const paths = async (...more: string[]) => {
    const { fetch, seen } = await mockedInternet()
    const { code } = await runCommand(realExport('emarsys', '-o', here('x'), ...more), { env, fetch })
    const downloads = seen.filter(({ url }) => url.includes('/data'))
    return { code, queries: downloads.map(({ url }) => new URL(url).search), text: readFileSync(here('x'), 'utf8') }
  }
  const whole = await paths()
  expect(whole).toEqual({ code: 0, queries: [''], text: expect.stringMatching(/\n/) })
  const parts = await paths('--page-size', '2')
  expect(parts.text).toBe(whole.text)
  expect(parts.queries.slice(0, 2)).toEqual(['?offset=0&limit=2', '?offset=2&limit=2'])
})

test('an interruption ends the export with 130 and leaves no file', async () => {
  const interrupt = new AbortController()
  const run = await runCommand(['export', 'lex-v2', '--mock', '--scenario', 'slow', '--delay', '30', '-o', here('x')], {
    signal: interrupt.signal,
    isTerminal: true,
    onProgress: () => interrupt.abort(),
  })
  expect(run).toEqual({
    code: 130,
    out: [],
    err: [
      '[export-contracts] lex-v2 describeExport: was aborted. The vendor may go on with the job. See export-contracts explain EXPORT_ABORTED.',
    ],
    progress: ['lex-v2 export: InProgress, poll 1, 0 s'],
  })
  expect(readdirSync(folder)).toEqual([])
})

test('an export of a vendor that ends while the job may go on tells the command that takes it up', async () => {
  const { fetch } = await mockedInternet()
  const args = realExport(
    'lex-v2',
    '-o',
    here('my bot.zip'),
    '--timeout',
    '0',
    '--server',
    'region=us-east-1',
    '--delete-after',
  )
  const line = (id: string) =>
    `export-contracts wait lex-v2 exportId=${id} '--output=${here('my bot.zip')}' --delete-after --server=region=us-east-1`
  const { code, err } = await runCommand(args, { env: aws, fetch })
  expect([code, err.length]).toEqual([5, 2])
  const [, id = ''] = /exportId=(\w+)/.exec(err[1] ?? '') ?? []
  expect(err[1]).toBe(`lex-v2: this takes it up:\n${line(id)}`)
  const { out } = await runCommand([...args, '--json'], { env: aws, fetch })
  expect(JSON.parse(out.at(-1) ?? '')).toMatchObject({
    event: 'error',
    code: 'EXPORT_TIMEOUT',
    resume: expect.stringMatching(/ exportId=\w+ /),
  })
})

test('an export that was never started is not to be taken up, though its polls take no id', async () => {
  const fetch = async () => {
    throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } })
  }
  const run = await runCommand(realExport('kore-ai', '-o', here('x')), { env: { KORE_AI_JWT: jwt }, fetch })
  expect({ ...run, err: run.err.length }).toEqual({ code: 6, out: [], err: 1, progress: [] })
})

test('a fault of ours is thrown on, and not told as an outcome of the export', async () => {
  const env = new Proxy(aws, {
    get() {
      throw new RangeError('a bug')
    },
  })
  await expect(runCommand([...realExport('lex-v2'), '-o', here('x')], { env })).rejects.toThrow(RangeError)
})
