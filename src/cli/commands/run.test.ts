import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { stringify } from 'yaml'
import { repository } from '../../../scripts/_lib/repository.ts'
import { startLoopbackServer } from '../../_testing/loopbackServer.ts'
import { emptyChain, type MockedInternet, mockedInternet, plantedKeys } from '../_testing/mockedInternet.ts'
import { type ChosenSurroundings, type CommandRun, runCommand } from '../_testing/runCommand.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-command-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const here = (name: string) => join(folder, name)
const jwt = 'eyJhbGciOiJIUzI1NiJ9.e30.cGxhbnRlZA'
const env = { ...plantedKeys, KORE_AI_JWT: jwt }
const bots = ['st-00000000-0000-5000-8000-000000000001', 'st-00000000-0000-5000-8000-000000000002']
const lexBody = (botId: string) => ({
  resourceSpecification: { botExportSpecification: { botId, botVersion: 'DRAFT' } },
  fileFormat: 'LexJson',
})
const importBody = {
  resourceSpecification: {
    botImportSpecification: {
      botName: 'OrderFlowers',
      roleArn: 'arn:aws:iam::123456789012:role/LexBotRole',
      dataPrivacy: { childDirected: false },
    },
  },
  mergeStrategy: 'FailOnConflict',
}
const lexJob = (name: string, botId = 'BOT0000001') => ({
  name,
  kind: 'export',
  contract: 'lex-v2',
  delay: 0,
  body: lexBody(botId),
  output: '{contract}/{name}-{date}.zip',
})
const koreJob = (name: string, bot: string | undefined = bots[0]) => ({
  name,
  kind: 'export',
  contract: 'kore-ai',
  delay: 0,
  parameters: { BotID: bot },
  body: { exportType: 'latest' },
  output: '{contract}/{name}.zip',
})

const writePlan = (jobs: readonly object[]) => writeFileSync(here('plan.yaml'), stringify({ version: 1, jobs }))

const runPlan = (args: readonly string[], chosen: ChosenSurroundings = {}): Promise<CommandRun> =>
  runCommand(['run', here('plan.yaml'), '--format', 'json', ...args], { env, ...chosen })

const journalName = () => readdirSync(folder).find((name) => name.endsWith('.journal.ndjson')) ?? 'no journal'
const journalText = () => readFileSync(here(journalName()), 'utf8')
const journalEvents = () =>
  journalText()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly job?: string; readonly event: string })
    .map(({ job, event }) => (job === undefined ? event : `${job} ${event}`))

/** The end of each job by its name. */
const endsIn = ({ out }: CommandRun) => {
  const { jobs } = JSON.parse(out.join('\n')) as { jobs: { name: string; end: string; code?: string }[] }
  return Object.fromEntries(jobs.map(({ name, end, code }) => [name, code === undefined ? end : `${end} ${code}`]))
}

/** The starts of exports that were sent. */
const startsIn = ({ seen }: MockedInternet) =>
  seen.filter(
    ({ method, url }) => (method === 'PUT' || method === 'POST') && /\/exports?\/?$/.test(new URL(url).pathname),
  )

/** What Node's fetch throws. */
const fetchError = (code: string) =>
  Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(code), { code }) })

/** An internet whose answer to a start of this bot is lost on its way. */
const losingStart = (botId: string, code: string) =>
  mockedInternet(async (request) => {
    const isStart = request.method === 'PUT' && (await request.clone().text()).includes(botId)
    if (isStart) throw fetchError(code)
    return undefined
  })

