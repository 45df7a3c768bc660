import { spawn } from 'node:child_process'
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { vendors as listed } from '../generated/vendors.ts'
import { copyRepository, type RepositoryCopy } from './_lib/copyRepository.ts'
import { readYamlFile } from './_lib/yamlFile.ts'
import { selfSigned } from './_record/_testing/selfSigned.ts'
import { filesHost, startVendorFront, type VendorFront } from './_record/_testing/startVendorFront.ts'

/** What somebody with an account types, and what must not be in any file afterwards. */
interface Account {
  readonly hosts: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** In the place of the right ones. */
  readonly wrong: Readonly<Record<string, string>>
  /** What the vendor knows the account by. */
  readonly account: string
  readonly start: readonly string[]
  readonly body?: unknown
  readonly planted: readonly string[]
  /** Members of answers whose values are somebody's. */
  readonly members: readonly string[]
  readonly settles: readonly string[]
  readonly operations: readonly string[]
}

const amazon = (host: string) => ({
  hosts: [host],
  env: {
    AWS_ACCESS_KEY_ID: 'AKIAPLANTED0KEY00001',
    AWS_SECRET_ACCESS_KEY: 'planted/Secret+key',
    AWS_REGION: 'eu-west-1',
  },
  wrong: { AWS_ACCESS_KEY_ID: 'AKIAPLANTED0WRONG001' },
  account: 'AKIAPLANTED0KEY00001',
})

const accounts: Readonly<Record<string, Account>> = {
  'kore-ai': {
    hosts: ['platform.kore.ai'],
    env: { KORE_AI_JWT: 'eyJhbGciOiJIUzI1NiJ9.eyJhcHBJZCI6InBsYW50ZWQifQ.cGxhbnRlZHNpZ25hdHVyZQ' },
    wrong: { KORE_AI_JWT: 'eyJhbGciOiJIUzI1NiJ9.eyJhcHBJZCI6Indyb25nIn0.d3JvbmdzaWduYXR1cmU' },
    account: 'cGxhbnRlZHNpZ25hdHVyZQ',
    start: ['-p', 'BotID=st-1234abcd-5678-5abc-8def-1234567890ab'],
    body: { exportType: 'published' },
    planted: ['st-1234abcd-5678-5abc-8def-1234567890ab', 'cGxhbnRlZHNpZ25hdHVyZQ'],
    members: ['_id', 'streamId', 'requestedBy', 'downloadURL'],
    settles: ['getBotExportStatus 200 pending'],
    operations: ['startBotExport', 'getBotExportStatus', 'getBotExportStatus', 'getBotExportStatus'],
  },
  'lex-v1': {
    ...amazon('models.lex.eu-west-1.amazonaws.com'),
    start: ['-p', 'name=PlantedBotName', '-p', 'version=7', '-p', 'resourceType=BOT', '-p', 'exportType=LEX'],
    planted: ['PlantedBotName', 'AKIAPLANTED0KEY00001', 'planted/Secret+key'],
    members: ['url'],
    settles: ['getExport 200', 'getExport 200 IN_PROGRESS', 'getExport 200 READY'],
    operations: ['getExport', 'getExport', 'getExport', 'getExport'],
  },
  'lex-v2': {
    ...amazon('models-v2-lex.eu-west-1.amazonaws.com'),
    start: [],
    body: {
      resourceSpecification: { botExportSpecification: { botId: 'PLANTEDBOT', botVersion: 'DRAFT' } },
      fileFormat: 'LexJson',
    },
    planted: ['PLANTEDBOT', 'AKIAPLANTED0KEY00001', 'planted/Secret+key'],
    members: ['exportId', 'downloadUrl'],
    settles: [
      'createExport 202',
      'describeExport 200',
      'describeExport 200 InProgress',
      'describeExport 200 Completed',
    ],
    operations: ['createExport', 'describeExport', 'describeExport', 'describeExport'],
  },
  emarsys: {
    hosts: ['api.emarsys.net'],
    env: { EMARSYS_USERNAME: 'planted_account001', EMARSYS_SECRET: 'PlantedSecretOfThis' },
    wrong: { EMARSYS_USERNAME: 'wrong_account001' },
    account: 'planted_account001',
    start: ['--start', 'exportContactChanges'],
    body: {
      distribution_method: 'local',
      origin: 'all',
      origin_id: 0,
      time_range: ['2026-11-01', '2026-11-21'],
      contact_fields: [1, 2, 3],
      delimiter: ',',
      notification_url: 'https://planted.customer.example/hook',
    },
    // The last two stand in the file.
    planted: ['planted_account001', 'PlantedSecretOfThis', 'planted.customer.example', '8019196', 'Cleo'],
    members: ['file_name'],
    settles: ['getExportStatus 200 scheduled', 'getExportStatus 200 in progress', 'getExportStatus 200 ready'],
    operations: ['exportContactChanges', ...Array(4).fill('getExportStatus'), 'downloadExport'],
  },
}

