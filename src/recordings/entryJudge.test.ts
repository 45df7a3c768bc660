import { describe, expect, test } from 'vitest'
import { contract as koreAi } from '../../generated/kore-ai/contract.ts'
import { contract as lexV1 } from '../../generated/lex-v1/contract.ts'
import { contract as lexV2 } from '../../generated/lex-v2/contract.ts'
import type { Contract } from '../contract/contract.ts'
import type { Exchange } from '../contract/exchange.ts'
import { createEntryJudge } from './entryJudge.ts'
import type { ExchangePart, RecordedEntry } from './readers/recordedEntry.ts'
import { mostListed } from './recordingReport.ts'

const parts: readonly ExchangePart[] = [
  'entry',
  'request.method',
  'request.url',
  'request.headers',
  'request.body',
  'response.status',
  'response.headers',
  'response.body',
]

/** An entry whose parts stand in lines of their own, and whose members in columns as far as their pointers are long. */
const entryOf = (exchange: Exchange, fields: Readonly<Record<string, unknown>> = {}): RecordedEntry => ({
  file: 'a.har',
  index: 0,
  exchange,
  listsHeaders: false,
  fields,
  locate: (part, pointer = '') => ({ line: parts.indexOf(part) + 1, column: pointer.length + 1 }),
})

const candidate = (contract: Contract) => ({ description: contract.description, load: async () => contract })
const all = [koreAi, lexV1, lexV2].map(candidate)

const host = 'https://models-v2-lex.eu-west-1.amazonaws.com'
const json: readonly [string, string] = ['Content-Type', 'application/json']
const poll = (changes: object, status = 200): Exchange => ({
  request: { method: 'GET', url: `${host}/exports/EXPORT0001/`, headers: [] },
  response: {
    status,
    headers: [json],
    body: JSON.stringify({ exportId: 'EXPORT0001', exportStatus: 'InProgress', ...changes }),
  },
})
const signed: readonly [string, string] = ['Authorization', 'redacted']
const start = (query: string, body: object, status: number, answer: object): Exchange => ({
  request: { method: 'PUT', url: `${host}/exports/${query}`, headers: [json, signed], body: JSON.stringify(body) },
  response: { status, headers: [json], body: JSON.stringify(answer) },
})

const judge = async (exchange: Exchange, fields?: Readonly<Record<string, unknown>>) => {
  const verdict = await createEntryJudge(all, { profile: 'audit' }).judge(entryOf(exchange, fields))
  if ('skipped' in verdict) throw new Error(verdict.skipped.reason)
  return verdict.judged
}

test('a success without credentials is an error, and a warning where the recorder leaves them out', async () => {
  const { request, response } = poll({})
  const bare = {
    request: { ...request, headers: [['Accept', '*/*']] },
    ...(response && { response }),
  } satisfies Exchange
  const severities = async (more: Pick<RecordedEntry, 'dropsCredentials'>) => {
    const verdict = await createEntryJudge(all, { profile: 'audit' }).judge({ ...entryOf(bare), ...more })
    if ('skipped' in verdict) throw new Error(verdict.skipped.reason)
    return verdict.judged.findings.map(({ rule, severity, place }) => ({ rule, severity, place }))
  }
  const finding = { rule: 'request-credentials', place: 'request.headers' }
  expect(await severities({})).toEqual([{ ...finding, severity: 'error' }])
  expect(await severities({ dropsCredentials: true })).toEqual([{ ...finding, severity: 'warning' }])
})

const placeIn = async (contract: Contract, find: (places: Awaited<ReturnType<Contract['places']>>) => unknown) =>
  find(await contract.places()) as { line: number; sources: readonly string[] } | undefined

const resource = { botExportSpecification: { botId: 'BOT0000001', botVersion: '1' } }
const request = { resourceSpecification: resource, fileFormat: 'LexJson' }
const answer = { exportId: 'EXPORT0001', exportStatus: 'InProgress' }