describe('a plan', () => {
  test('does exports, imports and copies, and tells what came of each', async () => {
    writePlan([
      { ...koreJob('bot-{number}', '{bot}'), matrix: bots.map((bot, index) => ({ bot, number: index + 1 })) },
      {
        ...lexJob('{locale}-{botId}', '{botId}'),
        matrix: { botId: ['BOT0000001', 'BOT0000002'], locale: ['en', 'de'] },
      },
      {
        name: 'copied',
        kind: 'copy',
        contract: 'lex-v2',
        from: { body: lexBody('BOT0000003') },
        to: { body: importBody },
      },
    ])
    const run = await runPlan(['--mock'])
    const { jobs, summary, startedAt, journal } = JSON.parse(run.out.join('\n'))
    const day = String(startedAt).slice(0, 10)
    const saved = (name: string, contract: string, path: string) => ({
      name,
      contract,
      kind: 'export',
      end: 'saved',
      path: here(path),
      bytes: readFileSync(here(path)).length,
    })
    expect(run.code).toBe(0)
    expect(jobs).toEqual([
      saved('bot-1', 'kore-ai', 'kore-ai/bot-1.zip'),
      saved('bot-2', 'kore-ai', 'kore-ai/bot-2.zip'),
      saved('en-BOT0000001', 'lex-v2', `lex-v2/en-BOT0000001-${day}.zip`),
      saved('de-BOT0000001', 'lex-v2', `lex-v2/de-BOT0000001-${day}.zip`),
      saved('en-BOT0000002', 'lex-v2', `lex-v2/en-BOT0000002-${day}.zip`),
      saved('de-BOT0000002', 'lex-v2', `lex-v2/de-BOT0000002-${day}.zip`),
      {
        name: 'copied',
        contract: 'lex-v2',
        kind: 'copy',
        end: 'imported',
        resourceId: expect.stringMatching(/^BOT\d{7}$/),
        resourceName: 'OrderFlowers',
      },
    ])
    expect(summary).toEqual({ saved: 6, imported: 1, failed: 0, unknown: 0, started: 0, waiting: 0 })
    expect(journal).toBe(here(journalName()))
    expect(journalEvents().filter((event) => event.startsWith('copied') || !event.includes(' '))).toEqual([
      'run',
      'copied starting',
      'copied started',
      'copied starting',
      'copied started',
      'copied imported',
      'finished',
    ])
    expect(run.err.toSorted()).toEqual(
      [...jobs.map((job: { name: string; end: string }) => `${job.name}: ${job.end}`)].toSorted(),
    )
    expect(readdirSync(folder).sort()).toEqual(['kore-ai', 'lex-v2', journalName(), 'plan.yaml'])
  })

  test('imports a file that lies beside it', async () => {
    await runCommand(['export', 'lex-v2', '--mock', '-o', here('bot.zip')])
    writePlan([{ name: 'restored', kind: 'import', contract: 'lex-v2', file: 'bot.zip', body: importBody }])
    const run = await runPlan(['--mock'])
    expect({ code: run.code, ends: endsIn(run) }).toEqual({ code: 0, ends: { restored: 'imported' } })
  })

  test('is refused with all its problems at once, and nothing is sent or written', async () => {
    const text = `version: 1
jobs:
  - name: a
    kind: export
    contract: kore-ai
    parameters: { BotId: st-1 }
    body: { exportType: lastest }
    output: one.zip
    credentials: { KORE_AI_JWT: TEAM_JWT }
  - name: b
    kind: export
    contract: lex-v2
    body: { fileFormat: '{format}' }
    output: one.zip
  - name: c
    kind: export
    contract: emarsys
    body: { distribution_method: local }
    output: three.zip
  - name: d-{version}
    kind: export
    contract: lex-v1
    matrix: { version: [1, 2] }
    parameters: { name: Flowers, version: '{version}', resourceType: BOT, exportType: LEX }
    server: { regio: eu-west-1 }
    output: one.zip
    deleteAfter: true
  - name: e
    kind: import
    contract: lex-v2
    file: nothing.zip
    body: { filePassword: '{env.FILE_PASSWORD}' }
  - name: a
    kind: copy
    contract: lex-v2
    from: { body: { fileFormat: LexJson }, baseUrl: http://example.com }
    to: { credentials: { AWS_ACCESS_KEY: TEAM_KEY } }
  - name: f
    kind: export
    contract: kore-ai
    parameters: { BotID: ${bots[0]} }
    body: { exportType: latest }
    output: plan.yaml/f.zip
  - name: g
    kind: export
    contract: kore-ai
    parameters: { BotID: ${bots[1]} }
    body: { exportType: latest }
    output: folder/
`
    writeFileSync(here('plan.yaml'), text)
    const { fetch, seen } = await mockedInternet()
    const run = await runPlan([], { env: { KORE_AI_JWT: jwt }, fetch })
    const at = (place: string, message: string) => `${here('plan.yaml')}:${place} ${message}`
    const noKeys = (prefix = '') =>
      `no credentials of lex-v${prefix === '1' ? '1' : '2'} are in the environment, and ${emptyChain}. Set ${prefix.replace('1', '')}AWS_ACCESS_KEY_ID and ${prefix.replace('1', '')}AWS_SECRET_ACCESS_KEY, or ${prefix.replace('1', '')}AWS_PROFILE, or say under credentials where they are`
    expect(run).toEqual({
      code: 2,
      out: [],
      err: [
        at('6:5', 'kore-ai startBotExport request-parameter /path/BotID: the path parameter BotID is missing'),
        at('6:26', 'startBotExport has no parameter BotId; known: BotID'),
        at(
          '7:25',
          'kore-ai startBotExport request-body /exportType: must be one of "latest","published"; got "lastest"',
        ),
        at('9:33', 'TEAM_JWT is not set in the environment. Set it'),
        at(
          '13:25',
          'there is no variable {format} here. Known: date, yesterday, name, contract, and in parameters and bodies env.NAME; {{format}} is the text itself',
        ),
        at(
          '15:5',
          'start must be exportContactChanges or exportRegistrations or exportResponses or exportContactList or exportSegment',
        ),
        at('22:15', noKeys('1')),
        at('25:22', 'lex-v1 has no regio in its address; known: region, endpoint'),
        at('26:13', `one.zip is the file of a too. Put {name} into it`),
        at('27:18', 'lex-v1 has no operation that deletes an export. Leave deleteAfter out'),
        at('32:27', 'FILE_PASSWORD is not set in the environment. Set it'),
        at('33:11', 'there are several jobs a. Give each a name of its own, in a matrix by one of its variables'),
        at('36:5', noKeys('FROM_')),
        at('36:13', 'lex-v2 createExport request-body /resourceSpecification: is missing'),
        at('37:5', 'lex-v2 startImport request-body /resourceSpecification: is missing'),
        at('37:5', 'lex-v2 startImport request-body /mergeStrategy: is missing'),
        at(
          '37:42',
          'lex-v2 has no credentials by the name AWS_ACCESS_KEY; known: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_PROFILE',
        ),
        at('37:42', 'TEAM_KEY is not set in the environment. Set it'),
        at(
          '43:13',
          `${here('plan.yaml')}/f.zip cannot be written: ${here('plan.yaml')} is no folder. Choose another place`,
        ),
        at('49:13', 'folder/ is a folder. Name a file'),
        '[export-contracts] run: nothing was sent.',
      ],
      progress: [],
    })
    expect(seen).toEqual([])
    expect(readdirSync(folder)).toEqual(['plan.yaml'])
  })

  describe('that breaks its schema in some entries is told what is wrong with the others too', () => {
    const text = `version: 1
concurrency: 0
jobs:
  - { name: a, kind: export, contract: kore-api, output: a.zip }
  - name: b
    kind: export
    contract: kore-ai
    parameters: { BotID: .. }
    body: { exportType: latest }
    outptu: b.zip
    timeout: [1]
  - name: c-{bot}
    kind: export
    contract: kore-ai
    matrix: { bot: [1, 2] }
    parameters: { BotID: '{env.BOT}' }
    body: { exportType: latest }
    output: c.zip
  - { name: d, kind: copy, contract: lex-v2, from: { bodi: {} }, to: { server: { regio: eu } } }
  - just a text
`
    const at = (place: string, message: string) => `${here('plan.yaml')}:${place} ${message}`
    const expected = () => [
      at('2:14', 'concurrency must be >= 1'),
      at('4:40', 'jobs.0.contract must be one of "kore-ai","lex-v1","lex-v2","emarsys"'),
      at('5:5', 'jobs.1.output is missing'),
      at(
        '8:26',
        'kore-ai startBotExport request-parameter /path/BotID: must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"; got a string of 2 characters',
      ),
      at('10:13', 'jobs.1.outptu is nothing that a plan has here. Take it out, or mend its name'),
      at('11:5', 'jobs.1.timeout must be number'),
      at('16:26', 'BOT is not set in the environment. Set it'),
      at('19:46', 'lex-v2 createExport request-body /resourceSpecification: is missing'),
      at('19:46', 'lex-v2 createExport request-body /fileFormat: is missing'),
      at('19:54', 'jobs.3.from.bodi is nothing that a plan has here. Take it out, or mend its name'),
      at('19:66', 'lex-v2 startImport request-body /resourceSpecification: is missing'),
      at('19:66', 'lex-v2 startImport request-body /mergeStrategy: is missing'),
      at('19:89', 'lex-v2 has no regio in its address; known: region, endpoint'),
      at('20:5', 'jobs.4 must be object'),
    ]
    beforeEach(() => writeFileSync(here('plan.yaml'), text))

    test.each([[[]], [['--mock']]])('with %j', async (args) => {
      const { fetch, seen } = await mockedInternet()
      const run = await runPlan(args, { fetch })
      expect({ ...run, seen, files: readdirSync(folder) }).toEqual({
        code: 2,
        out: [],
        err: [...expected(), '[export-contracts] run: nothing was sent.'],
        progress: [],
        seen: [],
        files: ['plan.yaml'],
      })
    })

    test('with --dry-run', async () => {
      const run = await runPlan(['--dry-run'])
      const { requests, problems } = JSON.parse(run.out.join('\n'))
      expect({ code: run.code, jobs: requests.map(({ job }: { job: string }) => job), problems }).toEqual({
        code: 2,
        jobs: ['b', 'c-1', 'c-2', 'd', 'd'],
        problems: expected(),
      })
    })
  })

  test('whose output is the file of another job is told so, though others break the schema', async () => {
    writePlan([{ ...koreJob('one'), output: 'a.zip' }, { kind: 'export' }, { ...koreJob('two'), output: 'a.zip' }])
    const { code, err } = await runPlan([])
    expect({ code, err }).toEqual({
      code: 2,
      err: [
        `${here('plan.yaml')}:12:5 jobs.1.name is missing`,
        `${here('plan.yaml')}:12:5 jobs.1.contract is missing`,
        `${here('plan.yaml')}:12:5 jobs.1.output is missing`,
        `${here('plan.yaml')}:21:13 a.zip is the file of one too. Put {name} into it`,
        '[export-contracts] run: nothing was sent.',
      ],
    })
  })

  test('whose output is a file that it reads, itself, or by another path that of another job, is told so', async () => {
    mkdirSync(here('real'))
    symlinkSync('real', here('link'))
    writeFileSync(here('flowers.zip'), zipSync({ 'bot.json': Buffer.from('{}') }))
    writePlan([
      { ...koreJob('one'), output: 'PLAN.yaml' },
      { ...koreJob('two'), output: 'link/../flowers.zip' },
      { ...koreJob('three'), output: 'link/new/a.zip' },
      { ...koreJob('four'), output: 'real/new/a.zip' },
      { name: 'five', kind: 'import', contract: 'lex-v2', file: 'flowers.zip', body: importBody },
    ])
    const { code, err } = await runPlan([])
    const at = (line: number, message: string) => `${here('plan.yaml')}:${line}:13 ${message}`
    expect({ code, err }).toEqual({
      code: 2,
      err: [
        at(11, 'PLAN.yaml is the plan itself. Choose another place'),
        at(20, 'link/../flowers.zip is the file that five imports. Choose another place'),
        at(38, 'real/new/a.zip is the file of three too. Put {name} into it'),
        '[export-contracts] run: nothing was sent.',
      ],
    })
  })

  test('whose address cannot be right is told so at its place, with --dry-run too', async () => {
    writePlan([{ ...koreJob('one'), baseUrl: 'http://gateway.example' }])
    const runs = [await runPlan([]), await runPlan(['--dry-run'])]
    const problem = `${here('plan.yaml')}:12:14 [export-contracts] kore-ai: baseUrl must be https or local http, without user`
    expect(runs.map(({ code, err }) => ({ code, problem: err[0] }))).toEqual([
      { code: 2, problem },
      { code: 2, problem },
    ])
  })

  test.each([
    ['', '1:1 a plan is empty. Write its version and its jobs'],
    ['# nothing yet\n', '1:1 a plan is empty. Write its version and its jobs'],
    ['version: 1\n---\nversion: 1\n', '2:1 is a second document. Make it a plan of its own'],
    [Buffer.from('\ufeffversion: 1', 'utf16le'), '1:1 is no text in UTF-8. Save it as such'],
    ['jobs: [', '1:8 is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]'],
    ['version: 1\njobs: *all\n', '2:7 is not YAML: no anchor &all stands before *all'],
    ['version: 1\njobs: []\n', '2:1 jobs must NOT have fewer than 1 items'],
    ['[]', '1:1 a plan must be object'],
    [
      'version: 1\njobs:\n  - { name: a, kind: move, contract: none }\n  - { name: b, kind: copy, contract: none, outptu: c }\n',
      '3:22 jobs.0.kind must be one of "export","import","copy"',
      '4:38 jobs.1.contract must be one of "kore-ai","lex-v1","lex-v2","emarsys"',
      '4:52 jobs.1.outptu is nothing that a plan has here. Take it out, or mend its name',
    ],
  ])('that is none is refused: %j', async (text: string | Buffer, ...problems: string[]) => {
    writeFileSync(here('plan.yaml'), text)
    const { code, err } = await runPlan([])
    expect({ code, err }).toEqual({
      code: 2,
      err: [
        ...problems.map((problem) => `${here('plan.yaml')}:${problem}`),
        '[export-contracts] run: nothing was sent.',
      ],
    })
  })

  test('that nobody has written is refused', async () => {
    const { code, err } = await runPlan([])
    const problem = `${here('plan.yaml')} cannot be read (ENOENT). Name the file of a plan`
    expect({ code, err }).toEqual({ code: 2, err: [problem, '[export-contracts] run: nothing was sent.'] })
  })
})

