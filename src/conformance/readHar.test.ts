import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type HarEntry, HarError, readHar } from './readHar.ts'

const request = { method: 'GET', url: 'https://example.com/', headers: [{ name: 'auth', value: 'a.b.c' }] }
const response = {
  status: 200,
  headers: [{ name: 'Content-Type', value: 'text/plain' }],
  content: { size: 2, mimeType: 'text/plain', text: 'ok' },
}

const harOf = (...entries: unknown[]) => JSON.stringify({ log: { version: '1.2', entries } })
const read = (...entries: unknown[]): HarEntry[] => readHar(harOf(...entries), 'a.har')

/** The error that reading throws. */
function failure(text: string): unknown {
  try {
    return readHar(text, 'recordings/a.har')
  } catch (error) {
    return error
  }
}

test('an entry is an exchange with its position and the fields that start with _', () => {
  const entry = { startedDateTime: '2026-01-01T00:00:05.000Z', _operationId: 'getFile', _partial: true, comment: 'x' }
  expect(read({ request, response }, { ...entry, request, response })).toStrictEqual([
    {
      index: 0,
      fields: {},
      exchange: {
        request: { method: 'GET', url: 'https://example.com/', headers: [['auth', 'a.b.c']] },
        response: { status: 200, headers: [['Content-Type', 'text/plain']], body: 'ok' },
      },
    },
    {
      index: 1,
      fields: { _operationId: 'getFile', _partial: true },
      exchange: {
        request: { method: 'GET', url: 'https://example.com/', headers: [['auth', 'a.b.c']] },
        response: { status: 200, headers: [['Content-Type', 'text/plain']], body: 'ok' },
      },
    },
  ])
})

test('header names stay as they are, in order and repeated', () => {
  const headers = ['B', 'a', 'b'].map((name) => ({ name, value: name }))
  const [entry] = read({ request: { ...request, headers }, response: { ...response, headers } })
  const list = [
    ['B', 'B'],
    ['a', 'a'],
    ['b', 'b'],
  ]
  expect([entry?.exchange.request.headers, entry?.exchange.response?.headers]).toStrictEqual([list, list])
})

test('the body of a request is the text of its postData', () => {
  const [entry] = read({ request: { ...request, postData: { mimeType: 'text/plain', text: 'hello' } }, response })
  expect(entry?.exchange.request.body).toBe('hello')
})

test.each([
  ['without content', {}, {}],
  ['without text', { content: { size: 0 } }, {}],
  ['with the text null', { content: { text: null } }, {}],
  ['with an empty text', { content: { text: '' } }, { body: '' }],
  ['with an empty encoding', { content: { text: 'ok', encoding: '' } }, { body: 'ok' }],
  ['in base64', { content: { text: 'R3LDvMOfZQ==', encoding: 'base64' } }, { body: 'Grüße' }],
  ['in base64 with line ends', { content: { text: 'R3LD\r\nvMOfZQ==', encoding: 'base64' } }, { body: 'Grüße' }],
  [
    'in base64 that is no UTF-8',
    { content: { text: 'UEsDBP8=', encoding: 'base64' } },
    { body: 'PK\u0003\u0004\uFFFD' },
  ],
])('a response %s is read', (_, content, body) => {
  const [entry] = read({ request, response: { status: 200, headers: [], ...content } })
  expect(entry?.exchange.response).toStrictEqual({ status: 200, headers: [], ...body })
})

test('status 0 says that no response is known, whatever else stands there', () => {
  const [entry] = read({ request, response: { status: 0 } })
  expect(entry?.exchange).toStrictEqual({
    request: { method: 'GET', url: 'https://example.com/', headers: [['auth', 'a.b.c']] },
  })
})

// https://github.com/ahmadnassri/har-spec/blob/master/versions/1.3.md#data-structure
test('a byte-order mark is ignored', () => {
  expect(readHar(`\uFEFF${harOf({ request, response })}`, 'a.har')).toStrictEqual(read({ request, response }))
})

