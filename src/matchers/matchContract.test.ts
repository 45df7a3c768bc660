import { describe, expect, test } from 'vitest'
import { contract as lexV2 } from '../../generated/lex-v2/contract.ts'
import { vendors } from '../_testing/vendors.ts'
import type { Contract, Profile } from '../contract/contract.ts'
import { createRecorder } from '../recorder/createRecorder.ts'
import type { RecordedExchange } from '../recorder/recordedExchange.ts'
import { serveJson } from './_testing/exampleCalls.ts'
import type { VendorName } from './loadContract.ts'
import { MatchError } from './MatchError.ts'
import { matchContract } from './matchContract.ts'

const described = { exportId: 'EXPORT0001', exportStatus: 'InProgress' }
const url = 'https://models-v2-lex.us-east-1.amazonaws.com/exports/EXPORT0001'
const request = { method: 'GET', url }
const json = { 'Content-Type': 'application/json' }
const responseOf = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status, headers: json })
const describeExport = { operationId: 'describeExport' }

/** The same contract with a text for each line, so that these tests do not know the lines of a description. */
const placed: Contract = {
  ...lexV2,
  places: async () => ({
    file: 'specs/x/openapi.yaml',
    sources: {},
    operations: { describeExport: { line: 3, sources: ['page', 'model'] } },
    statuses: { describeExport: { 200: { line: 5, sources: [] } } },
    members: { 'describeExport 200 application/json': { '/exportStatus': { line: 7, sources: ['model'] } } },
  }),
}

describe('a contract', () => {
  test('is given itself or by its name', async () => {
    const byName = await matchContract(responseOf(described), 'lex-v2', describeExport)
    const itself = await matchContract(responseOf(described), lexV2, describeExport)
    expect(byName).toEqual({ pass: true, findings: [], message: expect.any(String) })
    expect(itself).toEqual(byName)
  })

  test.each([
    ['lex-v9', 'there is no contract "lex-v9"'],
    [undefined, 'no contract is given'],
    [{}, 'no contract is given'],
    [null, 'no contract is given'],
  ])('that is none is refused: %j', async (given, problem) => {
    await expect(matchContract(responseOf(described), given as unknown as VendorName, describeExport)).rejects.toEqual(
      new MatchError(`${problem}. Pass a contract, or the name of one: ${vendors.map(({ name }) => name).join(', ')}.`),
    )
  })
})

describe('the result', () => {
  test('has every finding with its place, and says so to people', async () => {
    const response = responseOf({ ...described, exportStatus: 'Paused', colour: 'red' })
    const result = await matchContract({ request: { ...request, url: `${url}?a=b` }, response }, placed, {
      profile: 'audit',
    })
    const common = { severity: 'error', contract: 'lex-v2', operationId: 'describeExport', status: 200 }
    expect(result).toEqual({
      pass: false,
      findings: [
        {
          ...common,
          rule: 'request-parameter-unknown',
          pointer: '/query/a',
          keywords: [],
          message: 'the contract knows no query parameter a',
          expected: 'the contract knows no query parameter a',
          actual: undefined,
          spec: { file: 'specs/x/openapi.yaml', line: 3 },
          sources: ['page', 'model'],
        },
        {
          ...common,
          rule: 'response-body',
          pointer: '/colour',
          keywords: ['additionalProperties'],
          message: 'is a member that the contract does not know',
          expected: 'is a member that the contract does not know',
          actual: undefined,
          spec: { file: 'specs/x/openapi.yaml', line: 5 },
          sources: [],
        },
        {
          ...common,
          rule: 'response-body',
          pointer: '/exportStatus',
          keywords: ['enum'],
          message: 'must be one of "InProgress","Completed","Failed","Deleting"; got "Paused"',
          expected: 'must be one of "InProgress","Completed","Failed","Deleting"',
          actual: '"Paused"',
          spec: { file: 'specs/x/openapi.yaml', line: 7 },
          sources: ['model'],
        },
      ],
      message: [
        'expected the exchange to keep the contract lex-v2 (describeExport 200, profile audit)',
        '  error request-parameter-unknown /query/a: the contract knows no query parameter a',
        '    specs/x/openapi.yaml:3 (page, model)',
        '  error response-body /colour: is a member that the contract does not know',
        '    specs/x/openapi.yaml:5',
        '  error response-body /exportStatus: must be one of "InProgress","Completed","Failed","Deleting"; got "Paused"',
        '    specs/x/openapi.yaml:7 (model)',
      ].join('\n'),
    })
  })

  test('passes with warnings, and says what was wrong for who wanted it not to pass', async () => {
    const received = { request: { ...request, url: `${url}?a=b` }, response: responseOf(described) }
    const { pass, findings, message } = await matchContract(received, placed)
    expect([pass, findings.map(({ severity }) => severity)]).toEqual([true, ['warning']])
    expect(message).toBe(
      [
        'expected the exchange not to keep the contract lex-v2 (describeExport 200, profile consumer), but it does',
        '  warning request-parameter-unknown /query/a: the contract knows no query parameter a',
        '    specs/x/openapi.yaml:3 (page, model)',
      ].join('\n'),
    )
  })

  test.each([
    [
      'request',
      { request },
      {},
      'expected the request not to keep the contract lex-v2 (describeExport, profile consumer), but it does',
    ],
    [
      'response',
      responseOf(described),
      describeExport,
      'expected the response not to keep the contract lex-v2 (describeExport 200, profile consumer), but it does',
    ],
  ])('says when only the %s was judged', async (_title, received, options, message) => {
    expect(await matchContract(received, 'lex-v2', options)).toEqual({ pass: true, findings: [], message })
  })

  test('never shows what is sensitive', async () => {
    const { message } = await matchContract(responseOf({ ...described, downloadUrl: 4711 }), 'lex-v2', describeExport)
    expect(message).toContain(
      '/downloadUrl: must be string or null; got a value that is not shown because it is sensitive',
    )
    expect(message).not.toContain('4711')
  })
})