describe('with --dry-run', () => {
  test('each request is shown as it would be sent, without a secret, and nothing is sent or written', async () => {
    const job = { ...lexJob('flowers'), body: { ...lexBody('BOT0000001'), filePassword: '{env.FILE_PASSWORD}' } }
    writePlan([{ ...koreJob('bot'), server: { host: 'bots.example.com' } }, job])
    const { fetch, seen } = await mockedInternet()
    const run = await runCommand(['run', here('plan.yaml'), '--dry-run'], {
      env: { ...env, FILE_PASSWORD: 'planted-secret' },
      fetch,
    })
    expect(run).toEqual({
      code: 0,
      out: [
        'bot: export, startBotExport',
        `  POST https://bots.example.com/api/public/bot/${bots[0]}/export`,
        '  {"exportType":"latest"}',
        'flowers: export, createExport',
        '  PUT https://models-v2-lex.eu-west-1.amazonaws.com/exports',
        `  ${JSON.stringify({ ...lexBody('BOT0000001'), filePassword: '***' })}`,
      ],
      err: [],
      progress: [],
    })
    expect(seen).toEqual([])
    expect(readdirSync(folder)).toEqual(['plan.yaml'])
  })

  test('what is wrong is told beside what would be sent, and missing credentials are no fault', async () => {
    writePlan([koreJob('bot'), { ...koreJob('other'), body: { exportType: 'lastest' } }])
    const run = await runPlan(['--dry-run'], { env: {} })
    const { requests, problems, notes } = JSON.parse(run.out.join('\n'))
    expect({ code: run.code, jobs: requests.map(({ job }: { job: string }) => job), problems, notes }).toEqual({
      code: 2,
      jobs: ['bot', 'other'],
      problems: [
        expect.stringContaining('request-body /exportType: must be one of "latest","published"; got "lastest"'),
      ],
      notes: [
        expect.stringContaining('no credentials of kore-ai are'),
        expect.stringContaining('no credentials of kore-ai are'),
      ],
    })
  })
})

