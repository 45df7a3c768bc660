import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createEmarsysClient } from '../../generated/emarsys/client.ts'
import { createKoreAiClient } from '../../generated/kore-ai/client.ts'
import { createLexV1Client } from '../../generated/lex-v1/client.ts'
import { createLexV2Client } from '../../generated/lex-v2/client.ts'
import { startLoopbackServer } from '../_testing/loopbackServer.ts'
import type { DescriptionFacts } from '../contract/contract.ts'
import { createOperationMatcher } from '../contract/operationMatcher.ts'
import { readForm } from '../judge/readForm.ts'
import type { AnyCall, InnerCallOptions } from './clientContext.ts'
import { createContractClient } from './createContractClient.ts'
import { ConfigurationError, InputError } from './errors.ts'

const createBody = {
  resourceSpecification: { botExportSpecification: { botId: 'BOT0000001', botVersion: 'DRAFT' } },
  fileFormat: 'LexJson',
} as const

/** A server that answers each request with 404 and an empty JSON object. */
async function startServer() {
  const server = await startLoopbackServer(() => ({
    status: 404,
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  }))
  onTestFinished(server.close)
  return server
}

/** A fetch that sends nothing and notes down the addresses. */
function noteAddresses() {
  const addresses: string[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    addresses.push(new Request(input, init).url)
    return Response.json({}, { status: 404 })
  }
  return { fetch, addresses }
}