describe('a file is refused', () => {
  const first = { request, response }
  const noList = 'has no list log.entries. It must be a HAR 1.2 file.'
  const noJson = (reason: string) => `is not JSON (${reason}). Export the recording again as HAR 1.2.`

  test.each([
    ['it is empty', '', noJson('Unexpected end of JSON input')],
    ['it is no JSON', '<html>', noJson(`Unexpected token '<', "<html>" is not valid JSON`)],
    ['it is cut off', '{"log":', noJson('Unexpected end of JSON input')],
    ['it is null', 'null', noList],
    ['it is a list', '[]', noList],
    ['it has no log', '{}', noList],
    ['its log is a text', '{"log":"entries"}', noList],
    ['it has no entries', '{"log":{}}', noList],
    ['its entries are no list', '{"log":{"entries":{}}}', noList],
    [
      'its entries are empty',
      '{"log":{"entries":[]}}',
      'has no entries. Record at least one exchange, or delete the file.',
    ],
    ['an entry is null', harOf(null), 'log.entries[0].request.method is not a text'],
    ['an entry has no request', harOf({ response }), 'log.entries[0].request.method is not a text'],
    [
      'a method is missing',
      harOf({ request: { ...request, method: null }, response }),
      'log.entries[0].request.method is not a text',
    ],
    [
      'a url is missing',
      harOf({ request: { method: 'GET', headers: [] }, response }),
      'log.entries[0].request.url is not a text',
    ],
    [
      'a url is a number',
      harOf({ request: { ...request, url: 1 }, response }),
      'log.entries[0].request.url is not a text',
    ],
    ['an entry has no response', harOf(first, { request }), 'log.entries[1].response.status is not a number'],
    [
      'a status is a text',
      harOf({ request, response: { ...response, status: '200' } }),
      'log.entries[0].response.status is not a number',
    ],
    [
      'a request has no headers',
      harOf({ request: { method: 'GET', url: '' }, response }),
      'log.entries[0]: headers is not a list',
    ],
    [
      'a response has no headers',
      harOf({ request, response: { status: 200 } }),
      'log.entries[0]: headers is not a list',
    ],
    [
      'headers are an object',
      harOf({ request: { ...request, headers: { auth: 'a' } }, response }),
      'log.entries[0]: headers is not a list',
    ],
    [
      'a header has no value',
      harOf({ request: { ...request, headers: [{ name: 'auth' }] }, response }),
      'log.entries[0]: a header lacks its name or value',
    ],
    [
      'a header has no name',
      harOf({ request, response: { ...response, headers: [{ value: 'a' }] } }),
      'log.entries[0]: a header lacks its name or value',
    ],
    [
      'a header is null',
      harOf({ request: { ...request, headers: [null] }, response }),
      'log.entries[0]: a header lacks its name or value',
    ],
    [
      'a body is an object',
      harOf({ request: { ...request, postData: { text: {} } }, response }),
      'log.entries[0]: a body is not a text',
    ],
    [
      'an encoding is unknown',
      harOf({ request, response: { ...response, content: { text: '', encoding: 'gzip' } } }),
      'log.entries[0]: a body has the unknown encoding "gzip"',
    ],
    [
      'base64 has other letters',
      harOf(first, { request, response: { ...response, content: { text: '***', encoding: 'base64' } } }),
      'log.entries[1]: a body is not base64, though its encoding says so',
    ],
    [
      'base64 is cut off',
      harOf({ request, response: { ...response, content: { text: 'R3LDv', encoding: 'base64' } } }),
      'log.entries[0]: a body is not base64, though its encoding says so',
    ],
  ])('when %s', (_, text, problem) => {
    const error = failure(text)
    expect(error).toBeInstanceOf(HarError)
    expect(error).toMatchObject({
      name: 'HarError',
      file: 'recordings/a.har',
      message: `[export-contracts] recordings/a.har: ${problem}`,
    })
  })
})

describe('whatever a file holds, it is read or refused with HarError', () => {
  const outcome = (text: string) => {
    const result = failure(text)
    return Array.isArray(result) || result instanceof HarError
  }
  const orAnything = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
    fc.oneof({ weight: 6, arbitrary }, { weight: 1, arbitrary: fc.jsonValue() })

  test('text', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), outcome)))

  test('JSON', () => fc.assert(fc.property(fc.json(), outcome)))

  test('nearly a HAR', () => {
    const headers = orAnything(
      fc.array(orAnything(fc.record({ name: orAnything(fc.string()), value: orAnything(fc.string()) }))),
    )
    const encoding = orAnything(fc.constantFrom('base64', ''))
    const text = orAnything(fc.oneof(fc.string(), fc.base64String()))
    const content = orAnything(fc.record({ text, encoding }, { requiredKeys: [] }))
    const entry = fc.record({
      request: orAnything(
        fc.record({ method: orAnything(fc.string()), url: orAnything(fc.string()), headers, postData: content }),
      ),
      response: orAnything(fc.record({ status: orAnything(fc.integer()), headers, content })),
      _operationId: fc.jsonValue(),
    })
    const har = fc.record({ log: fc.record({ entries: orAnything(fc.array(orAnything(entry))) }) })
    fc.assert(
      fc.property(
        har.map((value) => JSON.stringify(value)),
        outcome,
      ),
      { numRuns: 1000 },
    )
  })
})