let copy: RepositoryCopy
let home: string
const everyHost = Object.values(accounts).flatMap(({ hosts }) => hosts)
const certificate = selfSigned([...everyHost, filesHost])

beforeAll(() => {
  copy = copyRepository()
  // Below it git ignores everything, and nothing of the repository is there before.
  home = join(copy.top, 'dist')
  mkdirSync(join(home, 'tmp'), { recursive: true })
  writeFileSync(join(home, 'ca.pem'), certificate.cert)
})
afterAll(() => rmSync(copy.top, { recursive: true, force: true }))

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

const npmRun = (script: string) => ['npm', 'run', '--silent', script, '--']

/** A command as a person types it, in a shell whose environment holds nothing else. */
async function run(
  [program = '', ...args]: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  onStart: (interrupt: () => void) => void = () => undefined,
): Promise<Ended> {
  const child = spawn(program, args, {
    cwd: copy.top,
    detached: true,
    env: { PATH: process.env['PATH'], HOME: home, TMPDIR: join(home, 'tmp'), npm_config_logs_max: '0', ...env },
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  // What Ctrl-C does: the whole group of processes gets the signal.
  onStart(() => void process.kill(-(child.pid ?? 0), 'SIGINT'))
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  return { code, out, err }
}

const trust = () => ({ NODE_EXTRA_CA_CERTS: join(home, 'ca.pem') })

async function frontOf(name: string, onRequest?: (line: string) => void): Promise<VendorFront> {
  const { hosts, account } = accountOf(name)
  const mock = await listed.find((vendor) => vendor.name === name)?.loadMock()
  if (mock === undefined) throw new Error(`there is no mock of ${name}`)
  return startVendorFront({ mock, hosts, account, certificate, ...(onRequest && { onRequest }) })
}

function accountOf(name: string): Account {
  const account = accounts[name]
  if (account === undefined) throw new Error(`nobody has an account of ${name}`)
  return account
}

interface RecordOptions {
  readonly command?: readonly string[]
  /** Seconds. */
  readonly delay?: string
  readonly onStart?: (interrupt: () => void) => void
}

/** Records with the account, in little time. */
function record(
  name: string,
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  { command = npmRun('record'), delay = '0.05', onStart }: RecordOptions = {},
) {
  const { start, body } = accountOf(name)
  const request = join(home, 'request.json')
  writeFileSync(request, JSON.stringify(body ?? {}))
  const given = [...start, ...(body === undefined ? [] : ['--body', request]), '--delay', delay]
  return run([...command, name, ...words, ...given], env, onStart)
}

/** What the vendor knows and was given that nobody else may read. */
function secretsOf(name: string, { answers }: VendorFront): string[] {
  const { planted, members, env, wrong } = accountOf(name)
  const valuesIn = (value: unknown): string[] =>
    Object.entries(Object(value)).flatMap(([member, inner]) =>
      typeof inner === 'object' ? valuesIn(inner) : members.includes(member) ? [String(inner)] : [],
    )
  const { AWS_REGION: _, ...credentials } = { ...env }
  return [...planted, ...Object.values(credentials), ...Object.values(wrong), ...valuesIn(answers)].filter(Boolean)
}

/** Every file that was written, with its text. */
function written(): [file: string, text: string][] {
  const { added, changed } = copy.changes()
  const files = [...globSync('out/**/*.*', { cwd: copy.top }), ...added, ...changed]
  return files.map((file) => [file, readFileSync(join(copy.top, file), 'utf8')])
}

/** What is left in the folder for temporary files; npm has its own there. */
const leftovers = () => readdirSync(join(home, 'tmp')).filter((name) => name !== 'node-compile-cache')

const leaks = (name: string, front: VendorFront, ...texts: readonly string[]) =>
  secretsOf(name, front).filter((secret) => [...texts, ...written().flat()].some((text) => text.includes(secret)))

test('somebody has an account of every vendor', () =>
  expect(Object.keys(accounts).sort()).toEqual(listed.map(({ name }) => name).sort()))

describe.each(Object.entries(accounts))('%s', (name, { hosts, env, settles, operations }) => {
  const stored = `conformance/${name}/recordings/completes.har`
  const fresh = `out/recordings/${name}/completes.har`

  test('one command makes evidence: recorded, without secrets, judged, stored, with what it settles', async () => {
    const front = await frontOf(name)
    const { code, out, err } = await record(name, ['completes', '--update'], {
      ...env,
      ...trust(),
      HTTPS_PROXY: front.proxy,
    })
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('is saved') })
    const hostsCalled = new Set(front.seen.map((line) => line.split(/[ /]/)[1]))
    expect([...hostsCalled].sort()).toEqual(
      [...hosts, ...(operations.at(-1)?.startsWith('download') ? [] : [filesHost])].sort(),
    )
    expect(out).toContain(`${operations.length} of ${operations.length} exchanges judged (audit): 0 errors, 0 warnings`)
    const [, told = ''] = /It settles \d+ gaps? of .*gaps.yaml:\n((?: {2}.*\n)+)/.exec(out) ?? []
    expect(told.trim().split(/\n */)).toEqual(settles)
    expect(out).toContain(`${stored} is written. Read it before you commit it.`)
    expect(out).toMatch(/\nNext: take the settled rows out of gaps\.yaml, then npm run generate && npm test\.\n$/)
    expect(
      written()
        .map(([file]) => file)
        .filter((file) => file.includes(name)),
    ).toEqual([fresh, stored])
    const { entries } = JSON.parse(readFileSync(join(copy.top, stored), 'utf8')).log
    expect(entries.map((entry: Record<string, unknown>) => [entry['_provenance'], entry['_operationId']])).toEqual(
      operations.map((operation) => ['recorded', operation]),
    )
    expect({ leaks: leaks(name, front), leftovers: leftovers() }).toEqual({ leaks: [], leftovers: [] })
  })

  test('the same again shows nothing new, and without --update nothing is stored', async () => {
    const front = await frontOf(name)
    const before = readFileSync(join(copy.top, stored), 'utf8')
    const { code, out } = await record(name, ['completes'], { ...env, ...trust(), HTTPS_PROXY: front.proxy })
    expect({ code, last: out.trimEnd().split('\n').at(-1) }).toEqual({
      code: 0,
      last: 'It shows what the stored one shows.',
    })
    expect(readFileSync(join(copy.top, stored), 'utf8')).toBe(before)
  })

  test('wrong credentials are told by what the vendor answers, and are evidence only where they were to be', async () => {
    const front = await frontOf(name)
    const wrong = { ...env, ...accountOf(name).wrong, ...trust(), HTTPS_PROXY: front.proxy }
    const { code, out, err } = await record(name, ['refused', '--update'], wrong)
    expect({ code, out }).toEqual({ code: 1, out: expect.stringMatching(/ended with 3.*\. 1 exchange, redacted: /) })
    expect(err).toMatch(/was not started: status 40[13]/)
    expect(err).toMatch(/it was to end with 0, and ended with 3, so it is not stored\. Add --ends 3 where that is/)
    expect(globSync(`conformance/${name}/recordings/*`, { cwd: copy.top })).toEqual([stored])
    expect(leaks(name, front, out, err)).toEqual([])

    const meant = await record(name, ['refused', '--ends', '3'], wrong)
    expect({ code: meant.code, next: meant.out.includes('Nothing is stored yet. Next: mkdir -p') }).toEqual({
      code: 0,
      next: true,
    })
  })
})

