import { beforeEach, describe, expect, test } from 'vitest'
import { mockVendor as emarsys } from '../../generated/emarsys/mock.ts'
import { mockVendor as koreAi } from '../../generated/kore-ai/mock.ts'
import { mockVendor as lexV1 } from '../../generated/lex-v1/mock.ts'
import { mockVendor as lexV2 } from '../../generated/lex-v2/mock.ts'
import { createOperationMatcher } from '../contract/operationMatcher.ts'
import { checkExchange } from '../judge/createJudge.ts'
import { formatFinding } from '../judge/finding.ts'
import { createMockHandler, healthPath, type MockHandler, type MockHandlerOptions } from './createMockHandler.ts'
import { MockError } from './MockError.ts'

const origin = 'http://127.0.0.1:4010'
const vendors = [koreAi, lexV1, lexV2, emarsys]
let handler: MockHandler
let nowMs = 0

function create(options: Partial<MockHandlerOptions> = {}): MockHandler {
  return createMockHandler({ vendors, origin, clock: { now: () => nowMs }, ...options })
}

beforeEach(() => {
  nowMs = 0
  handler = create()
})

interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

const credentials = { authorization: 'placeholder', auth: 'placeholder' }

/** Sends a request with credentials, and gives back status, the mock's headers and the body. */
async function send(path: string, { method = 'GET', headers = {}, body }: Sent = {}) {
  const given = typeof body === 'string' ? body : JSON.stringify(body)
  const type = body === undefined ? {} : { 'content-type': 'application/json' }
  const response = await handler.handle(
    new Request(path.startsWith('http') ? path : origin + path, {
      method,
      headers: { ...credentials, ...type, ...headers },
      body: given ?? null,
    }),
  )
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json') ?? false
  return {
    status: response.status,
    scenario: response.headers.get('mock-scenario'),
    finding: response.headers.get('mock-finding'),
    headers: response.headers,
    text,
    // biome-ignore lint/suspicious/noExplicitAny: tests read members of any vendor's answers
    body: (isJson ? JSON.parse(text) : text) as any,
  }
}

const chosen = (scenario: string) => ({ 'mock-scenario': scenario })
const botOf = (botId: string) => ({
  resourceSpecification: { botExportSpecification: { botId, botVersion: '7' } },
  fileFormat: 'LexJson',
})
const startLex = async (headers = {}, botId = 'BOT0000001') =>
  (await send('/lex-v2/exports', { method: 'PUT', headers, body: botOf(botId) })).body.exportId as string
const lexState = async (id: string, headers = {}) =>
  (await send(`/lex-v2/exports/${id}`, { headers })).body.exportStatus
const bot = (digit: number) => `st-00000000-0000-5000-8000-00000000000${digit}`
const startKore = (digit: number, headers = {}) =>
  send(`/kore-ai/api/public/bot/${bot(digit)}/export`, { method: 'POST', headers, body: { exportType: 'latest' } })
const pollKore = (digit: number, headers = {}) =>
  send(`/kore-ai/api/public/bot/${bot(digit)}/export/status`, { headers })
const v1 = (name: string, headers = {}) =>
  send(`/lex-v1/exports/?name=${name}&version=3&resourceType=INTENT&exportType=ALEXA_SKILLS_KIT`, { headers })
const contacts = { distribution_method: 'local', contactlist: 1, contact_fields: [1], delimiter: ',', language: 'en' }
const startEmarsys = async (headers = {}) =>
  (await send('/emarsys/api/v2/email/getcontacts', { method: 'POST', headers, body: contacts })).body.data.id as number