type Places = Awaited<ReturnType<Contract['places']>>
const member = (key: string, pointer: string) => (places: Places) => places.members[key]?.[pointer]

const rows: readonly [
  what: string,
  exchange: Exchange,
  rule: string,
  place: string,
  at: string,
  spec: (places: Places) => unknown,
][] = [
  [
    'a member of a response',
    poll({ exportStatus: 7 }),
    'response-body',
    'response.body',
    '8:14',
    member('describeExport 200 application/json', '/exportStatus'),
  ],
  [
    'an unknown member: the object around it',
    poll({ unknown: 1 }),
    'response-body',
    'response.body',
    '8:9',
    member('describeExport 200 application/json', ''),
  ],
  [
    'an unknown status: the operation',
    poll({}, 299),
    'response-status',
    'response.status',
    '6:1',
    (places) => places.operations['describeExport'],
  ],
  [
    'another media type: the status',
    { ...poll({}), response: { status: 200, headers: [['content-type', 'text/html']], body: '<html>' } },
    'response-media-type',
    'response.headers',
    '7:1',
    (places) => places.statuses['describeExport']?.['200'],
  ],
  [
    'a header with a wrong value',
    {
      ...poll({}, 429),
      response: {
        status: 429,
        headers: [json, ['Retry-After', 'soon'], ['x-amzn-errortype', 'ThrottlingException']],
        body: '{"message":"slow"}',
      },
    },
    'response-header',
    'response.headers',
    '7:1',
    member('describeExport 429 header retry-after', ''),
  ],
  [
    'an unknown query parameter: the operation',
    start('?depth=5', request, 202, answer),
    'request-parameter-unknown',
    'request.query',
    '3:1',
    (places) => places.operations['createExport'],
  ],
  [
    'a path parameter',
    { ...poll({}), request: { ...poll({}).request, url: `${host}/exports/short` } },
    'request-parameter',
    'request.path',
    '3:1',
    member('describeExport path exportId', ''),
  ],
  [
    'a member of a request',
    start('', { ...request, fileFormat: 7 }, 202, answer),
    'request-body',
    'request.body',
    '5:12',
    member('createExport request application/json', '/fileFormat'),
  ],
  [
    'a body of another media type: the operation',
    {
      ...start('', request, 202, answer),
      request: { ...start('', request, 202, answer).request, headers: [['content-type', 'text/plain']] },
    },
    'request-media-type',
    'request.headers',
    '4:1',
    (places) => places.operations['createExport'],
  ],
  [
    'an address while the job is pending',
    poll({ downloadUrl: 'https://files.example.com/bot.zip' }),
    'lifecycle-output',
    'response.body',
    '8:13',
    member('describeExport 200 application/json', '/downloadUrl'),
  ],
]

test.each(rows)(
  '%s has its places in the recording and in the contract',
  async (_, exchange, rule, place, at, spec) => {
    const { findings } = await judge(exchange)
    const finding = findings.find((candidate) => candidate.rule === rule)
    const expected = await placeIn(lexV2, spec)
    expect(expected?.line).toBeGreaterThan(0)
    expect({ ...finding, at: `${finding?.line}:${finding?.column}` }).toMatchObject({
      ...{ contract: 'lex-v2', status: exchange.response?.status, file: 'a.har', place, at },
      spec: { file: 'specs/lex-v2/openapi.yaml', line: expected?.line },
      sources: expected?.sources,
    })
  },
)

test('a finding has its message in one piece and in two', async () => {
  const [finding] = (await judge(poll({ exportStatus: 7 }))).findings
  const expected = 'must be string, must be one of "InProgress","Completed","Failed","Deleting"'
  expect(finding).toMatchObject({
    ...{ severity: 'error', pointer: '/exportStatus', keywords: ['type', 'enum'] },
    ...{ message: `${expected}; got 7`, expected, actual: '7' },
  })
})