/** The names of those tests of the copy that fail, of the suites in these places. */
async function failuresOf(...places: readonly string[]): Promise<string[]> {
  const report = join(home, 'vitest.json')
  const options = ['--reporter=json', `--outputFile=${report}`]
  await run(['npx', 'vitest', 'run', '--project=suites', ...places, ...options], { TMPDIR: undefined })
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: { assertionResults: { status: string; fullName: string }[] }[]
  }
  const results = testResults.flatMap(({ assertionResults }) => assertionResults)
  expect(results.filter(({ status }) => status === 'passed')).not.toEqual([])
  return results.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName)
}

test('what it settles is what the suite of evidence no longer excuses, and the stored recordings pass it', async () => {
  // These read recordings for what they say of themselves; all others judge what is in them, as the command did.
  const suites = ['evidence', 'samples', 'sources'].map((name) => `conformance/_suites/${name}.test.ts`)
  const failures = await failuresOf(...suites)
  const filled = Object.entries(accounts).filter(([, { settles }]) => settles.length > 0)
  expect(failures).toEqual(filled.map(([name]) => `${name} no gap is filled, unknown or listed twice`))
  for (const [name, { settles }] of filled) {
    const file = `conformance/${name}/gaps.yaml`
    const rows = readYamlFile(file).value as { operationId: string; status?: number; state?: string }[]
    const isSettled = (row: (typeof rows)[number]) =>
      settles.includes([row.operationId, row.status, row.state].filter(Boolean).join(' '))
    writeFileSync(join(copy.top, file), stringify(rows.filter((row) => !isSettled(row))))
  }
  expect(await failuresOf(...suites)).toEqual([])
})