describe('a response of fetch', () => {
  test('stays readable', async () => {
    const response = responseOf(described)
    await matchContract(response, 'lex-v2', describeExport)
    expect(await response.json()).toEqual(described)
  })

  const read = responseOf(described)
  const locked = responseOf(described)
  test.each([
    ['was read', read, () => read.text()],
    ['is being read', locked, async () => locked.body?.getReader()],
  ])('whose body %s cannot be judged', async (_title, response, use) => {
    await use()
    await expect(matchContract(response, 'lex-v2', describeExport)).rejects.toEqual(
      new MatchError(
        'the body of the Response was read already. Match it before, or read a clone: await response.clone().json().',
      ),
    )
  })

  test('is that of the only operation at its address', async () => {
    const [address, other] = await Promise.all([serveJson(described), serveJson({ exportStatus: 1 })])
    const results = await Promise.all(
      [address, other].map(async (base) => {
        const path = '/bots/Bot/versions/1/exports'
        const response = await fetch(`${base}${path}`)
        return matchContract(response, 'lex-v1').catch(({ message }) => message)
      }),
    )
    expect(results).toEqual(results.map(() => expect.stringContaining('no operation of lex-v1 has this path')))
    const query = '?name=Bot&version=1&resourceType=BOT&exportType=LEX'
    const found = await matchContract(await fetch(`${other}/exports/${query}`), 'lex-v1')
    expect([found.pass, found.findings[0]?.operationId]).toEqual([false, 'getExport'])
  })

  test('of an address with several operations needs its operation named', async () => {
    const response = await fetch(`${await serveJson(described)}/exports/EXPORT0001`)
    await expect(matchContract(response, 'lex-v2')).rejects.toEqual(
      new MatchError(
        'the response may be that of any of updateExport, describeExport, deleteExport. Pass { operationId } to say which it is.',
      ),
    )
    expect(await matchContract(response, 'lex-v2', describeExport)).toMatchObject({ pass: true })
  })

  test('without an address needs its operation named', async () => {
    await expect(matchContract(responseOf(described), 'lex-v2')).rejects.toEqual(
      new MatchError(
        'the response does not say where it came from. Pass { operationId }, one of: createExport, listExports, describeExport, updateExport, deleteExport, createUploadUrl, startImport, listImports, describeImport, deleteImport.',
      ),
    )
  })

  test('is judged with its request where that is given', async () => {
    const given = { ...request, url: `${url}?a=b`, headers: new Headers({ a: 'b' }) }
    const { findings } = await matchContract(responseOf(described), 'lex-v2', { request: given })
    expect(findings.map(({ rule }) => rule)).toEqual(['request-parameter-unknown'])
  })
})