test('an address with a user name in it is refused, and not told', async () => {
  writePlan([{ ...lexJob('one'), baseUrl: 'https://user:planted@files.example' }])
  const { code, err } = await runPlan([])
  expect({ code, err }).toEqual({
    code: 2,
    err: [
      `${here('plan.yaml')}:14:14 [export-contracts] lex-v2: baseUrl must be https or local http, without user`,
      '[export-contracts] run: nothing was sent.',
    ],
  })
  const dry = await runPlan(['--dry-run'])
  expect({ code: dry.code, err: dry.err, requests: JSON.parse(dry.out.join('\n')).requests }).toEqual({
    code: 2,
    err: err.slice(0, 1),
    requests: [],
  })
  const single = ['wait', 'lex-v2', 'importId=I', '--base-url', 'https://user:planted@files.example']
  expect(await runCommand(single, { env })).toEqual({
    code: 2,
    out: [],
    err: [
      '[export-contracts] wait: --base-url holds a user name. Leave it out: credentials come from the environment. See export-contracts wait --help.',
    ],
    progress: [],
  })
})

describe('credentials', () => {
  test('come from where the plan says, and never from two accounts', async () => {
    writePlan([
      { ...lexJob('flowers'), credentials: { AWS_ACCESS_KEY_ID: 'TEAM_ID', AWS_SECRET_ACCESS_KEY: 'TEAM_KEY' } },
    ])
    const internet = await mockedInternet()
    const team = { TEAM_ID: 'AKIATEAMEXAMPLE00000', TEAM_KEY: 'planted', AWS_SESSION_TOKEN: 'of another account' }
    const run = await runPlan([], { env: { ...plantedKeys, ...team }, fetch: internet.fetch })
    const [start] = startsIn(internet)
    expect({
      code: run.code,
      key: /Credential=(\w+)/.exec(start?.headers.get('authorization') ?? '')?.[1],
      token: start?.headers.get('x-amz-security-token'),
    }).toEqual({ code: 0, key: 'AKIATEAMEXAMPLE00000', token: null })
  })

  describe('of a chain', () => {
    const keysOf = (name: string) => `[${name}]\naws_access_key_id = AKIA${name}\naws_secret_access_key = planted\n`
    beforeEach(() => {
      writeFileSync(here('credentials'), `${keysOf('USUAL')}${keysOf('TEAM')}`)
      vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', here('credentials'))
    })
    afterEach(() => vi.unstubAllEnvs())

    test('are those of the profile that the plan or the environment names', async () => {
      const team = { ...lexJob('team', 'BOT0000002'), credentials: { AWS_PROFILE: 'TEAM_PROFILE' } }
      writePlan([lexJob('usual'), team])
      const internet = await mockedInternet()
      const profiles = { AWS_REGION: 'eu-west-1', AWS_PROFILE: 'USUAL', TEAM_PROFILE: 'TEAM' }
      const run = await runPlan([], { env: profiles, fetch: internet.fetch })
      const keys = startsIn(internet).map(
        ({ headers }) => /Credential=(\w+)/.exec(headers.get('authorization') ?? '')?.[1],
      )
      expect({ ends: endsIn(run), keys: keys.toSorted() }).toEqual({
        ends: { usual: 'saved', team: 'saved' },
        keys: ['AKIATEAM', 'AKIAUSUAL'],
      })
    })

    test('are asked for once for all jobs of an account', async () => {
      const keys = { AccessKeyId: 'AKIACONTAINER', SecretAccessKey: 'planted', Token: 'planted-session' }
      const server = await startLoopbackServer(() => ({
        status: 200,
        body: JSON.stringify({ ...keys, Expiration: new Date(Date.now() + 3_600_000).toISOString() }),
      }))
      onTestFinished(() => server.close())
      vi.stubEnv('AWS_CONTAINER_CREDENTIALS_FULL_URI', `${server.address}/credentials`)
      writePlan([lexJob('one'), lexJob('two', 'BOT0000002')])
      const internet = await mockedInternet()
      const run = await runPlan([], { env: { AWS_REGION: 'eu-west-1' }, fetch: internet.fetch })
      const sent = startsIn(internet).map(({ headers }) => [
        /Credential=(\w+)/.exec(headers.get('authorization') ?? '')?.[1],
        headers.get('x-amz-security-token'),
      ])
      expect({ ends: endsIn(run), sent, asked: server.seen.map(({ path }) => path) }).toEqual({
        ends: { one: 'saved', two: 'saved' },
        sent: [
          ['AKIACONTAINER', 'planted-session'],
          ['AKIACONTAINER', 'planted-session'],
        ],
        asked: ['/credentials'],
      })
      expect(JSON.stringify(run) + journalText()).not.toContain('planted')
    })

    test('are not asked for with --dry-run', async () => {
      const server = await startLoopbackServer(() => ({ status: 403, body: '{}' }))
      onTestFinished(() => server.close())
      vi.stubEnv('AWS_CONTAINER_CREDENTIALS_FULL_URI', `${server.address}/credentials`)
      writePlan([lexJob('one')])
      const run = await runPlan(['--dry-run'], { env: { AWS_REGION: 'eu-west-3' } })
      const { requests, problems, notes } = JSON.parse(run.out.join('\n'))
      expect({ code: run.code, requests, problems, notes, seen: server.seen }).toEqual({
        code: 0,
        requests: [expect.objectContaining({ job: 'one' })],
        problems: [],
        notes: [
          `${here('plan.yaml')}:5:15 credentials of lex-v2 are not in the environment; the run takes what @aws-sdk/credential-providers finds (SSO, a container, an instance)`,
        ],
        seen: [],
      })
    })
  })

  test('that cannot be right are refused before anything is sent', async () => {
    writePlan([koreJob('bot')])
    const run = await runPlan([], { env: { KORE_AI_JWT: 'Bearer planted' } })
    const problem =
      '[export-contracts] koreJwt: the text is not a JWT; pass the bare token, without a word such as Bearer'
    expect({ code: run.code, err: run.err }).toEqual({
      code: 2,
      err: [`${here('plan.yaml')}:5:15 ${problem}`, '[export-contracts] run: nothing was sent.'],
    })
  })
})