describe('nothing is left, and it is told, when', () => {
  const name = 'lex-v2'
  const { env } = accountOf(name)
  const filesOf = (scenario: string) => written().filter(([file]) => file.includes(scenario))

  test('nobody vouches for the certificate', async () => {
    const front = await frontOf(name)
    const { code, out, err } = await record(name, ['untrusted'], { ...env, HTTPS_PROXY: front.proxy })
    expect({ code, out, files: filesOf('untrusted'), seen: front.seen }).toEqual({
      code: 1,
      out: '',
      files: [],
      seen: [],
    })
    expect(err).toMatch(/self-signed certificate/i)
    expect(err).toContain('the vendor has answered nothing, so there is no recording; see above')
    expect(leaks(name, front, err)).toEqual([])
  })

  test('the host is not reached', async () => {
    const front = await frontOf(name)
    const { code, out, err } = await record(name, ['unreached', '--base-url', 'https://127.0.0.1:9'], env)
    expect({ code, out, files: filesOf('unreached') }).toEqual({ code: 1, out: '', files: [] })
    expect(err).toMatch(/ECONNREFUSED|bad port|blocks the port/)
    expect(err).toContain('the vendor has answered nothing, so there is no recording; see above')
    expect(leaks(name, front, err)).toEqual([])
  })

  test('there are no credentials', async () => {
    const { code, out, err } = await record(name, ['anonymous'], { AWS_EC2_METADATA_DISABLED: 'true' })
    expect({ code, out, files: filesOf('anonymous') }).toEqual({ code: 1, out: '', files: [] })
    expect(err).toMatch(/no credentials are in the environment.*Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY/)
  })
})

test('what was exchanged until an interrupt is there, redacted, and is not stored', async () => {
  const name = 'lex-v2'
  let interrupt = () => {}
  const front = await frontOf(name, (line) => {
    if (line.startsWith('GET')) interrupt()
  })
  const { env } = accountOf(name)
  const { code, out, err } = await record(
    name,
    ['interrupted', '--update'],
    { ...env, ...trust(), HTTPS_PROXY: front.proxy },
    {
      command: ['node', 'scripts/record.ts'],
      delay: '5',
      onStart(stop) {
        interrupt = stop
      },
    },
  )
  expect({ code, last: out.trimEnd().split('\n').at(-1) }).toEqual({
    code: 130,
    last: 'It was interrupted, so it is neither judged nor stored.',
  })
  expect(err).toContain('export-contracts wait lex-v2')
  expect(
    written()
      .map(([file]) => file)
      .filter((file) => file.includes('interrupted')),
  ).toEqual(['out/recordings/lex-v2/interrupted.har'])
  expect({ leaks: leaks(name, front), leftovers: leftovers() }).toEqual({ leaks: [], leftovers: [] })
})
