import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { repository } from '../../scripts/_lib/repository.ts'
import { seededRandom } from './_testing/seededRandom.ts'
import { startWatchedMock, type WatchedMock } from './_testing/watchedMock.ts'
import type { JobOutcome } from './jobOutcome.ts'
import { newestJournal, readJournal } from './journal.ts'

const seed = 20_261_130
const kills = 20
const jobsOfVendor = 50

let mock: WatchedMock
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plans-'))
  mock = await startWatchedMock()
})
afterAll(async () => {
  await mock.close()
  await rm(folder, { recursive: true, force: true })
})

const numbers = Array.from({ length: jobsOfVendor }, (_, index) => index)
const padded = (number: number, length: number) => String(number).padStart(length, '0')
const botId = (number: number) => `st-00000000-0000-5000-8000-${padded(number, 12)}`
const lexId = (number: number) => `BOT${padded(number, 7)}`
const filterOf = (number: number) => 100_000_000 + number
const botName = (number: number) => `Bot${String.fromCharCode(65 + (number % 26), 65 + Math.floor(number / 26))}`

/** How a user would know the start of a job again in the vendor's console, and what it would be called there. */
const vendors = {
  'kore-ai': {
    isStartOf: (number: number) => ({ method: 'POST', path: `/kore-ai/api/public/bot/${botId(number)}/export` }),
    bodyOf: () => undefined,
    nameIn: (answer: { _id: string }) => `jobId=${answer._id}`,
  },
  'lex-v2': {
    isStartOf: () => ({ method: 'PUT', path: '/lex-v2/exports' }),
    bodyOf: (number: number) => lexId(number),
    nameIn: (answer: { exportId: string }) => `exportId=${answer.exportId}`,
  },
  emarsys: {
    isStartOf: () => ({ method: 'POST', path: '/emarsys/export/filter' }),
    bodyOf: (number: number) => `"filter":${filterOf(number)}`,
    nameIn: (answer: { data: { id: number } }) => `exportId=${answer.data.id}`,
  },
} as const

function startsOf(contract: keyof typeof vendors, number: number) {
  const { isStartOf, bodyOf } = vendors[contract]
  const { method, path } = isStartOf(number)
  const text = bodyOf(number)
  return mock.requests.filter(
    (request) =>
      request.answer !== undefined &&
      request.method === method &&
      request.path.replace(/\/$/, '') === path &&
      (text === undefined || request.body.includes(text)),
  )
}

const planOf = (address: string) => {
  const output = '{contract}/{name}.zip'
  const shared = (contract: string) => ({
    kind: 'export',
    contract,
    baseUrl: `${address}/${contract}`,
    delay: 0.01,
    output,
  })
  return {
    version: 1,
    jobs: [
      {
        name: 'kore-ai-{number}',
        matrix: numbers.map((number) => ({ number, bot: botId(number) })),
        ...shared('kore-ai'),
        parameters: { BotID: '{bot}' },
        body: { exportType: 'latest' },
      },
      {
        name: 'lex-v1-{number}',
        matrix: numbers.map((number) => ({ number, bot: botName(number) })),
        ...shared('lex-v1'),
        parameters: { name: '{bot}', version: 1, resourceType: 'BOT', exportType: 'LEX' },
      },
      {
        name: 'lex-v2-{number}',
        matrix: numbers.map((number) => ({ number, bot: lexId(number) })),
        ...shared('lex-v2'),
        body: {
          resourceSpecification: { botExportSpecification: { botId: '{bot}', botVersion: 'DRAFT' } },
          fileFormat: 'LexJson',
        },
      },
      {
        name: 'emarsys-{number}',
        matrix: numbers.map((number) => ({ number, filter: filterOf(number) })),
        ...shared('emarsys'),
        start: 'exportSegment',
        body: { distribution_method: 'local', filter: '{filter}', contact_fields: [1, 3] },
        output: '{contract}/{name}.csv',
      },
    ],
  }
}

interface Ended {
  readonly code: number | null
  readonly jobs: readonly JobOutcome[]
  readonly err: string
}

/** Runs the plan in a process of its own. `onSpawn` may kill it. */
async function run(args: readonly string[], onSpawn: (kill: () => void) => void = () => undefined): Promise<Ended> {
  const line = [join(repository, 'src/cli/main.ts'), 'run', join(folder, 'plan.yaml'), '--format', 'json', ...args]
  const child = spawn(process.execPath, line, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      KORE_AI_JWT: 'eyJhbGciOiJIUzI1NiJ9.e30.AAAA',
      AWS_ACCESS_KEY_ID: 'any',
      AWS_SECRET_ACCESS_KEY: 'any',
      EMARSYS_USERNAME: 'any',
      EMARSYS_SECRET: 'any',
    },
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  onSpawn(() => child.kill('SIGKILL'))
  const [code] = (await once(child, 'close')) as [number | null]
  mock.onRequest = undefined
  mock.onAnswer = undefined
  return { code, jobs: out === '' ? [] : (JSON.parse(out) as Ended).jobs, err }
}