describe('an exchange', () => {
  test.each<[string, object, string]>([
    [
      'no address',
      { request: { method: 'GET' } },
      'what was received is wrong: request.url is not a text. Record the exchange again, or mend it.',
    ],
    [
      'no method',
      { request: { url } },
      'what was received is wrong: request.method is not a text. Record the exchange again, or mend it.',
    ],
    [
      'no status',
      { request, response: {} },
      'what was received is wrong: response.status is not a number. Record the exchange again, or mend it.',
    ],
    [
      'a status that is none',
      { request, response: { status: 99 } },
      'what was received is wrong: response.status is not a status code. Record the exchange again, or mend it.',
    ],
    [
      'wrong headers',
      { request: { ...request, headers: 'a: b' } },
      'what was received is wrong: request.headers is neither a list nor an object. Record the exchange again, or mend it.',
    ],
    [
      'a body in a stream',
      { request: { ...request, body: new ReadableStream() } },
      'the body of the request is a stream or a form. Pass { request, response } with the body as text.',
    ],
    [
      'the request of a HAR entry',
      { request: { ...request, postData: {} } },
      'the request is of a HAR entry. Read the HAR with readRecordings, and pass the exchange.',
    ],
    [
      'the response of a HAR entry',
      { request, response: { status: 200, content: {} } },
      'the response is of a HAR entry. Read the HAR with readRecordings, and pass the exchange.',
    ],
    [
      'another operation than the named one',
      { request: { method: 'POST', url: url.replace('/EXPORT0001', '') } },
      'the request calls listExports, not describeExport. Mend the option operationId.',
    ],
    [
      'a path that the contract does not have',
      { request: { ...request, url: `${url}/nowhere` } },
      'no operation of lex-v2 has this path. Nothing was judged; call the address of the contract or of a mock.',
    ],
    [
      "another vendor's address",
      { request: { ...request, url: 'https://example.com/' } },
      'no server of lex-v2 has the address https://example.com. Nothing was judged; call the address of the contract or of a mock.',
    ],
  ])('cannot be judged with %s', async (_title, received, problem) => {
    await expect(matchContract(received, 'lex-v2', describeExport)).rejects.toEqual(new MatchError(problem))
  })

  test('of a recorder is judged', async () => {
    const recorder = createRecorder(undefined, { contracts: [lexV2] })
    await recorder.fetch(`${await serveJson({ ...described, exportStatus: 1 })}/exports/EXPORT0001`)
    const [exchange] = await recorder.exchanges()
    expect(await matchContract(exchange, 'lex-v2')).toMatchObject({
      pass: false,
      findings: [{ pointer: '/exportStatus' }],
    })
  })

  test.each(['request', 'response'] as const)('whose %s body was not recorded cannot be judged', async (side) => {
    const exchange: RecordedExchange = {
      startedDateTime: '',
      durationMs: 0,
      request: { ...request, headers: [] },
      response: { status: 200, headers: [] },
    }
    const received = { ...exchange, [side]: { ...exchange[side], leftOutBytes: 10_000_001 } }
    await expect(matchContract(received, 'lex-v2')).rejects.toEqual(
      new MatchError(
        `the body of the ${side} was left out of the recording. Give createRecorder a larger maxBodyBytes.`,
      ),
    )
  })

  test('has a body in plain JSON as well as in text', async () => {
    for (const body of [{ ...described, exportStatus: 1 }, '{"exportId":"EXPORT0001","exportStatus":1}']) {
      const received = { request, response: { status: 200, headers: json, body } }
      const { findings } = await matchContract(received, 'lex-v2')
      expect(findings.map(({ pointer }) => pointer)).toEqual(['/exportStatus'])
    }
  })
})

describe('what cannot be judged', () => {
  const shapes =
    'Pass one of: a result of a client of this package, a Response of fetch, a response of axios, a response of supertest or superagent, { request, response }.'
  const used = new Request(url, { method: 'PUT', body: '{}' })
  test.each<[unknown, string]>([
    [null, `what was received is null. ${shapes}`],
    [undefined, `what was received is of type undefined. ${shapes}`],
    ['{}', `what was received is of type string. ${shapes}`],
    [() => {}, `what was received is of type function. ${shapes}`],
    [{}, `what was received is no response and no exchange. ${shapes}`],
    [[], `what was received is no response and no exchange. ${shapes}`],
    [{ status: 200 }, `what was received is no response and no exchange. ${shapes}`],
    [described, `what was received is no response and no exchange. ${shapes}`],
    [Promise.resolve(responseOf(described)), 'what was received is a promise. Await it first.'],
    [
      Object.assign(new Error('404'), { request, response: {} }),
      'what was received is an error. Pass the response that it has.',
    ],
    [new Request(url), 'what was received is a Request. Pass its response, and the Request as the option request.'],
    [
      { request: used, response: {} },
      'the body of the Request was used already. Pass a clone that was made before it was sent.',
    ],
  ])('is refused, and never passes: %s', async (received, problem) => {
    if (!used.bodyUsed) await used.text()
    await expect(matchContract(received, 'lex-v2', describeExport)).rejects.toEqual(new MatchError(problem))
  })

  test.each<[object, string]>([
    [
      { operationId: 'describe' },
      'lex-v2 has no operation "describe". Pass one of: createExport, listExports, describeExport, updateExport, deleteExport, createUploadUrl, startImport, listImports, describeImport, deleteImport.',
    ],
    [
      { operationId: 'toString' },
      'lex-v2 has no operation "toString". Pass one of: createExport, listExports, describeExport, updateExport, deleteExport, createUploadUrl, startImport, listImports, describeImport, deleteImport.',
    ],
    [
      { ...describeExport, profile: 'strict' as Profile },
      'there is no profile "strict". Pass one of: consumer, audit.',
    ],
    [{ request: 'GET /' }, 'the option request is no object. Pass { method, url, headers, body }.'],
    [
      { request: { url } },
      'what was received is wrong: request.method is not a text. Record the exchange again, or mend it.',
    ],
  ])('is a wrong option: %j', async (options, problem) => {
    await expect(matchContract(responseOf(described), 'lex-v2', options)).rejects.toEqual(new MatchError(problem))
  })
})