describe('a job', () => {
  test('goes through its scenario, poll by poll, under an id of its own', async () => {
    const id = await startLex()
    expect(id).toBe('EXPORT0005')
    expect([await lexState(id), await lexState(id), await lexState(id), await lexState(id)]).toEqual([
      'InProgress',
      'InProgress',
      'Completed',
      'Completed',
    ])
  })

  test('stands beside others, each with its own scenario and position', async () => {
    const [first, failing, last] = [await startLex(), await startLex(chosen('fails')), await startLex()]
    expect([first, failing, last]).toEqual(['EXPORT0005', 'EXPORT0006', 'EXPORT0007'])
    await lexState(first)
    await lexState(first)
    expect(await lexState(failing)).toBe('InProgress')
    expect([await lexState(first), await lexState(failing), await lexState(last)]).toEqual([
      'Completed',
      'Failed',
      'InProgress',
    ])
  })

  test('answers with the members of the request that started it, and with its id in texts', async () => {
    const id = await startLex({}, 'BOT0000042')
    const polled = await send(`/lex-v2/exports/${id}`)
    expect(polled.body).toMatchObject({ exportId: id, ...botOf('BOT0000042') })
    const deleted = await send(`/lex-v2/exports/${id}`, { method: 'DELETE', headers: chosen('unwilling-delete') })
    expect(deleted.body).toEqual({ message: `The value ${id} of exportId is not valid.` })
  })

  test('keeps its id as number and as text where the vendor does', async () => {
    const id = await startEmarsys()
    expect(id).toBe(2145)
    const states = []
    for (let poll = 0; poll < 4; poll++) states.push((await send(`/emarsys/api/v2/export/${id}`)).body.data)
    expect(states.map(({ id: text, status }) => [text, status])).toEqual([
      ['2145', 'scheduled'],
      ['2145', 'in progress'],
      ['2145', 'ready'],
      ['2145', 'done'],
    ])
    expect(states.at(-1)?.file_name).toBe('registrations_2145_en-0a1b2c.csv')
  })

  test('that is keyed by an input gives way to a newer one, whose id the status then tells', async () => {
    const first = await startKore(2)
    expect(first.body).toMatchObject({
      _id: 'ber-00000000-0000-5000-8000-00000000000b',
      streamId: bot(2),
      exportType: 'latest',
    })
    expect((await pollKore(2)).body).toMatchObject({ _id: first.body._id, streamId: bot(2), exportType: 'latest' })
    const second = await startKore(2)
    expect(second.body._id).toBe('ber-00000000-0000-5000-8000-00000000000c')
    const polled = []
    for (let poll = 0; poll < 3; poll++) polled.push((await pollKore(2)).body)
    expect(polled.map(({ _id, status }) => [_id, status])).toEqual([
      [second.body._id, 'pending'],
      [second.body._id, 'pending'],
      [second.body._id, 'success'],
    ])
  })

  test('that is started and polled by one call begins with the first, for each set of parameters', async () => {
    const states = []
    for (let call = 0; call < 4; call++) states.push((await v1('Roses')).body.exportStatus)
    expect(states).toEqual(['IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'READY'])
    expect((await v1('Tulips')).body).toEqual({
      name: 'Tulips',
      version: '3',
      resourceType: 'INTENT',
      exportType: 'ALEXA_SKILLS_KIT',
      exportStatus: 'IN_PROGRESS',
    })
  })

  test('that is started and polled by one call is not there after a refusal, and begins anew in another scenario', async () => {
    expect((await v1('Roses', chosen('not-found'))).status).toBe(404)
    expect((await v1('Roses')).body.exportStatus).toBe('IN_PROGRESS')
    const states = []
    for (let call = 0; call < 3; call++) states.push((await v1('Roses', chosen('fails'))).body.exportStatus)
    expect(states).toEqual(['IN_PROGRESS', 'IN_PROGRESS', 'FAILED'])
  })

  test('is not made by a start that is refused', async () => {
    await send('/lex-v2/exports', { method: 'PUT', headers: chosen('quota-exceeded'), body: botOf('BOT0000001') })
    expect((await send('/lex-v2/exports/EXPORT0005')).scenario).toBe('not-found')
  })

  test('goes on in another scenario after an operation that changes its course', async () => {
    const id = await startLex(chosen('completes'))
    for (let poll = 0; poll < 3; poll++) await lexState(id)
    const deleted = await send(`/lex-v2/exports/${id}`, { method: 'DELETE', headers: chosen('completes') })
    expect([deleted.status, deleted.body]).toEqual([202, { exportId: id, exportStatus: 'Deleting' }])
    expect(await lexState(id, chosen('completes'))).toBe('Deleting')
    const gone = await send(`/lex-v2/exports/${id}`)
    expect([gone.status, gone.body, gone.scenario]).toEqual([404, { message: `There is no export ${id}.` }, 'deleted'])
  })

  test('changes its course in every scenario that does not say otherwise', async () => {
    const id = await startLex(chosen('fails'))
    await send(`/lex-v2/exports/${id}`, { method: 'DELETE' })
    expect(await lexState(id)).toBe('Deleting')
  })

  test('stays as it is when that operation is refused', async () => {
    const id = await startLex()
    await send(`/lex-v2/exports/${id}`, { method: 'DELETE', headers: chosen('unwilling-delete') })
    expect(await lexState(id)).toBe('InProgress')
  })

  test('appears in the list of exports as its polls tell it, page by page', async () => {
    const list = (body = {}) => send('/lex-v2/exports', { method: 'POST', body })
    const ids = ({ body }: Awaited<ReturnType<typeof list>>) =>
      body.exportSummaries.map(({ exportId }: { exportId: string }) => exportId)
    expect((await list()).body).toEqual({ exportSummaries: [] })
    nowMs = 60_000
    await startLex({}, 'BOT0000042')
    const failing = await startLex(chosen('fails'))
    await startLex()
    nowMs = 90_000
    await lexState(failing)
    await lexState(failing)
    const page = await list({ maxResults: 2 })
    expect(page.body).toEqual({
      exportSummaries: [
        {
          exportId: 'EXPORT0005',
          ...botOf('BOT0000042'),
          exportStatus: 'InProgress',
          creationDateTime: 60,
          lastUpdatedDateTime: 60,
        },
        {
          exportId: failing,
          ...botOf('BOT0000001'),
          exportStatus: 'Failed',
          creationDateTime: 60,
          lastUpdatedDateTime: 90,
        },
      ],
      nextToken: expect.any(String),
    })
    const next = await list({ maxResults: 2, nextToken: page.body.nextToken })
    expect([ids(next), next.body.nextToken]).toEqual([['EXPORT0007'], undefined])
    expect(ids(await list())).toEqual(['EXPORT0005', failing, 'EXPORT0007'])
    const ofBot = await list({ botId: 'BOT0000042', maxResults: 5 })
    expect([ofBot.body.botId, ids(ofBot)]).toEqual(['BOT0000042', ['EXPORT0005']])
    const unknown = await list({ nextToken: 'bm8=' })
    expect([unknown.status, unknown.scenario]).toEqual([400, 'invalid-request'])
  })

  test('is listed until it is gone', async () => {
    const id = await startLex()
    await send(`/lex-v2/exports/${id}`, { method: 'DELETE' })
    const listed = async () =>
      (await send('/lex-v2/exports', { method: 'POST', body: {} })).body.exportSummaries.map(
        ({ exportStatus }: { exportStatus: string }) => exportStatus,
      )
    expect(await listed()).toEqual(['Deleting'])
    await lexState(id)
    expect(await listed()).toEqual(['Deleting'])
    await lexState(id)
    expect(await listed()).toEqual([])
  })

  test("has its own times, which the clock gives, and a size that is its file's", async () => {
    nowMs = Date.UTC(2026, 6, 1, 8)
    const { body: started } = await startKore(2)
    expect(started.createdOn).toBe('2026-07-01T08:00:00.000Z')
    const emarsysId = await startEmarsys()
    expect((await send(`/emarsys/api/v2/export/${emarsysId}`)).body.data).toMatchObject({
      created: '2026-07-01 10:00:00', // Vienna has summer time then.
      type: 'contactlist',
    })
    await pollKore(2)
    await pollKore(2)
    const { downloadURL, fileSize } = (await pollKore(2)).body
    const file = await handler.handle(new Request(downloadURL))
    expect(fileSize).toBe(String((await file.arrayBuffer()).byteLength))
  })

  test('has answers that each have an id of their own', async () => {
    const answers = [await send('/lex-v2/exports/EXPORT0001'), await send('/lex-v2/exports/EXPORT0001')]
    const ids = answers.map(({ headers }) => headers.get('x-amzn-requestid'))
    expect([new Set(ids).size, ids.includes(null)]).toEqual([2, false])
  })
})

describe('a scenario', () => {
  test('is chosen for the whole life of a job by its start', async () => {
    const id = await startLex(chosen('fails'))
    expect([await lexState(id), await lexState(id)]).toEqual(['InProgress', 'Failed'])
  })

  test('is chosen for the server, and a start may choose another', async () => {
    handler = create({ scenario: 'fails' })
    const [failing, completing] = [await startLex(), await startLex(chosen('completes'))]
    const states = []
    for (let poll = 0; poll < 3; poll++) states.push([await lexState(failing), await lexState(completing)])
    expect(states).toEqual([
      ['InProgress', 'InProgress'],
      ['Failed', 'InProgress'],
      ['Failed', 'Completed'],
    ])
  })

  test('that a vendor does not have leaves it at the usual one', async () => {
    handler = create({ scenario: 'never-done' })
    expect((await startKore(2)).scenario).toBe('completes')
    expect((await send('/emarsys/export/2140')).scenario).toBe('never-done')
  })

  test('is chosen for one answer by any other request, and the job stays where it is', async () => {
    const id = await startLex()
    await lexState(id)
    const refused = await send(`/lex-v2/exports/${id}`, { headers: chosen('forbidden') })
    expect([refused.status, refused.scenario]).toEqual([403, 'forbidden'])
    expect([await lexState(id), await lexState(id)]).toEqual(['InProgress', 'Completed'])
  })

  test('goes on as usual when every request names it', async () => {
    const headers = chosen('slow')
    const id = await startLex(headers)
    const states = []
    for (let poll = 0; poll < 13; poll++) states.push(await lexState(id, headers))
    expect(states).toEqual([...Array.from({ length: 12 }, () => 'InProgress'), 'Completed'])
  })

  test('that nobody knows is refused with the names of those that are there', async () => {
    const { status, body } = await pollKore(1, chosen('toString'))
    expect([status, body.detail]).toEqual([
      400,
      `kore-ai has no scenario "toString". Use one of ${Object.keys(koreAi.scenarios).join(', ')}.`,
    ])
  })

  test.each(Object.keys(lexV2.scenarios))('%s has an answer to every operation', async (name) => {
    const calls = [
      await send('/lex-v2/exports', { method: 'PUT', headers: chosen(name), body: botOf('BOT0000001') }),
      await send('/lex-v2/exports', { method: 'POST', headers: chosen(name) }),
      await send('/lex-v2/exports/EXPORT0001', { headers: chosen(name) }),
      await send('/lex-v2/exports/EXPORT0001', { method: 'PUT', headers: chosen(name), body: {} }),
      await send('/lex-v2/exports/EXPORT0001', { method: 'DELETE', headers: chosen(name) }),
    ]
    expect(calls.map(({ scenario }) => scenario)).not.toContain(null)
  })

  test('writes its own job state and its own headers over those of the example', async () => {
    const scenarios = {
      ...koreAi.scenarios,
      odd: {
        summary: 'odd',
        responses: {
          getBotExportStatus: [
            { status: 200, example: 'pending', state: 'archiving' },
            { status: 429, example: 'minuteLimit', headers: { 'Retry-After': '2' } },
          ],
        },
      },
    }
    handler = create({ vendors: [{ ...koreAi, scenarios }] })
    expect((await pollKore(1, chosen('odd'))).body.status).toBe('archiving')
    const throttled = await pollKore(1, chosen('odd'))
    expect([throttled.status, throttled.headers.get('retry-after')]).toEqual([429, '2'])
  })
})

describe('an operation that no lifecycle calls', () => {
  const utterances = (digit: number, path = '/status', init: Sent = {}) =>
    send(`/kore-ai/api/public/bot/${bot(digit)}/mlexport${path}?type=json`, init)
  const start = (digit: number, init: Sent = {}) => utterances(digit, '', { method: 'POST', ...init })
  const told = ({ status, body }: Awaited<ReturnType<typeof send>>) => [status, body.streamId, body.status]

  test('is about no job that is known by its parameters alone', async () => {
    expect(told(await start(7))).toEqual([200, bot(7), 'IN_PROGRESS'])
    await startKore(7)
    expect([told(await utterances(7)), told(await utterances(7))]).toEqual([
      [200, bot(7), 'IN_PROGRESS'],
      [200, bot(7), 'SUCCESS'],
    ])
    expect((await startKore(7, chosen('fails'))).body.createdOn).toBe('1970-01-01T00:00:00.000Z')
    nowMs = 60_000
    const { body } = await utterances(7)
    expect([body._id, body.status]).toEqual(['ds-00000000-0000-5000-8000-00000000000d', 'SUCCESS'])
    expect(body.createdOn).not.toContain('1970')
    expect([(await pollKore(7)).body.status, (await pollKore(7)).body.status]).toEqual(['pending', 'failed'])
  })

  test('gives its answers in their order, for each path and each scenario by itself', async () => {
    const states = async (digit: number, init?: Sent) => [
      told(await utterances(digit, '/status', init)),
      told(await utterances(digit, '/status', init)),
      told(await utterances(digit, '/status', init)),
    ]
    const course = (digit: number) => ['IN_PROGRESS', 'SUCCESS', 'SUCCESS'].map((state) => [200, bot(digit), state])
    expect(await states(7)).toEqual(course(7))
    expect(await states(8)).toEqual(course(8))
    expect(await states(8, { headers: chosen('slow') })).toEqual(course(8))
    expect((await utterances(8, '/status', { headers: chosen('not-found') })).status).toBe(400)
  })

  test('is played from its first answer once more after its start', async () => {
    for (const _ of [1, 2, 3]) await utterances(7)
    await start(7)
    expect(told(await utterances(7))).toEqual([200, bot(7), 'IN_PROGRESS'])
  })
})

describe('a poll of a job that nobody has started', () => {
  test('is not found, and the answer names the id that was asked for', async () => {
    const { status, body, scenario } = await send('/lex-v2/exports/ABCDEFGHIJ')
    expect([status, body, scenario]).toEqual([404, { message: 'There is no export ABCDEFGHIJ.' }, 'not-found'])
    expect((await pollKore(7)).scenario).toBe('not-found')
    expect((await send('/emarsys/api/v3/export/77')).body.replyText).toBe('Invalid export ID')
  })

  test('is played from the start for an id of the examples', async () => {
    expect([await lexState('EXPORT0002'), await lexState('EXPORT0002'), await lexState('EXPORT0002')]).toEqual([
      'InProgress',
      'InProgress',
      'Completed',
    ])
    expect((await pollKore(1)).body.status).toBe('pending')
  })

  test('is played from the start in the scenario that it names, whatever the id', async () => {
    const polled = await send('/lex-v2/exports/ABCDEFGHIJ', { headers: chosen('fails') })
    expect(polled.body).toMatchObject({ exportId: 'ABCDEFGHIJ', exportStatus: 'InProgress' })
    expect(await lexState('ABCDEFGHIJ')).toBe('Failed')
    expect((await pollKore(7, chosen('fails'))).body).toMatchObject({ streamId: bot(7), status: 'pending' })
    expect((await pollKore(7)).body.status).toBe('failed')
  })
})

describe('the header Prefer', () => {
  test('gives one example as it is, and moves nothing', async () => {
    const id = await startLex()
    const preferred = await send(`/lex-v2/exports/${id}`, { headers: { prefer: 'code=200, example=completed' } })
    expect([preferred.status, preferred.body.exportId, preferred.scenario]).toEqual([200, 'EXPORT0001', null])
    expect(await lexState(id)).toBe('InProgress')
  })

  test('overrules what is wrong with the request', async () => {
    const { status } = await send('/lex-v2/exports/x', {
      headers: { prefer: 'example=completed', 'mock-scenario': 'fails' },
    })
    expect(status).toBe(200)
  })

  test('is refused for an example that is not there', async () => {
    const { status, body } = await pollKore(1, { prefer: 'code=200, example=lost' })
    expect([status, body.detail]).toEqual([
      404,
      expect.stringMatching(
        /^kore-ai: getBotExportStatus has no example 200\.lost\. Ask for one of 200 \(pending, success, failed, failure\), 400 /,
      ),
    ])
  })
})

describe('a wrong request', () => {
  interface Wrong extends Sent {
    readonly path: string
    readonly status: number
    /** Without it, the vendor answers as to any invalid request. */
    readonly scenario?: string
    readonly finding: string
  }
  const wrong: readonly Wrong[] = [
    {
      path: `/kore-ai/api/public/bot/${bot(1)}/export`,
      method: 'POST',
      body: {},
      status: 412,
      finding: 'kore-ai startBotExport request-body /exportType: is missing',
    },
    {
      path: '/kore-ai/api/public/bot/x/export/status',
      status: 400,
      scenario: 'invalid-path',
      finding: 'kore-ai getBotExportStatus request-parameter /path/BotID: must match pattern',
    },
    {
      path: `/kore-ai/api/public/bot/${bot(1)}1234/export`,
      method: 'POST',
      body: { exportType: 'latest' },
      status: 400,
      scenario: 'invalid-path',
      finding: 'kore-ai startBotExport request-parameter /path/BotID: must match pattern',
    },
    {
      path: `/kore-ai/api/public/bot/${bot(1)}1234/export`,
      method: 'POST',
      body: {},
      status: 400,
      scenario: 'invalid-path',
      finding: 'kore-ai startBotExport request-parameter /path/BotID: must match pattern',
    },
    {
      path: '/lex-v1/exports?name=Roses',
      status: 400,
      finding: 'lex-v1 getExport request-parameter /query/version: the query parameter version is missing',
    },
    {
      path: '/lex-v2/exports',
      method: 'PUT',
      body: 'no JSON',
      status: 400,
      finding: 'lex-v2 createExport request-body: must be JSON; the 7 characters cannot be parsed',
    },
    {
      path: '/lex-v2/exports/EXPORT-001',
      method: 'DELETE',
      status: 400,
      finding: 'lex-v2 deleteExport request-parameter /path/exportId: must match pattern',
    },
    {
      path: '/emarsys/api/v2/email/getcontacts',
      method: 'POST',
      body: { ...contacts, contact_fields: 'all' },
      status: 400,
      finding: 'emarsys exportContactList request-body /contact_fields: must be array; got a string of 3 characters',
    },
    {
      path: '/emarsys/api/v2/export/abc',
      status: 400,
      finding:
        'emarsys getExportStatus request-parameter /path/exportId: must be integer; got a string of 3 characters',
    },
  ]

  test.each(wrong)(
    'is refused as the vendor would, with what was wrong: $finding',
    async ({ path, status, finding, scenario = 'invalid-request', ...sent }: Wrong) => {
      const answer = await send(path, sent)
      expect([answer.status, answer.scenario, answer.finding?.slice(0, finding.length)]).toEqual([
        status,
        scenario,
        finding,
      ])

      const vendor = vendors.find(({ contract }) => path.startsWith(`/${contract.description.vendor}/`))
      if (vendor === undefined) throw new Error('no vendor')
      const { method = 'GET' } = sent
      const result = checkExchange(
        vendor.contract,
        {
          request: { method, url: origin + path, headers: [] },
          response: { status: answer.status, headers: [...answer.headers], body: answer.text },
        },
        { profile: 'audit' },
      )
      const findings = result.judged ? result.findings : undefined
      expect(findings?.filter(({ severity }) => severity === 'error').map(formatFinding)).toEqual([])
    },
  )

  test('never tells a secret', async () => {
    const body = { ...botOf('BOT0000001'), filePassword: ['correct-horse'] }
    const { status, finding } = await send('/lex-v2/exports', { method: 'PUT', body })
    expect([status, finding]).toEqual([400, expect.stringContaining('/filePassword: must be string')])
    expect(finding).not.toContain('correct-horse')
  })

  test('is refused before a job is made', async () => {
    await send('/lex-v2/exports', { method: 'PUT', body: {} })
    expect(await startLex()).toBe('EXPORT0005')
  })

  test('is let through where callers must expect that the vendor does not mind', async () => {
    expect((await send('/lex-v2/exports/EXPORT0001?verbose=1')).status).toBe(200)
  })
})

describe('credentials', () => {
  const polls = [
    { path: `/kore-ai/api/public/bot/${bot(1)}/export/status`, header: 'auth', status: 401 },
    { path: '/lex-v1/exports?name=R&version=1&resourceType=BOT&exportType=LEX', header: 'authorization', status: 403 },
    { path: '/lex-v2/exports/EXPORT0001', header: 'authorization', status: 403 },
    { path: '/emarsys/api/v2/export/2140', header: 'x-wsse', status: 401 },
    { path: '/emarsys/api/v3/export/2140', header: 'authorization', status: 401 },
  ]
  test.each(polls)('are wanted in $header for $path, and never verified', async ({ path, header, status }) => {
    const without = await handler.handle(new Request(origin + path))
    expect([without.status, without.headers.get('mock-scenario')]).toEqual([status, 'unauthorized'])
    const given = await handler.handle(new Request(origin + path, { headers: { [header]: 'anything' } }))
    expect(given.status).toBe(200)
  })
})

describe('time', () => {
  test('with a speed a step lasts its part of the pace, however often it is polled', async () => {
    handler = create({ speed: 10 }) // Ten seconds between two polls become one.
    const id = await startLex()
    const states = []
    for (const ms of [0, 999, 1000, 1999, 2000, 60_000]) {
      nowMs = ms
      states.push(await lexState(id))
    }
    expect(states).toEqual(['InProgress', 'InProgress', 'InProgress', 'InProgress', 'Completed', 'Completed'])
  })

  test('with a speed a changed course takes its own time', async () => {
    handler = create({ speed: 1 })
    const id = await startLex()
    nowMs = 100_000
    await send(`/lex-v2/exports/${id}`, { method: 'DELETE' })
    expect(await lexState(id)).toBe('Deleting')
    nowMs += 10_000
    expect((await send(`/lex-v2/exports/${id}`)).status).toBe(404)
  })

  test('an address of a file dies when the lifecycle says so, and another poll gives a fresh one', async () => {
    const id = await startLex()
    const poll = async () => (await send(`/lex-v2/exports/${id}`)).body.downloadUrl as string
    await poll()
    await poll()
    const address = await poll()
    nowMs = 300_000
    expect((await send(address)).status).toBe(200)
    nowMs = 300_001
    expect([(await send(address)).status, (await send(address)).body]).toEqual([
      403,
      expect.stringContaining('<Code>AccessDenied</Code><Message>Request has expired</Message>'),
    ])
    const fresh = await poll()
    expect([fresh === address, (await send(fresh)).status]).toEqual([false, 200])
  })
})

describe('a file that an operation hands out', () => {
  const done = async (headers = {}) => {
    const id = await startEmarsys(headers)
    for (let poll = 0; poll < 4; poll++) await send(`/emarsys/api/v2/export/${id}`)
    return `/emarsys/api/v2/export/${id}/data`
  }
  const rows = (text: string) => text.split('\r\n').map((row) => row.split(',')[1])

  test('is whole without paging, and cut into records with it', async () => {
    const path = await done()
    const whole = await send(path)
    expect([whole.status, whole.headers.get('content-type'), whole.text]).toEqual([
      200,
      'text/csv',
      Object.values(emarsys.file.entries)[0],
    ])
    expect(rows((await send(`${path}?offset=0&limit=2`)).text)).toEqual(['First Name', 'Ada', 'Ben', undefined])
    expect(rows((await send(`${path}?offset=10&limit=5`)).text)).toEqual(['First Name', 'Kim', 'Lea', undefined])
    expect((await send(`${path}?offset=12&limit=5`)).text).toBe('user_id,First Name,Last Name,E-Mail,City\r\n')
  })

  test('is not there before the job is in a state in which it may be fetched', async () => {
    const id = await startEmarsys()
    const poll = async () => (await send(`/emarsys/api/v2/export/${id}`)).body.data.status
    const early = await send(`/emarsys/api/v2/export/${id}/data`)
    expect([early.status, early.body.replyCode, early.scenario]).toEqual([404, 4005, 'not-ready'])
    expect([await poll(), await poll()]).toEqual(['scheduled', 'in progress'])
    expect((await send(`/emarsys/api/v2/export/${id}/data`)).status).toBe(404)
    expect(await poll()).toBe('ready')
    expect((await send(`/emarsys/api/v2/export/${id}/data`)).status).toBe(200)
    expect(await poll()).toBe('done')
    expect((await send(`/emarsys/api/v2/export/${id}/data`)).status).toBe(200)
  })

  test('is there once the time of the job has come, polled or not', async () => {
    handler = create({ speed: 1 })
    const path = `/emarsys/api/v2/export/${await startEmarsys()}/data`
    nowMs = 19_999
    expect((await send(path)).status).toBe(404)
    nowMs = 20_000
    expect((await send(path)).status).toBe(200)
  })

  test('is there at once for an id of the examples, unless a poll has told that it is not', async () => {
    expect((await send('/emarsys/api/v2/export/2140/data')).status).toBe(200)
    expect((await send('/emarsys/api/v2/export/2140')).body.data.status).toBe('scheduled')
    expect((await send('/emarsys/api/v2/export/2140/data')).status).toBe(404)
  })

  test('is refused in the words of its scenario', async () => {
    const path = await done(chosen('expired-link'))
    expect((await send(path)).status).toBe(410)
  })
})

test('the fields that exports of the examples ask for, and those in their file, are in the list of fields', async () => {
  const { data } = (await send('/emarsys/api/v2/field')).body as { data: { id: string; name: string }[] }
  const asked = Object.values(emarsys.exampleRequests).flatMap(({ body }) => {
    return (body as { readonly contact_fields: readonly number[] }).contact_fields
  })
  expect(data.map(({ id }) => Number(id))).toEqual(expect.arrayContaining(asked))
  const [heading = ''] = String(Object.values(emarsys.file.entries)[0]).split('\r\n')
  const [, ...columns] = heading.split(',') // The first one is the id of the contact.
  expect(data.map(({ name }) => name)).toEqual(expect.arrayContaining(columns))
})

describe('an address', () => {
  test('works with and without base path, vendor and slash, as the contract allows', async () => {
    const paths = [
      '/lex-v2/exports/EXPORT0001',
      '/lex-v2/exports/EXPORT0001/',
      '/exports/EXPORT0001',
      '/emarsys/api/v3/export/2140',
      '/emarsys/export/2140',
      '/export/2140',
    ]
    const answers = await Promise.all(paths.map((path) => send(path)))
    expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200))
  })

  test('with a slash that the vendor minds is unknown', async () => {
    const { status, body } = await send('/emarsys/api/v2/export/2140/')
    expect([status, body.title, body.detail]).toEqual([
      404,
      'Unknown path',
      'No operation is GET /emarsys/api/v2/export/2140/. Nearest paths: GET /emarsys/export/{exportId}, GET /emarsys/export/{exportId}/data, POST /emarsys/export/filter, GET /emarsys/field/translate/{languageId}, GET /emarsys/field/{fieldId}/choice.',
    ])
  })

  test('that several vendors have asks for the name of one', async () => {
    const twin = {
      ...lexV2,
      contract: { ...lexV2.contract, description: { ...lexV2.contract.description, vendor: 'twin' } },
    }
    handler = create({ vendors: [lexV2, twin] })
    const { status, body } = await send('/exports/EXPORT0001')
    expect([status, body.detail]).toEqual([
      404,
      expect.stringMatching(/^Several vendors have GET \/exports\/EXPORT0001; put one's name in front\. /),
    ])
    expect((await send('/twin/exports/EXPORT0001')).status).toBe(200)
  })

  test('called with a wrong method gets what the vendor documents for that', async () => {
    const { status, body } = await send(`/kore-ai/api/public/bot/${bot(1)}/export`)
    expect([status, body]).toEqual([405, { errors: [{ msg: 'Method Not Allowed', code: 405 }] }])
    expect((await send('/lex-v2/exports/EXPORT0001', { method: 'PATCH' })).status).toBe(404)
  })
})

test.each([
  [{ vendors: [] }, 'there are no vendors. Name at least one.'],
  [
    { vendors: [lexV1], scenario: 'delivers' },
    `no vendor has the scenario "delivers". Use one of ${Object.keys(lexV1.scenarios).join(', ')}.`,
  ],
  [{ speed: -1 }, 'speed must be a number above 0; got -1. Leave it out for a step with each poll.'],
  [{ speed: Number.NaN }, 'speed must be a number above 0; got NaN. Leave it out for a step with each poll.'],
])('wrong options are refused: %j', (options, message) => {
  expect(() => create(options)).toThrow(new MockError('MOCK_OPTIONS', message))
})

test('a mock that is up says so where no vendor has a path', async () => {
  const { status, body } = await send(healthPath)
  expect([status, body]).toEqual([200, { status: 'ok' }])
  const matchers = vendors.map(({ contract }) => createOperationMatcher(contract.description))
  const paths = [healthPath, '/']
  expect(
    paths.flatMap((path) => matchers.map(({ at }) => at(origin + path))).filter((found) => 'atPath' in found),
  ).toEqual([])
})