describe('a request', () => {
  test('has its path parameter encoded', async () => {
    const server = await startServer()
    await createLexV2Client({ baseUrl: server.address }).describeExport({ exportId: 'a/b?c#d%e ü$&' })
    expect(server.seen).toMatchObject([{ method: 'GET', path: '/exports/a%2Fb%3Fc%23d%25e%20%C3%BC%24%26', body: '' }])
  })

  test('has its query parameters encoded', async () => {
    const server = await startServer()
    await createLexV1Client({ baseUrl: server.address }).getExport({
      name: 'a b&c=d+e/ü',
      version: '1',
      resourceType: 'BOT',
      exportType: 'LEX',
    })
    expect(server.seen).toMatchObject([
      {
        method: 'GET',
        path: '/exports?name=a%20b%26c%3Dd%2Be%2F%C3%BC&version=1&resourceType=BOT&exportType=LEX',
        body: '',
      },
    ])
  })

  test('has numbers in path and query, and leaves out what is undefined', async () => {
    const server = await startServer()
    const client = createEmarsysClient({ baseUrl: server.address })
    await client.downloadExport({ exportId: 2140, offset: 0, limit: 10 })
    await client.downloadExport({ exportId: 2140 })
    await (client.downloadExport as AnyCall)({ exportId: 2140, offset: undefined, limit: 5 })
    expect(server.seen.map(({ path }) => path)).toEqual([
      '/export/2140/data?offset=0&limit=10',
      '/export/2140/data',
      '/export/2140/data?limit=5',
    ])
  })

  test('has its body as JSON', async () => {
    const server = await startServer()
    const body = { ...createBody, filePassword: 'ü"\u2028' }
    await createLexV2Client({ baseUrl: server.address }).createExport({ body })
    expect(server.seen).toMatchObject([
      { method: 'PUT', path: '/exports', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
    ])
  })

  test('has its form with the file under its own name, and leaves out what is undefined', async () => {
    const server = await startServer()
    const file = new File(['{"a": "ü"}'], 'botDefinition.json', { type: 'application/json' })
    const call = createKoreAiClient({ baseUrl: server.address }).uploadFile as AnyCall
    await call({ body: { file, fileContext: 'bulkImport', fileExtension: 'json', note: undefined, more: null } })
    const [{ headers, body } = { headers: {}, body: '' }] = server.seen
    const [, boundary = ''] = /^multipart\/form-data; boundary=(\S+)$/.exec(headers['content-type'] ?? '') ?? []
    const field = (name: string, text: string) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`
    expect(body).toBe(
      [
        `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="botDefinition.json"\r\n`,
        'Content-Type: application/json\r\n\r\n{"a": "ü"}\r\n',
        field('fileContext', 'bulkImport'),
        field('fileExtension', 'json'),
        `--${boundary}--\r\n`,
      ].join(''),
    )
    expect(headers['content-length']).toBe(String(Buffer.byteLength(body)))
  })

  test('has the same form when it is sent again', async () => {
    let calls = 0
    const server = await startLoopbackServer(() => ({ status: ++calls < 3 ? 503 : 200, body: '{}' }))
    onTestFinished(server.close)
    const clock = {
      now: () => 0,
      sleep: (delayMs: number) => (delayMs > 10_000 ? new Promise<void>(() => {}) : Promise.resolve()),
    }
    await createKoreAiClient({ baseUrl: server.address, clock }).uploadFile({
      body: { file: new Blob(['{}']), fileContext: 'bulkImport', fileExtension: 'json' },
    })
    expect(server.seen).toHaveLength(3)
    const forms = server.seen.map(({ body }) =>
      readForm(body, `multipart/form-data; boundary=${body.split('\r\n')[0]?.slice(2)}`),
    )
    const values = { file: '{}', fileContext: 'bulkImport', fileExtension: 'json' }
    expect(forms).toEqual([1, 2, 3].map(() => ({ values, repeated: [] })))
  })

  test('has lists in the query once for each item, and dates as ISO 8601', async () => {
    const server = await startServer()
    const parameter = (name: string) => ({ name, in: 'query' as const, required: false })
    const description = {
      vendor: 'acme',
      servers: [{ url: 'https://acme.example', variables: {} }],
      operations: {
        listExports: {
          method: 'GET',
          path: '/exports',
          repeatable: true,
          parameters: [parameter('state'), parameter('since')],
          responses: {},
        },
      },
    }
    const client = createContractClient<Record<string, AnyCall>>(description, [], { baseUrl: server.address })
    await client['listExports']?.({ state: ['a b', 'c&d'], since: new Date(0) })
    expect(server.seen.map(({ path }) => path)).toEqual([
      '/exports?state=a%20b&state=c%26d&since=1970-01-01T00%3A00%3A00.000Z',
    ])
  })

  test('sends an empty object where an optional body is left out, and no body where there is none', async () => {
    const server = await startServer()
    const client = createLexV2Client({ baseUrl: server.address })
    await client.listExports()
    await client.deleteExport({ exportId: 'EXPORT0001' })
    expect(server.seen.map(({ method, path, headers, body }) => [method, path, headers['content-type'], body])).toEqual(
      [
        ['POST', '/exports', 'application/json', '{}'],
        ['DELETE', '/exports/EXPORT0001', undefined, ''],
      ],
    )
  })

  test("has the call's headers, which overrule those of the client whatever their case", async () => {
    const server = await startServer()
    const client = createKoreAiClient({ baseUrl: server.address, headers: { auth: 'old', 'X-Colour': 'red' } })
    await client.getBotExportStatus({ BotID: 'st-1' }, { headers: { AUTH: 'new', 'X-Size': '5' } })
    await client.getBotExportStatus({ BotID: 'st-1' })
    expect(server.seen.map(({ headers }) => [headers['auth'], headers['x-colour'], headers['x-size']])).toEqual([
      ['new', 'red', '5'],
      ['old', 'red', undefined],
    ])
  })

  test('has its header parameter, which overrules the headers of the call', async () => {
    const server = await startServer()
    const description: DescriptionFacts = {
      vendor: 'acme',
      title: 'Acme',
      servers: [],
      trailingSlash: 'significant',
      sensitive: [],
      credentialHeaders: [],
      operations: {
        listJobs: {
          method: 'GET',
          path: '/jobs',
          repeatable: true,
          parameters: [{ name: 'X-Pages', in: 'header', required: false, types: ['integer'] }],
          responses: {},
        },
      },
    }
    const client = createContractClient<Record<string, AnyCall>>(description, [], { baseUrl: server.address })
    await client['listJobs']?.({ 'X-Pages': 2 }, { headers: { 'x-pages': '1' } })
    expect(server.seen).toMatchObject([{ path: '/jobs', headers: { 'x-pages': '2' } }])
  })

  test('ends when its signal is aborted', async () => {
    const controller = new AbortController()
    const reason = new Error('no longer wanted')
    const server = await startLoopbackServer(() => {
      controller.abort(reason)
      return new Promise(() => undefined)
    })
    onTestFinished(server.close)
    const client = createLexV2Client({ baseUrl: server.address })
    const call = client.describeExport({ exportId: 'EXPORT0001' }, { signal: controller.signal })
    await expect(call).rejects.toBe(reason)
    expect(server.seen).toHaveLength(1)
  })

  test('is not sent when its signal was aborted before', async () => {
    const server = await startServer()
    const client = createLexV2Client({ baseUrl: server.address })
    const reason = new Error('no longer wanted')
    const call = client.describeExport({ exportId: 'EXPORT0001' }, { signal: AbortSignal.abort(reason) })
    await expect(call).rejects.toBe(reason)
    expect(server.seen).toEqual([])
  })

  test('goes through the fetch of the options', async () => {
    const seen: unknown[] = []
    const client = createLexV2Client({
      fetch: async (input) => {
        seen.push(input)
        return Response.json({ message: 'No.' }, { status: 404 })
      },
    })
    expect(await client.describeExport({ exportId: 'EXPORT0001' })).toMatchObject({ ok: false, status: 404 })
    expect(seen).toEqual([expect.any(Request)])
  })
})

describe('a call by path', () => {
  const clock = {
    now: () => 0,
    sleep: (delayMs: number) => (delayMs > 10_000 ? new Promise<void>(() => {}) : Promise.resolve()),
  }

  test('is sent again where it is a GET, and once where it is not', async () => {
    const server = await startLoopbackServer(() => ({ status: 503 }))
    onTestFinished(server.close)
    const { raw } = createLexV2Client({ baseUrl: server.address, clock, retry: { maxAttempts: 3 } })
    await raw.GET('/exports/{exportId}', { params: { path: { exportId: 'EXPORT0001' } } })
    await raw.POST('/exports', { body: {} })
    expect(server.seen.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET', 'POST'])
  })

  test('that gets no response says that it was one', async () => {
    const fetch = () => Promise.reject(new TypeError('fetch failed'))
    const call = createLexV2Client({ fetch, clock }).raw.POST('/exports', { body: {} })
    await expect(call).rejects.toThrow('[export-contracts] lex-v2 raw call: no whole response after 1 attempt')
  })
})

describe('a body that the caller reads', () => {
  const csv = { 'Content-Type': 'text/csv;charset=utf-8' }
  const download = async (status: number, headers: Record<string, string>, options?: InnerCallOptions) => {
    const server = await startLoopbackServer(() => ({ status, headers, body: '{"a":1}' }))
    onTestFinished(server.close)
    const client = createEmarsysClient({ baseUrl: server.address, retry: { maxAttempts: 1 } })
    return (client.downloadExport as AnyCall)({ exportId: 2140 }, options)
  }

  test('is left unread in a success of the documented media type', async () => {
    const result = await download(200, csv, { stream: true })
    expect(result).toStrictEqual({ ok: true, status: 200, data: undefined, response: expect.any(Response) })
    expect(await result.response.text()).toBe('{"a":1}')
  })

  test('is read unless it is asked for so', async () => {
    expect(await download(200, csv)).toMatchObject({ ok: true, status: 200, data: '{"a":1}' })
  })

  test.each<[string, number, Record<string, string>, object]>([
    ['a failure', 404, { 'Content-Type': 'application/json' }, { ok: false, status: 404, error: { a: 1 } }],
    ['another media type', 200, { 'Content-Type': 'application/json' }, { ok: false, status: 'unexpected' }],
    ['no media type', 200, {}, { ok: false, status: 'unexpected' }],
    ['a status that is not documented', 299, csv, { ok: false, status: 'unexpected' }],
  ])('is read in %s', async (_, status, headers, result) => {
    expect(await download(status, headers, { stream: true })).toMatchObject(result)
  })
})

test('a header that cannot be sent is an InputError that does not repeat it', async () => {
  const { fetch, addresses } = noteAddresses()
  const call = createLexV2Client({ fetch }).listExports({}, { headers: { auth: 'plan\nted' } })
  const problem = 'the body or a header cannot be sent.'
  await expect(call).rejects.toThrow(new InputError('lex-v2', 'listExports', problem))
  expect(addresses).toEqual([])
})

test('only a list has pages', () => {
  const { listExports, describeExport } = createLexV2Client()
  expect(listExports.nextPage).toMatchObject({ vendor: 'lex-v2', operationId: 'listExports' })
  expect(describeExport).not.toHaveProperty('nextPage')
})

describe('the address', () => {
  test.each<[string, (fetch: typeof globalThis.fetch) => Promise<unknown>, string]>([
    [
      'is the first server with its default',
      (fetch) => createLexV2Client({ fetch }).listExports(),
      'https://models-v2-lex.us-east-1.amazonaws.com/exports',
    ],
    [
      'has the region of the options',
      (fetch) => createLexV2Client({ fetch, region: 'eu-west-2' }).listExports(),
      'https://models-v2-lex.eu-west-2.amazonaws.com/exports',
    ],
    [
      'is the server that the option endpoint names',
      (fetch) => createLexV2Client({ fetch, endpoint: 'dual-stack' }).listExports(),
      'https://models-v2-lex.us-east-1.api.aws/exports',
    ],
    [
      'is the named server with the region of the options',
      (fetch) => createLexV2Client({ fetch, endpoint: 'fips', region: 'us-west-2' }).listExports(),
      'https://models-v2-lex-fips.us-west-2.amazonaws.com/exports',
    ],
    [
      'has the host of the options',
      (fetch) => createKoreAiClient({ fetch, host: 'bots.kore.ai' }).getBotExportStatus({ BotID: 'st-1' }),
      'https://bots.kore.ai/api/public/bot/st-1/export/status',
    ],
    [
      'has the default of each variable',
      (fetch) => createEmarsysClient({ fetch }).getExportStatus({ exportId: 1 }),
      'https://api.emarsys.net/api/v2/export/1',
    ],
    [
      'has one variable of the options and the default of the other',
      (fetch) => createEmarsysClient({ fetch, version: 'v3' }).getExportStatus({ exportId: 1 }),
      'https://api.emarsys.net/api/v3/export/1',
    ],
    [
      'has both variables of the options',
      (fetch) =>
        createEmarsysClient({ fetch, host: 'suite5.emarsys.net', version: 'v3' }).getExportStatus({ exportId: 1 }),
      'https://suite5.emarsys.net/api/v3/export/1',
    ],
    [
      'is baseUrl, which overrules the server and its variables',
      (fetch) =>
        createLexV2Client({ fetch, region: 'eu-west-2', baseUrl: 'http://127.0.0.1:4010/lex-v2' }).listExports(),
      'http://127.0.0.1:4010/lex-v2/exports',
    ],
    [
      'is baseUrl without its slash at the end',
      (fetch) =>
        createEmarsysClient({ fetch, baseUrl: 'http://127.0.0.1:4010/api/v2/' }).getExportStatus({ exportId: 1 }),
      'http://127.0.0.1:4010/api/v2/export/1',
    ],
  ])('%s', async (_, call, address) => {
    const { fetch, addresses } = noteAddresses()
    await call(fetch)
    expect(addresses).toEqual([address])
  })

  test('leads back to the operation with the same path parameter, whatever its text', async () => {
    const { description } = await import('../../generated/lex-v2/description.ts')
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => !/^\.{1,2}$/.test(value))
    await fc.assert(
      fc.asyncProperty(text, async (exportId) => {
        const { fetch, addresses } = noteAddresses()
        await createLexV2Client({ fetch }).describeExport({ exportId })
        const match = createOperationMatcher(description).match({ method: 'GET', url: addresses[0] ?? '' })
        expect(match).toMatchObject({ operationId: 'describeExport', pathParameters: { exportId } })
      }),
    )
  })
})

test('a client has a method for each operation, and the openapi-fetch client beneath', async () => {
  const { fetch, addresses } = noteAddresses()
  const client = createLexV2Client({ fetch })
  expect(Object.keys(client)).toEqual([
    'createExport',
    'listExports',
    'describeExport',
    'updateExport',
    'deleteExport',
    'createUploadUrl',
    'startImport',
    'listImports',
    'describeImport',
    'deleteImport',
    'raw',
  ])
  await client.raw.GET('/exports/{exportId}', { params: { path: { exportId: 'EXPORT0001' } } })
  expect(addresses).toEqual(['https://models-v2-lex.us-east-1.amazonaws.com/exports/EXPORT0001'])
})

test.each(['', 'x', 'http://gateway.example'])('a client is not made for the base address %j', (baseUrl) => {
  expect(() => createEmarsysClient({ baseUrl })).toThrow(ConfigurationError)
})