/** Kills a run at a moment that only the seed knows: with a request, before it is answered, or some turns later. */
function killAtRandom(random: () => number) {
  return (kill: () => void) => {
    let left = 1 + Math.floor(random() * 40)
    const moment = Math.floor(random() * 3)
    const delayMs = random() * 20
    mock.onRequest = () => {
      left -= 1
      if (left !== 0) return left > 0 || moment !== 0
      if (moment === 0) kill()
      if (moment === 1) mock.onAnswer = kill
      if (moment === 2) setTimeout(kill, delayMs)
      return moment !== 0
    }
  }
}

async function journalNow() {
  const path = await newestJournal(folder, 'plan')
  return readJournal(path ?? 'no journal')
}

test(`a plan of 200 exports whose starts are often put off, that is killed ${kills} times and taken up again, saves every file once, and starts no export twice`, async () => {
  await writeFile(join(folder, 'plan.yaml'), stringify(planOf(mock.address)))
  const random = seededRandom(seed)
  mock.isThrottled = ({ method }) => method !== 'GET' && random() < 0.1
  const codes: (number | null)[] = []
  for (let count = 0; count < kills; count++) {
    const { code, err } = await run(count === 0 ? [] : ['--resume'], killAtRandom(random))
    expect({ code, err: code === null ? '' : err }).toEqual({ code: null, err: '' })
    codes.push(code)
    const { records, torn } = await journalNow()
    expect({ first: records[0]?.event, torn }).toEqual({ first: 'run', torn: [] })
  }
  expect(codes).toHaveLength(kills)

  let ended = await run(['--resume'])
  const unknown = ended.jobs.filter(({ end }) => end === 'unknown')
  // Some were killed between the start and its answer, or else this test would show nothing of them.
  expect(unknown).not.toEqual([])
  const wishes = unknown.flatMap(({ name, contract }) => {
    const kind = contract as keyof typeof vendors
    const [start] = startsOf(kind, Number(name.slice(contract.length + 1)))
    if (start?.answer === undefined) return ['--retry', name]
    const nameIn = vendors[kind].nameIn as (answer: unknown) => string
    return ['--found', `${name}:${nameIn(JSON.parse(start.answer))}`]
  })
  ended = await run(['--resume', ...wishes])
  expect({ code: ended.code, ends: [...new Set(ended.jobs.map(({ end }) => end))] }).toEqual({
    code: 0,
    ends: ['saved'],
  })

  const started = Object.keys(vendors).flatMap((contract) =>
    numbers.map((number) => [`${contract}-${number}`, startsOf(contract as keyof typeof vendors, number).length]),
  )
  expect(started.filter(([, times]) => times !== 1)).toEqual([])

  const files = Object.fromEntries(
    await Promise.all(
      ['kore-ai', 'lex-v1', 'lex-v2', 'emarsys'].map(
        async (contract) => [contract, (await readdir(join(folder, contract))).sort()] as const,
      ),
    ),
  )
  const namesOf = (contract: string, ending: string) =>
    numbers.map((number) => `${contract}-${number}.${ending}`).sort()
  expect(files).toEqual({
    'kore-ai': namesOf('kore-ai', 'zip'),
    'lex-v1': namesOf('lex-v1', 'zip'),
    'lex-v2': namesOf('lex-v2', 'zip'),
    emarsys: namesOf('emarsys', 'csv'),
  })
  const sizes = await Promise.all(
    ended.jobs.map(async ({ path = '', bytes }) => (await readFile(path)).length === bytes && bytes > 0),
  )
  expect(sizes).toEqual(ended.jobs.map(() => true))

  const { records } = await journalNow()
  expect(records.some(({ event }) => event === 'throttled')).toBe(true)
  const saved = records.flatMap((record) => (record.event === 'saved' ? [record.job] : []))
  expect(saved.toSorted()).toEqual(ended.jobs.map(({ name }) => name).toSorted())
  const others = (await readdir(folder)).filter((name) => !(name in files)).sort()
  expect(others).toEqual([expect.stringMatching(/^plan-.*\.journal\.ndjson$/), 'plan.yaml'])
})