test('a state is an event, with its times', async () => {
  const exchange = poll({ exportStatus: 'Completed', downloadUrl: 'https://files.example.com/a.zip' })
  const startedMs = Date.UTC(2026, 0, 1)
  expect(await judge(exchange, { startedDateTime: '2026-01-01T00:00:00Z', time: 250 })).toEqual({
    contract: 'lex-v2',
    operationId: 'describeExport',
    findings: [],
    event: { lifecycle: 'export', kind: 'state', jobKey: '["EXPORT0001"]', state: 'Completed', phase: 'succeeded' },
    status: 200,
    host: 'models-v2-lex.eu-west-1.amazonaws.com',
    times: { startedMs, endedMs: startedMs + 250 },
  })
})

test('a clean exchange loads no places', async () => {
  const places = () => Promise.reject(new Error('nobody needs them'))
  const verdict = await createEntryJudge([candidate({ ...lexV2, places })], { profile: 'consumer' }).judge(
    entryOf(poll({})),
  )
  expect(verdict).toMatchObject({ judged: { operationId: 'describeExport', findings: [] } })
})

describe('an entry that is too old', () => {
  const judgeAged = async (fields: Readonly<Record<string, unknown>>, changes: object = {}) => {
    const notBeforeMs = Date.UTC(2026, 5, 1)
    const verdict = await createEntryJudge(all, { profile: 'audit', notBeforeMs }).judge(entryOf(poll(changes), fields))
    if ('skipped' in verdict) throw new Error(verdict.skipped.reason)
    return verdict.judged.findings
  }

  test('is a finding at the entry that rests on no place of the contract, after whatever else is found', async () => {
    const expected = 'must not be recorded before 2026-06-01T00:00:00.000Z'
    const findings = await judgeAged({ startedDateTime: '2026-05-31' }, { exportStatus: 7 })
    expect(findings.map(({ rule }) => rule)).toEqual(['response-body', 'recording-age'])
    expect(findings[1]).toEqual({
      rule: 'recording-age',
      severity: 'error',
      contract: 'lex-v2',
      operationId: 'describeExport',
      status: 200,
      place: 'entry',
      pointer: '',
      keywords: [],
      message: `${expected}; got "2026-05-31"`,
      expected,
      actual: '"2026-05-31"',
      file: 'a.har',
      line: 1,
      column: 1,
      spec: undefined,
      sources: [],
    })
  })

  test('is none when it is young enough', async () => {
    expect(await judgeAged({ startedDateTime: '2026-06-01' })).toEqual([])
  })
})

test('only what is judged is noted, with its contract and operation', async () => {
  const noted: string[] = []
  const note = ({ description }: Contract, operationId: string) => noted.push(`${description.vendor} ${operationId}`)
  await createEntryJudge(all, { profile: 'consumer', note }).judge(entryOf(poll({})))
  const ofNobody = entryOf({ request: { method: 'GET', url: 'https://example.com/', headers: [] } })
  await createEntryJudge(all, { profile: 'consumer', note }).judge(ofNobody)
  expect(noted).toEqual(['lex-v2 describeExport'])
})