describe('one failure does not stop the others', () => {
  const refusing = () =>
    mockedInternet(({ method, url }) =>
      method === 'POST' && url.includes(bots[0] ?? '')
        ? Response.json({ errors: [{ msg: 'Invalid StreamId', code: 400 }] }, { status: 400 })
        : undefined,
    )

  test('and the exit code is that of what went wrong', async () => {
    writePlan([koreJob('one'), koreJob('two', bots[1]), lexJob('three')])
    const { fetch } = await refusing()
    const run = await runPlan([], { fetch })
    const ends = { one: 'failed EXPORT_REJECTED', two: 'saved', three: 'saved' }
    const last = 'See export-contracts explain EXPORT_REJECTED.'
    expect({ code: run.code, ends: endsIn(run), last: run.err.at(-1) }).toEqual({ code: 3, ends, last })
    expect(journalEvents().at(-1)).toBe('finished')
  })

  test('and JUnit tells of it', async () => {
    writePlan([koreJob('one'), koreJob('two', bots[1])])
    const { fetch } = await refusing()
    const run = await runCommand(['run', here('plan.yaml'), '--format', 'junit'], { env, fetch })
    expect(run.out.join('\n')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="export-contracts" tests="2" failures="1" errors="0" skipped="0">
<testsuite name="kore-ai" tests="2" failures="1" errors="0" skipped="0">
<testcase classname="kore-ai" name="export one">
<failure message="[export-contracts] kore-ai startBotExport: the export was not started: status 400, Invalid StreamId"/>
</testcase>
<testcase classname="kore-ai" name="export two"/>
</testsuite>
</testsuites>`)
  })

  test('and what failed is started again on demand only', async () => {
    writePlan([koreJob('one'), koreJob('two', bots[1])])
    const refused = await refusing()
    await runPlan([], { fetch: refused.fetch })
    const internet = await mockedInternet()
    const left = await runPlan(['--resume'], { fetch: internet.fetch })
    expect({ code: left.code, ends: endsIn(left), seen: internet.seen }).toEqual({
      code: 3,
      ends: { one: 'failed EXPORT_REJECTED', two: 'saved' },
      seen: [],
    })
    const run = await runPlan(['--resume', '--retry-failed'], { fetch: internet.fetch })
    expect({ code: run.code, ends: endsIn(run), starts: startsIn(internet).length }).toEqual({
      code: 0,
      ends: { one: 'saved', two: 'saved' },
      starts: 1,
    })
  })

  test('and where nothing was sent, that is known', async () => {
    writePlan([lexJob('one'), lexJob('two', 'BOT0000002')])
    const { fetch } = await losingStart('BOT0000002', 'ECONNREFUSED')
    const run = await runPlan([], { fetch })
    expect({ code: run.code, ends: endsIn(run) }).toEqual({
      code: 6,
      ends: { one: 'saved', two: 'failed EXPORT_UNAVAILABLE' },
    })
  })
})

describe('a start whose answer is lost', () => {
  beforeEach(async () => {
    writePlan([lexJob('one'), lexJob('two', 'BOT0000002')])
    const { fetch } = await losingStart('BOT0000002', 'ECONNRESET')
    const run = await runPlan([], { fetch })
    expect({ code: run.code, ends: endsIn(run), advice: run.err.slice(-3) }).toEqual({
      code: 9,
      ends: { one: 'saved', two: 'unknown EXPORT_UNAVAILABLE' },
      advice: [
        'See export-contracts explain EXPORT_UNAVAILABLE.',
        'two: look for it at the vendor. If it was started, go on with --found two:exportId=...; if not, with --retry two',
        `This takes the run up:\nexport-contracts run ${here('plan.yaml')} --resume`,
      ],
    })
  })

  test('is neither repeated nor asked for by itself', async () => {
    const { fetch, seen } = await mockedInternet()
    const run = await runPlan(['--resume'], { fetch })
    expect({ code: run.code, ends: endsIn(run), seen }).toEqual({
      code: 9,
      ends: { one: 'saved', two: 'unknown' },
      seen: [],
    })
  })

  test('is waited for once somebody has found it', async () => {
    const internet = await mockedInternet()
    const run = await runPlan(['--resume', '--found', 'two:exportId=EXPORT0001'], { fetch: internet.fetch })
    expect({ code: run.code, ends: endsIn(run), starts: startsIn(internet) }).toEqual({
      code: 0,
      ends: { one: 'saved', two: 'saved' },
      starts: [],
    })
    expect(internet.seen.some(({ url }) => url.includes('EXPORT0001'))).toBe(true)
  })

  test('is sent again once somebody says so', async () => {
    const internet = await mockedInternet()
    const run = await runPlan(['--resume', '--retry', 'two'], { fetch: internet.fetch })
    expect({ code: run.code, ends: endsIn(run), starts: startsIn(internet).length }).toEqual({
      code: 0,
      ends: { one: 'saved', two: 'saved' },
      starts: 1,
    })
  })

  test('is left alone where a wish does not fit, with all that does not', async () => {
    const { fetch, seen } = await mockedInternet()
    const wishes = ['--found', 'one:exportId=E', '--found', 'two:id=E', '--retry', 'one', '--retry', 'three']
    const { code, err } = await runPlan(['--resume', ...wishes], { fetch })
    const noRetry = (name: string) => `--retry ${name}: there is no such job that was begun and has not succeeded`
    expect({ code, err, seen }).toEqual({
      code: 2,
      err: [
        '--found one: there is no such job of which nobody knows whether it has started',
        '--found two: exportId=... is missing, the name that the vendor gave to the job',
        noRetry('one'),
        noRetry('three'),
        '[export-contracts] run: nothing was sent.',
      ],
      seen: [],
    })
    expect(journalEvents().at(-1)).toBe('finished')
  })

  test('needs --resume to be spoken of', async () => {
    const { code, err } = await runPlan(['--retry', 'two'])
    expect({ code, err }).toEqual({
      code: 2,
      err: ['[export-contracts] run: --retry goes with --resume only. See export-contracts run --help.'],
    })
  })
})

describe('a run that is interrupted', () => {
  /** Interrupts when the first job is asked for its state. */
  async function interrupt(): Promise<{ readonly run: CommandRun; readonly internet: MockedInternet }> {
    const controller = new AbortController()
    const internet = await mockedInternet(({ method, url }) => {
      if (method === 'GET' && url.includes('/exports/')) controller.abort(new Error('interrupted'))
      return undefined
    })
    const run = await runPlan(['--concurrency', '1'], { fetch: internet.fetch, signal: controller.signal })
    return { run, internet }
  }

  beforeEach(() => writePlan([lexJob('one'), lexJob('two', 'BOT0000002')]))

  test('tells how to take it up, and starts nothing more', async () => {
    const { run, internet } = await interrupt()
    expect({ code: run.code, ends: endsIn(run), last: run.err.at(-1), starts: startsIn(internet).length }).toEqual({
      code: 130,
      ends: { one: 'started EXPORT_ABORTED', two: 'waiting' },
      last: `This takes the run up:\nexport-contracts run ${here('plan.yaml')} --resume --concurrency=1`,
      starts: 1,
    })
    expect(journalEvents()).toEqual(['run', 'one starting', 'one started', 'one failed'])
  })

  test('is not begun anew by mistake', async () => {
    await interrupt()
    const { startedAt } = JSON.parse(journalText().split('\n')[0] ?? '')
    const { code, err } = await runPlan([])
    const problem = `the run of ${startedAt} did not come to its end, and its jobs may go on (${here(journalName())}). Take it up with --resume, or leave it with --new`
    expect({ code, err }).toEqual({ code: 2, err: [problem, '[export-contracts] run: nothing was sent.'] })
  })

  test('is begun anew where that is wanted, beside the old journal', async () => {
    await interrupt()
    const { fetch } = await mockedInternet()
    const { code } = await runPlan(['--new'], { fetch })
    expect({ code, journals: readdirSync(folder).filter((name) => name.includes('.journal.')).length }).toEqual({
      code: 0,
      journals: 2,
    })
  })

  test('waits for what it has started, starts the rest, and keeps its date', async () => {
    const { internet } = await interrupt()
    // As if midnight had passed since.
    writeFileSync(here(journalName()), journalText().replace(/"startedAt":"[^T]+/, '"startedAt":"2026-01-31'))
    const run = await runPlan(['--resume'], { fetch: internet.fetch })
    expect({ code: run.code, ends: endsIn(run), starts: startsIn(internet).length }).toEqual({
      code: 0,
      ends: { one: 'saved', two: 'saved' },
      starts: 2,
    })
    expect(readdirSync(here('lex-v2')).sort()).toEqual(['one-2026-01-31.zip', 'two-2026-01-31.zip'])
  })

  test('of which a line is torn is taken up, and what the line begins may have happened', async () => {
    const { internet } = await interrupt()
    writeFileSync(here(journalName()), `${journalText()}{"job":"two","part":"export","eve`)
    const { fetch } = internet
    const run = await runPlan(['--resume'], { fetch })
    expect({ code: run.code, ends: endsIn(run), first: run.err[0] }).toEqual({
      code: 9,
      ends: { one: 'saved', two: 'unknown' },
      first: 'the last line of the journal is torn: {"job":"two","part":"export","eve',
    })
    expect(startsIn(internet)).toHaveLength(1)
    const again = await runPlan(['--resume', '--retry', 'two'], { fetch })
    expect({ code: again.code, ends: endsIn(again) }).toEqual({ code: 0, ends: { one: 'saved', two: 'saved' } })
  })

  test.each<[string, (text: string) => string, string]>([
    [
      'whose journal is damaged',
      (text) => text.replace('"started"', '"stard"'),
      ':3 is no line of a journal. Put the file back as it was, or begin a new run with --new',
    ],
    [
      'whose journal begins in the middle',
      (text) => text.slice(text.indexOf('\n') + 1),
      ' is no journal: its first line tells of no run. Begin a new run with --new',
    ],
  ])('%s is refused', async (_, damage, problem) => {
    await interrupt()
    writeFileSync(here(journalName()), damage(journalText()))
    const { code, err } = await runPlan(['--resume'])
    expect({ code, err }).toEqual({
      code: 2,
      err: [`${here(journalName())}${problem}`, '[export-contracts] run: nothing was sent.'],
    })
  })

  test('of which the vendor has lost a job tells how to start that again', async () => {
    await interrupt()
    const lost = await mockedInternet(({ method }) =>
      method === 'GET' ? Response.json({ message: 'no such export' }, { status: 404 }) : undefined,
    )
    const run = await runPlan(['--resume', '--concurrency', '1'], { fetch: lost.fetch })
    expect({ code: run.code, ends: endsIn(run), advice: run.err.slice(-3, -1) }).toEqual({
      code: 3,
      ends: { one: 'started EXPORT_REJECTED', two: 'started EXPORT_REJECTED' },
      advice: ['one', 'two'].map(
        (name) => `${name}: where the vendor does not know it any more, start it again with --resume --retry ${name}`,
      ),
    })
    const again = await runPlan(['--resume', '--retry', 'one', '--retry', 'two'], {
      fetch: (await mockedInternet()).fetch,
    })
    expect({ code: again.code, ends: endsIn(again) }).toEqual({ code: 0, ends: { one: 'saved', two: 'saved' } })
  })

  test('is not taken up for another plan', async () => {
    await interrupt()
    writePlan([lexJob('one'), lexJob('two', 'BOT0000003')])
    const { code, err } = await runPlan(['--resume'])
    const problem = `${here(journalName())} is the journal of another plan, or ${here('plan.yaml')} has changed since. Put it back as it was, or begin a new run with --new`
    expect({ code, err }).toEqual({ code: 2, err: [problem, '[export-contracts] run: nothing was sent.'] })
  })

  test('is not taken up against the mock', async () => {
    await interrupt()
    const { code, err } = await runPlan(['--resume', '--mock'])
    expect({ code, err }).toEqual({
      code: 2,
      err: [
        expect.stringMatching(/^the run of .* was against the vendors .*\. Leave --mock out$/),
        '[export-contracts] run: nothing was sent.',
      ],
    })
  })

  test('and never began cannot be taken up', async () => {
    const { code, err } = await runPlan(['--resume'])
    const problem = `no run of ${here('plan.yaml')} has a journal in its folder (${folder}). Begin one without --resume`
    expect({ code, err }).toEqual({ code: 2, err: [problem, '[export-contracts] run: nothing was sent.'] })
  })
})

describe('a start that the vendor has no room for', () => {
  beforeEach(() => writePlan([lexJob('one'), lexJob('two', 'BOT0000002')]))

  /** An internet that refuses the first start of the second bot for its rate. */
  async function throttlingOnce(onRefusal: () => void = () => undefined): Promise<MockedInternet> {
    let isRefused = false
    return mockedInternet(async (request) => {
      const isStart = request.method === 'PUT' && (await request.clone().text()).includes('BOT0000002')
      if (!isStart || isRefused) return undefined
      isRefused = true
      onRefusal()
      return Response.json({ message: 'Rate exceeded' }, { status: 429, headers: { 'retry-after': '1' } })
    })
  }

  test('is put off as long as the vendor asks, and --verbose tells so', async () => {
    const internet = await throttlingOnce()
    const run = await runPlan(['--verbose'], { fetch: internet.fetch })
    expect({ code: run.code, ends: endsIn(run), starts: startsIn(internet).length }).toEqual({
      code: 0,
      ends: { one: 'saved', two: 'saved' },
      starts: 3,
    })
    expect(run.err).toContain('two: the vendor has no room for its start now; it is sent again in 1 s')
    expect(run.err.filter((line) => line.startsWith('PUT ')).map((line) => line.replace(/\d+ ms$/, 'TIME'))).toEqual(
      expect.arrayContaining([
        'PUT https://models-v2-lex.eu-west-1.amazonaws.com/exports: 429 after TIME',
        'PUT https://models-v2-lex.eu-west-1.amazonaws.com/exports: 202 after TIME',
      ]),
    )
    expect(journalEvents().filter((event) => event.startsWith('two'))).toEqual([
      'two starting',
      'two throttled',
      'two starting',
      'two started',
      'two saved',
    ])
  })

  test('is sent once more where the run is interrupted meanwhile and taken up', async () => {
    const controller = new AbortController()
    const internet = await throttlingOnce(() => setTimeout(() => controller.abort(new Error('interrupted')), 200))
    const before = await runPlan([], { fetch: internet.fetch, signal: controller.signal })
    const run = await runPlan(['--resume'], { fetch: internet.fetch })
    expect([before, run].map((each) => ({ code: each.code, ends: endsIn(each) }))).toEqual([
      { code: 130, ends: { one: 'saved', two: 'waiting' } },
      { code: 0, ends: { one: 'saved', two: 'saved' } },
    ])
    expect(startsIn(internet)).toHaveLength(3)
  })

  test('fails in the end, when there is never room', async () => {
    writePlan([koreJob('bot')])
    const run = await runPlan(['--mock', '--scenario', 'throttled-start'])
    expect({ code: run.code, ends: endsIn(run) }).toEqual({ code: 3, ends: { bot: 'failed EXPORT_REJECTED' } })
  })
})

describe('with --mock', () => {
  test('all jobs play one scenario', async () => {
    writePlan([koreJob('bot'), lexJob('flowers')])
    const run = await runPlan(['--mock', '--scenario', 'fails'])
    expect({ code: run.code, ends: endsIn(run) }).toEqual({
      code: 1,
      ends: { bot: 'failed EXPORT_FAILED', flowers: 'failed EXPORT_FAILED' },
    })
  })

  test.each<[string, string[], string]>([
    ['a scenario without it', ['--scenario', 'fails'], '--scenario goes with --mock only'],
    [
      'a scenario that a vendor does not have',
      ['--mock', '--scenario', 'throttled-start'],
      '--scenario throttled-start: lex-v2 has no such scenario; known: completes, slow, fails',
    ],
  ])('%s is refused', async (_, args, problem) => {
    writePlan([koreJob('bot'), lexJob('flowers')])
    const run = await runPlan(args)
    expect({ code: run.code, err: run.err, files: readdirSync(folder) }).toEqual({
      code: 2,
      err: [expect.stringContaining(`[export-contracts] run: ${problem}`)],
      files: ['plan.yaml'],
    })
  })
})

describe('with --record', () => {
  test('the exchanges of all vendors are in one file, without secrets, and fit their contracts', async () => {
    writePlan([koreJob('bot'), lexJob('flowers'), { ...koreJob('other', bots[1]), allowPrivateAddresses: true }])
    const internet = await mockedInternet()
    const run = await runPlan(['--record', here('run.har')], { fetch: internet.fetch })
    const text = readFileSync(here('run.har'), 'utf8')
    const { log } = JSON.parse(text) as { log: { entries: { request: { url: string } }[] } }
    const calls = (all: readonly { readonly url: string }[], host: string) =>
      all.filter(({ url }) => new URL(url).host === host).length
    const recorded = log.entries.map(({ request }) => request)
    expect({ code: run.code, all: recorded.length }).toEqual({ code: 0, all: internet.seen.length })
    for (const host of ['bots.kore.ai', 'models-v2-lex.eu-west-1.amazonaws.com'])
      expect({ host, calls: calls(recorded, host) }).toEqual({ host, calls: calls(internet.seen, host) })
    for (const secret of [jwt, plantedKeys.AWS_SECRET_ACCESS_KEY, plantedKeys.AWS_ACCESS_KEY_ID])
      expect(text).not.toContain(secret)
    const check = await runCommand(['check', here('run.har')])
    expect(check.code).toBe(0)
  })

  test('what a mock is asked is recorded too, and nothing of a plan that is refused', async () => {
    writePlan([koreJob('bot')])
    const mocked = await runPlan(['--mock', '--record', here('run.har')])
    const { log } = JSON.parse(readFileSync(here('run.har'), 'utf8'))
    expect({ code: mocked.code, requests: log.entries.length > 3 }).toEqual({ code: 0, requests: true })
    writePlan([{ ...koreJob('bot'), body: {} }])
    const { code } = await runPlan(['--record', here('refused.har')])
    expect({ code, files: readdirSync(folder).includes('refused.har') }).toEqual({ code: 2, files: false })
  })

  test.each([
    ['the plan', 'plan.yaml'],
    ['the output of a job', 'bot.zip'],
  ])('no recording takes the place of %s', async (_, name) => {
    writePlan([{ ...koreJob('bot'), output: 'bot.zip' }])
    const before = readFileSync(here('plan.yaml'), 'utf8')
    const { fetch, seen } = await mockedInternet()
    const { code, err } = await runPlan(['--record', here(name)], { fetch })
    expect({ code, err, seen, plan: readFileSync(here('plan.yaml'), 'utf8') }).toEqual({
      code: 2,
      err: [
        `[export-contracts] run: --record ${here(name)} is a file of the plan. Name another one. See export-contracts run --help.`,
      ],
      seen: [],
      plan: before,
    })
  })
})

test('what a file may have is said in the plan, for each job', async () => {
  writePlan([
    { ...koreJob('small'), maxFile: 0.001 },
    { ...koreJob('large', bots[1]), maxFile: 1, fileTimeout: 60, idleTimeout: 30 },
  ])
  const file = zipSync({ 'bot.json': new Uint8Array(2000) }, { level: 0 })
  const { fetch } = await mockedInternet(({ url }) =>
    new URL(url).host === 'mock.invalid' ? new Response(file) : undefined,
  )
  const run = await runPlan([], { fetch })
  expect({ code: run.code, ends: endsIn(run) }).toEqual({
    code: 7,
    ends: { small: 'started EXPORT_FILE_TOO_LARGE', large: 'saved' },
  })
})

test('what an answer may have is said in the plan, for each job', async () => {
  const server = await startLoopbackServer(() => ({
    status: 202,
    body: JSON.stringify({ exportId: 'E'.repeat(5000) }),
  }))
  onTestFinished(() => server.close())
  writePlan([{ ...lexJob('one'), baseUrl: server.address, maxAnswer: 0.004 }])
  const line = [join(repository, 'src/cli/main.ts'), 'run', here('plan.yaml'), '--format', 'json']
  const { stdout } = await promisify(execFile)(process.execPath, line, { env }).catch(
    (error: { readonly stdout: string }) => error,
  )
  expect(JSON.parse(stdout).jobs).toEqual([
    expect.objectContaining({ name: 'one', end: 'unknown', code: 'EXPORT_ANSWER_TOO_LARGE' }),
  ])
})

describe('two runs of a plan', () => {
  const uuid = '00000000-0000-4000-8000-000000000000'
  const writeLock = (holder: object) => writeFileSync(here(`plan.${uuid}.lock`), JSON.stringify(holder))

  test('do not go on at the same time', async () => {
    writePlan([lexJob('one')])
    writeLock({ host: hostname(), pid: process.pid })
    const { code, err } = await runPlan([])
    const problem = `another run of this plan goes on in ${folder}: process ${process.pid} on ${hostname()}. Wait for its end`
    expect({ code, err }).toEqual({ code: 2, err: [problem, '[export-contracts] run: nothing was sent.'] })
    expect(readdirSync(folder).sort()).toEqual([`plan.${uuid}.lock`, 'plan.yaml'])
  })

  test.each([
    ['is gone', { host: hostname(), pid: 2 ** 22 + 1 }],
    ['has a number that another process has now', { host: hostname(), pid: process.pid, began: '1' }],
  ])('are one where the process of the other %s', async (_, holder) => {
    writePlan([lexJob('one')])
    writeLock(holder)
    const { fetch } = await mockedInternet()
    const { code } = await runPlan([], { fetch })
    expect({ code, locks: readdirSync(folder).filter((name) => name.endsWith('.lock')) }).toEqual({
      code: 0,
      locks: [],
    })
  })
})

test('jobs for which the vendor keeps one status run one after the other', async () => {
  writePlan([koreJob('one'), koreJob('two')])
  const { fetch, seen } = await mockedInternet()
  const run = await runPlan([], { fetch })
  const calls = seen.flatMap(({ method, url }) => {
    const name = basename(new URL(url).pathname)
    return name === 'export' || name === 'status' ? [`${method} ${name}`] : []
  })
  const one = ['POST export', 'GET status', 'GET status', 'GET status']
  expect({ code: run.code, ends: endsIn(run), calls }).toEqual({
    code: 0,
    ends: { one: 'saved', two: 'saved' },
    calls: [...one, ...one],
  })
})

test('a start that may be sent again is, when a run is taken up', async () => {
  const job = {
    name: 'flowers',
    kind: 'export',
    contract: 'lex-v1',
    delay: 0,
    parameters: { name: 'Flowers', version: 1, resourceType: 'BOT', exportType: 'LEX' },
    output: 'flowers.zip',
  }
  writePlan([job])
  const lost = await mockedInternet(() => {
    throw fetchError('ECONNRESET')
  })
  const before = await runPlan([], { fetch: lost.fetch })
  const { fetch } = await mockedInternet()
  const run = await runPlan(['--resume'], { fetch })
  expect([before, run].map((one) => ({ code: one.code, ends: endsIn(one) }))).toEqual([
    { code: 6, ends: { flowers: 'waiting EXPORT_UNAVAILABLE' } },
    { code: 0, ends: { flowers: 'saved' } },
  ])
})

test('a folder for outputs and journal may be elsewhere, and is made', async () => {
  writePlan([lexJob('one')])
  const { code } = await runPlan(['--mock', '--folder', here('backup/nightly')])
  expect(code).toBe(0)
  expect(readdirSync(folder)).toEqual(['backup', 'plan.yaml'])
  expect(readdirSync(here('backup/nightly'))).toEqual([
    'lex-v2',
    expect.stringMatching(/^plan-\d{8}T\d{6}\.\d{3}Z\.journal\.ndjson$/),
  ])
})

test.each([
  ['a plan that cannot be right', [koreJob('one', 'st-1')], []],
  ['credentials that are none', [koreJob('one')], []],
  ['--resume of a run that never began', [lexJob('one')], ['--resume']],
])('no folder is made for %s', async (_, jobs, options) => {
  writePlan(jobs)
  const { code } = await runPlan(['--folder', here('backup/nightly'), ...options], {
    env: { ...env, KORE_AI_JWT: undefined },
  })
  expect({ code, files: readdirSync(folder) }).toEqual({ code: 2, files: ['plan.yaml'] })
})

test('a run that began in a folder that somebody else made meanwhile is not begun a second time', async () => {
  writePlan([lexJob('one')])
  const elsewhere = here('backup/nightly')
  const beginAnother = () => {
    mkdirSync(elsewhere, { recursive: true })
    const startedAt = '2026-01-01T00:00:00.000Z'
    const run = JSON.stringify({ event: 'run', plan: 'hash', startedAt, mock: false })
    writeFileSync(join(elsewhere, 'plan-20260101T000000.000Z.journal.ndjson'), `${run}\n`)
  }
  // Credentials are read after the plan was looked at.
  const environment = new Proxy(env, {
    get(target, name, receiver) {
      if (name === 'AWS_ACCESS_KEY_ID') beginAnother()
      return Reflect.get(target, name, receiver)
    },
  })
  const { code, err } = await runPlan(['--folder', elsewhere], { env: environment })
  const path = join(elsewhere, 'plan-20260101T000000.000Z.journal.ndjson')
  const problem = `the run of 2026-01-01T00:00:00.000Z did not come to its end, and its jobs may go on (${path}). Take it up with --resume, or leave it with --new`
  expect({ code, err }).toEqual({ code: 2, err: [problem, '[export-contracts] run: nothing was sent.'] })
})

test.runIf(process.platform === 'linux')(
  'a folder where there can be none is refused, and not tried for ever',
  async () => {
    writePlan([lexJob('one')])
    const { code, err } = await runPlan(['--folder', '/proc/none/below'])
    const problem =
      '/proc/none/below, the folder of outputs and journals, cannot be written (ENOENT). Choose another place'
    expect({ code, err }).toEqual({ code: 2, err: [problem, '[export-contracts] run: nothing was sent.'] })
  },
)

test('a folder that cannot be written is refused', async () => {
  writePlan([lexJob('one')])
  mkdirSync(here('file'))
  writeFileSync(here('file/plain'), '')
  const { code, err } = await runPlan(['--folder', here('file/plain/below')])
  const problem = `${here('file/plain/below')}, the folder of outputs and journals, cannot be written: ${here('file/plain')} is no folder. Choose another place`
  expect({ code, err }).toEqual({ code: 2, err: [problem, '[export-contracts] run: nothing was sent.'] })
})