describe('what is not judged', () => {
  const skipped = (kind: string, reason: string) => ({ skipped: { kind, file: 'a.har', line: 3, column: 1, reason } })
  const call = (method: string, url: string) => entryOf({ request: { method, url, headers: [] } })

  test.each([
    ['another site', 'GET', 'https://example.com/x', 'unmatched', 'no contract has an operation at this address'],
    [
      'another site in another scheme',
      'GET',
      'ftp://example.com/x',
      'unmatched',
      'no contract has an operation at this address',
    ],
    [
      'another path of a vendor',
      'GET',
      `${host}/bots/`,
      'unmatched',
      "is at lex-v2's host, and no operation has its path; with --contract lex-v2 that counts",
    ],
    [
      'another method',
      'PATCH',
      `${host}/exports/EXPORT0001/`,
      'unreadable',
      'lex-v2 knows this path with GET, PUT, DELETE, not PATCH',
    ],
    [
      'an address without its host',
      'GET',
      '/exports/EXPORT0001?password=planted',
      'unreadable',
      'has no whole URL. Record the address with its scheme and host.',
    ],
  ])('%s', async (_, method, url, kind, reason) => {
    expect(await createEntryJudge(all, { profile: 'consumer' }).judge(call(method, url))).toEqual(skipped(kind, reason))
  })

  test('an address of no server of the only contract', async () => {
    expect(
      await createEntryJudge([candidate(lexV2)], { profile: 'consumer' }).judge(call('GET', 'https://example.com/x')),
    ).toEqual(skipped('unmatched', 'no server of lex-v2 has the address https://example.com'))
  })

  test('an exchange that two contracts know, because nobody could tell which', async () => {
    const twin = { ...lexV2, description: { ...lexV2.description, vendor: 'twin' } }
    const both = [lexV2, twin].map(candidate)
    expect(
      await createEntryJudge(both, { profile: 'consumer' }).judge(call('GET', `${host}/exports/EXPORT0001/`)),
    ).toEqual(skipped('unreadable', 'belongs to lex-v2 and twin. Say which one with --contract.'))
  })
})

test('a path that only ends in another way is not passed over where the slash counts', async () => {
  const emarsys = candidate((await import('../../generated/emarsys/contract.ts')).contract)
  const call = (url: string) =>
    createEntryJudge([emarsys], { profile: 'audit' }).judge(entryOf({ request: { method: 'GET', url, headers: [] } }))
  expect(await call('https://api.emarsys.net/api/v2/export/2140/?a=1')).toEqual({
    skipped: {
      kind: 'unreadable',
      file: 'a.har',
      line: parts.indexOf('request.url') + 1,
      column: 1,
      reason: 'differs from emarsys getExportStatus by the slash at its end, which makes another path there',
    },
  })
  expect(await call('https://api.emarsys.net/api/v2/nothing/2140/')).toMatchObject({ skipped: { kind: 'unmatched' } })
})

test('what a recorder lost is told, and what is known to be lost is no finding', async () => {
  const lost = [{ part: 'response.body', kind: 'not-recorded', reason: 'is gone' }] as const
  const { request, response } = poll({})
  const bare = { request, response: { status: 200, headers: response?.headers ?? [] } }
  const verdict = await createEntryJudge(all, { profile: 'audit' }).judge({ ...entryOf(bare), lost })
  expect(verdict).toMatchObject({ judged: { operationId: 'describeExport', findings: [], lost, status: 200 } })
  const { findings } = await judge(bare)
  expect(findings.map(({ rule }) => rule)).toEqual(['response-body'])
})

test('an empty list of headers is a finding only where it says that there were none', async () => {
  const { request, response } = poll({})
  const rules = async (listsHeaders: boolean) => {
    const entry = { ...entryOf({ request, ...(response && { response }) }), listsHeaders }
    const verdict = await createEntryJudge(all, { profile: 'audit' }).judge(entry)
    return 'judged' in verdict && verdict.judged.findings.map(({ rule }) => rule)
  }
  expect(await rules(false)).toEqual([])
  expect(await rules(true)).toEqual(['request-credentials'])
})

test('an entry lists as many findings as a report does, and counts the rest', async () => {
  // Each of them is wrong in two ways.
  const count = mostListed / 2 + 1
  const many = { exportSummaries: Array.from({ length: count }, () => ({ exportId: 7 })) }
  const { findings, unlisted } = await judge({
    request: { method: 'POST', url: `${host}/exports`, headers: [json, signed], body: '{}' },
    response: { status: 200, headers: [json], body: JSON.stringify(many) },
  })
  expect(findings).toHaveLength(mostListed)
  expect(unlisted).toEqual(
    ['exportStatus', 'exportId'].map((name) => ({
      ...{ rule: 'response-body', severity: 'error', pointer: `/exportSummaries/${count - 1}/${name}` },
    })),
  )
})
