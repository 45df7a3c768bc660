import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { HeaderList } from '../../contract/exchange.ts'
import { entriesOf, readBytes, skippedOf } from './_testing/readAll.ts'

// Each row is a dialect of a recorder; where it is known from elsewhere, its place is named. Values are made up.

const url = 'https://example.com/exports/1'
const json = [{ name: 'content-type', value: 'application/json' }]
const body = '{"exportId":"1","exportStatus":"Grüße"}'
const bytes = Buffer.byteLength(body)

/** An entry of a HAR, changed. */
function har(request: object, response: object, more = {}): string {
  const whole = {
    ...more,
    request: { method: 'GET', url, headers: [{ name: 'accept', value: '*/*' }], bodySize: 0, ...request },
    response: { status: 200, headers: json, content: { size: bytes, text: body }, ...response },
  }
  return JSON.stringify({ log: { entries: [whole] } })
}

/** What is left of the only entry: its bodies, and what was lost. */
async function left(text: string) {
  const items = await readBytes(text)
  expect(skippedOf(items)).toEqual([])
  const [entry] = entriesOf(items)
  const { request, response } = entry?.exchange ?? {}
  return { request: request?.body, response: response?.body, lost: entry?.lost }
}

const notRecorded = (whose: 'request' | 'response') => ({
  part: `${whose}.body`,
  kind: 'not-recorded',
  reason: `the ${whose}'s body was not recorded. Record with bodies.`,
})
const cutOff = (whose: 'request' | 'response') => ({
  part: `${whose}.body`,
  kind: 'cut-off',
  reason: `the ${whose}'s body was cut off by the recorder. Record with a higher limit for bodies.`,
})

describe('kind: a response body that the recorder did not keep is told as lost, and the rest is read', () => {
  const gzip = { name: 'content-encoding', value: 'gzip' }
  const length = (value: string | number, ...more: object[]) => ({
    headers: [...json, { name: 'Content-Length', value: String(value) }, ...more],
  })
  test.each<[string, object]>([
    ['Chrome, after its memory for bodies was full: a size without a text', { content: { size: bytes } }],
    ['Playwright, when the body is gone: size -1', { content: { size: -1, mimeType: 'x-unknown' } }],
    ['firefox-devtools/har-export-trigger#31: content is {mimeType} alone', { content: { mimeType: 'text/plain' } }],
    ['content is left out', { content: undefined }],
    ['sitespeedio/chrome-har#8: size 0 beside content-length', { content: { size: 0 }, ...length(53) }],
    ['an empty text beside content-length', { content: { size: 0, text: '' }, ...length(53) }],
    ['an empty text beside a size', { content: { size: 9, text: '' } }],
    ['the text null beside bodySize', { content: { text: null }, bodySize: 12 }],
    ['Chrome, of a redirect: bodySize beside size 0', { content: { size: 0, text: '' }, bodySize: 53 }],
    ['bodySize beside size 0, without a text', { content: { size: 0 }, bodySize: 9 }],
    [
      'bodySize of more than nothing, packed',
      {
        content: { size: 0, text: '' },
        bodySize: 400,
        headers: [...json, { name: 'content-encoding', value: 'gzip' }],
      },
    ],
    ['more than nothing becomes by gzip in chunks', { content: { text: '' }, bodySize: 36, headers: [...json, gzip] }],
    ['a content-length of more than that', { content: { text: '' }, ...length(36, gzip) }],
    ['size -1 beside an empty text', { content: { size: -1, text: '' } }],
    ['no size beside an empty text', { content: { text: '' } }],
    ['size -1 and bodySize -1 beside an empty text', { content: { size: -1, text: '' }, bodySize: -1 }],
    ['the size null beside an empty text', { content: { size: null, text: '' } }],
  ])('%s', async (_, response) => {
    expect(await left(har({}, response))).toEqual({
      request: undefined,
      response: undefined,
      lost: [notRecorded('response')],
    })
  })

  test.each<[string, object, object]>([
    ['size 0', {}, { content: { size: 0 } }],
    ['bodySize 0, without a size', {}, { content: {}, bodySize: 0 }],
    ['content-length 0', {}, { content: { size: -1 }, ...length(0) }],
    ['size 0 and an empty text', {}, { content: { size: 0, text: '' } }],
    ['bodySize 0 and an empty text', {}, { content: { text: '' }, bodySize: 0 }],
    ['content-length 0 and an empty text', {}, { content: { size: -1, text: '' }, ...length(0) }],
    [
      'Chrome, of nothing in chunks: its last chunk',
      {},
      {
        content: { size: 0, text: '' },
        bodySize: 5,
        headers: [...json, { name: 'Transfer-Encoding', value: 'chunked' }],
      },
    ],
    [
      'as much as nothing becomes by gzip in chunks',
      {},
      { content: { size: 0 }, bodySize: 35, headers: [...json, gzip] },
    ],
    ['status 204 with an empty text', {}, { status: 204, content: { size: -1, text: '' } }],
    ['mitmproxy: size 0 and an empty text', {}, { content: { size: 0, compression: 0, text: '' }, bodySize: 0 }],
    [
      'nothing, packed by gzip',
      {},
      { content: { size: 0 }, ...length(gzipSync('').length, { name: 'content-encoding', value: 'gzip' }) },
    ],
    ['the answer to HEAD', { method: 'HEAD' }, { content: { size: 0 }, ...length(53) }],
    ['status 204', {}, { status: 204, content: { size: -1 } }],
    ['status 304, with the size of what was cached', {}, { status: 304, content: { size: 53 }, ...length(53) }],
  ])('nothing is lost of %s', async (_, request, response) => {
    expect(await left(har(request, response))).toEqual({ request: undefined, response: undefined, lost: undefined })
  })
})

describe('kind: a request body that the recorder did not keep is told as lost, and the rest is read', () => {
  const withLength = { headers: [{ name: 'content-length', value: '53' }] }
  test.each<[string, object]>([
    ['HTTP Toolkit, of a large body: bodySize alone', { method: 'POST', bodySize: 50_000 }],
    ['yaacov/harproxyserver#19: headers [], bodySize -1, no postData', { method: 'POST', headers: [], bodySize: -1 }],
    ['bodySize is left out', { method: 'PUT', bodySize: undefined }],
    ['Chrome, of a file: bodySize 0 beside content-length', { method: 'PUT', bodySize: 0, ...withLength }],
    ['postData is {mimeType} alone', { method: 'POST', bodySize: -1, postData: { mimeType: 'text/plain' } }],
    ['of a method that need not bring content', { method: 'DELETE', bodySize: -1, ...withLength }],
    [
      'bodySize -1 beside an empty text',
      { method: 'POST', bodySize: -1, postData: { mimeType: 'application/json', text: '' } },
    ],
    [
      'no bodySize beside an empty text',
      { method: 'PATCH', bodySize: undefined, postData: { mimeType: 'text/csv', text: '' } },
    ],
    [
      'grafana/har-to-k6, multipart: fields without the text',
      {
        method: 'POST',
        postData: { mimeType: 'multipart/form-data; boundary=x', params: [{ name: 'a', value: 'b' }] },
      },
    ],
  ])('%s', async (_, request) => {
    expect(await left(har(request, {}))).toEqual({ request: undefined, response: body, lost: [notRecorded('request')] })
  })

  test.each<[string, object]>([
    ['GET with bodySize -1', { bodySize: -1 }],
    ['DELETE without bodySize', { method: 'DELETE', bodySize: undefined }],
    ['POST with bodySize 0', { method: 'POST', bodySize: 0 }],
    ['mitmproxy: POST with an empty text', { method: 'POST', postData: { mimeType: '', text: '', params: [] } }],
    ['GET with an empty text and bodySize -1', { bodySize: -1, postData: { mimeType: '', text: '' } }],
    ['GET with postData null and bodySize -1', { bodySize: -1, postData: null }],
    ['POST with content-length 0', { method: 'POST', bodySize: -1, headers: [{ name: 'content-length', value: '0' }] }],
  ])('nothing is lost of %s', async (_, request) => {
    expect(await left(har(request, {}))).toEqual({ request: undefined, response: body, lost: undefined })
  })

  test('both bodies can be lost', async () => {
    expect((await left(har({ method: 'POST', bodySize: 5 }, { content: { size: -1 } }))).lost).toEqual([
      notRecorded('request'),
      notRecorded('response'),
    ])
  })
})

describe('kind: a body that the recorder cut off is told as lost', () => {
  const csv = 'id,name\n1,Grüße\n2,b'
  test.each<[string, object]>([
    ['giacomelli/HarSharp#16, Firefox: JSON of another size', { content: { size: bytes, text: body.slice(0, 20) } }],
    ['text', { content: { size: 900, text: csv }, headers: [{ name: 'content-type', value: 'text/csv' }] }],
    ['base64', { content: { size: 900, text: Buffer.from(csv).toString('base64'), encoding: 'base64' } }],
    [
      'text in a charset of one byte a letter',
      { content: { size: 900, text: csv }, headers: [{ name: 'content-type', value: 'text/csv; charset=ISO-8859-1' }] },
    ],
  ])('%s', async (_, response) => {
    expect(await left(har({}, response))).toEqual({
      request: undefined,
      response: undefined,
      lost: [cutOff('response')],
    })
  })

  test('a request body', async () => {
    const postData = { mimeType: 'text/plain', text: csv }
    expect(await left(har({ method: 'POST', bodySize: 900, postData }, {}))).toEqual({
      request: undefined,
      response: body,
      lost: [cutOff('request')],
    })
  })

  const sentAs = (type: string, length: number, ...more: [string, string][]) => ({
    headers: [['content-type', type], ['content-length', String(length)], ...more].map(([name, value]) => ({
      name,
      value,
    })),
  })
  test.each<[string, object]>([
    ['JSON', { content: { text: body.slice(0, 20) }, ...sentAs('application/json', bytes) }],
    ['text', { content: { size: -1, text: csv }, ...sentAs('text/csv', 900) }],
    ['text with its own size', { content: { size: Buffer.byteLength(csv), text: csv }, ...sentAs('text/csv', 900) }],
    [
      'base64',
      { content: { text: Buffer.from(csv).toString('base64'), encoding: 'base64' }, ...sentAs('text/csv', 25) },
    ],
    ['a part of a file', { status: 206, content: { text: csv }, ...sentAs('text/csv', 900, ['content-range', 'x']) }],
  ])('content-length alone tells it, of %s', async (_, response) => {
    expect((await left(har({}, response))).lost).toEqual([cutOff('response')])
  })

  test('content-length alone tells it, of a request', async () => {
    const postData = { mimeType: 'text/plain', text: csv }
    const request = { method: 'POST', bodySize: -1, postData, headers: [{ name: 'Content-Length', value: '900' }] }
    expect((await left(har(request, {}))).lost).toEqual([cutOff('request')])
  })

  test.each<[string, object, object]>([
    ['whole JSON that was written anew', {}, sentAs('application/json', 900)],
    ['a packed body', {}, { ...sentAs('text/csv', 900, ['content-encoding', 'br']), content: { text: csv } }],
    [
      'chunks, where content-length does not count',
      {},
      { ...sentAs('text/csv', 900, ['transfer-encoding', 'chunked']), content: { text: csv } },
    ],
    [
      'its own length',
      { bodySize: 0 },
      { ...sentAs('text/csv', Buffer.byteLength(csv)), content: { size: -1, text: csv } },
    ],
    ['its CRLFs', {}, { ...sentAs('text/csv', Buffer.byteLength(csv) + 2), content: { text: csv } }],
    ['a text for HEAD', { method: 'HEAD' }, { ...sentAs('text/csv', 900), content: { text: csv } }],
    ['a text for 304', {}, { status: 304, ...sentAs('text/csv', 900), content: { text: csv } }],
    ['a part of a file', {}, { status: 206, ...sentAs('text/csv', Buffer.byteLength(csv)), content: { text: csv } }],
  ])('content-length tells nothing of %s', async (_, request, response) => {
    expect((await left(har(request, response))).lost).toBeUndefined()
  })

  const typed = (value: string) => ({ headers: [{ name: 'content-type', value }] })
  test.each<[string, object, string]>([
    ['the size of the packed body', { content: { size: 12, text: csv } }, csv],
    ['no size', { content: { text: csv } }, csv],
    [
      'the size of the base64',
      { content: { size: 28, text: Buffer.from(csv).toString('base64'), encoding: 'base64' } },
      csv,
    ],
    ['the size with its byte-order mark', { content: { size: Buffer.byteLength(csv) + 3, text: csv } }, csv],
    ['the size with its CRLFs', { content: { size: Buffer.byteLength(csv) + 2, text: csv } }, csv],
    [
      'the size in UTF-16',
      { content: { size: csv.length * 2 + 2, text: csv }, ...typed('text/csv; charset=utf-16') },
      csv,
    ],
    ['JSON that somebody shortened', { content: { size: 900, text: body } }, body],
  ])('a body that stands there with %s is whole', async (_, response, expected) => {
    expect(await left(har({}, response))).toEqual({ request: undefined, response: expected, lost: undefined })
  })
})

describe('kind: content-length tells of a body that the formats without sizes lost', () => {
  const sent = { method: 'POST', url, headers: { 'content-length': '12' } }
  const answered = { status: 200, headers: { 'Content-Length': ['53'] } }
  test.each<[string, unknown]>([
    ['plain JSON', { request: sent, response: { ...answered, body: null } }],
    [
      'nock',
      {
        scope: 'https://example.com',
        path: '/',
        method: 'POST',
        body: '',
        status: 200,
        response: '',
        rawHeaders: ['Content-Length', '53'],
        reqheaders: sent.headers,
      },
    ],
    [
      'vcrpy',
      {
        version: 1,
        interactions: [
          {
            request: { method: 'POST', uri: url, headers: sent.headers, body: null },
            response: { status: { code: 200 }, headers: answered.headers, body: { string: '' } },
          },
        ],
      },
    ],
  ])('%s', async (_, entry) => {
    expect((await left(JSON.stringify(entry))).lost).toEqual([notRecorded('request'), notRecorded('response')])
  })

  const cut = 'id,na'
  const sentCut = { method: 'POST', url, headers: { 'content-type': 'text/csv', 'content-length': '12' } }
  const answeredCut = { status: 200, headers: { 'Content-Type': ['text/csv'], 'Content-Length': ['53'] } }
  test.each<[string, unknown]>([
    ['plain JSON', { request: { ...sentCut, body: cut }, response: { ...answeredCut, body: cut } }],
    [
      'nock',
      {
        scope: 'https://example.com',
        path: '/',
        method: 'POST',
        body: cut,
        status: 200,
        response: cut,
        rawHeaders: answeredCut.headers,
        reqheaders: sentCut.headers,
      },
    ],
    [
      'VCR',
      {
        http_interactions: [
          {
            request: { method: 'post', uri: url, headers: sentCut.headers, body: { string: cut } },
            response: { status: { code: 200 }, headers: answeredCut.headers, body: { string: cut } },
          },
        ],
      },
    ],
  ])('and of one that they cut off: %s', async (_, entry) => {
    expect(await left(JSON.stringify(entry))).toEqual({
      request: undefined,
      response: undefined,
      lost: [cutOff('request'), cutOff('response')],
    })
  })

  test('not of JSON, which is written anew', async () => {
    const entry = {
      request: { ...sentCut, body: { a: 1 } },
      response: {
        status: 200,
        headers: { 'content-type': 'application/json', 'content-length': '99' },
        body: { b: 2 },
      },
    }
    expect((await left(JSON.stringify(entry))).lost).toBeUndefined()
  })

  test('nothing is lost of a HEAD', async () => {
    const entry = { request: { method: 'HEAD', url }, response: answered }
    expect((await left(JSON.stringify(entry))).lost).toBeUndefined()
  })
})

describe('kind: the media type beside a body stands in for headers that were not recorded', () => {
  const postData = { mimeType: 'application/json', text: '{"a":1}' }
  const entryOf = async (request: object, response: object) => {
    const [entry] = entriesOf(await readBytes(har({ method: 'POST', bodySize: -1, postData, ...request }, response)))
    return {
      request: entry?.exchange.request.headers,
      response: entry?.exchange.response?.headers,
      listsHeaders: entry?.listsHeaders,
    }
  }
  const ofMedia: HeaderList = [['content-type', 'application/json']]
  const none = { headers: [], content: { size: bytes, mimeType: 'application/json', text: body } }

  test.each<[string, object, object, unknown]>([
    [
      'janodvarko/harviewer no-headers.har: on both sides',
      { headers: [] },
      none,
      { request: ofMedia, response: ofMedia, listsHeaders: false },
    ],
    ['of the request', { headers: [] }, {}, { request: ofMedia, response: ofMedia, listsHeaders: false }],
    ['of the response', {}, none, { request: [['accept', '*/*']], response: ofMedia, listsHeaders: false }],
    [
      'not where headers are listed: Playwright guesses one then',
      {},
      { headers: [{ name: 'date', value: 'x' }], content: none.content },
      { request: [['accept', '*/*']], response: [['date', 'x']], listsHeaders: true },
    ],
    [
      'not when it says nothing, as Chrome does by x-unknown',
      { headers: [], postData: { ...postData, mimeType: '' } },
      { headers: [], content: { ...none.content, mimeType: 'x-unknown' } },
      { request: [], response: [], listsHeaders: false },
    ],
  ])('%s', async (_, request, response, expected) => {
    expect(await entryOf(request, response)).toEqual(expected)
  })
})

describe('kind: without any header beside it, the media type of a body is lost', () => {
  const headersLost = (whose: 'request' | 'response') => ({
    part: `${whose}.headers`,
    kind: 'not-recorded',
    reason: `the ${whose}'s headers were not recorded. Record with headers.`,
  })
  const both = [headersLost('request'), headersLost('response')]
  const postData = { mimeType: '', text: body }
  const cassette = (more: object) => ({
    interactions: [
      {
        request: { method: 'POST', uri: url, body, ...more },
        response: { status: { code: 200 }, body: { string: body }, ...more },
      },
    ],
    version: 1,
  })
  const collection = (example: object, request: object) => ({
    info: { schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: [
      { response: [{ originalRequest: { method: 'POST', url, header: [], ...request }, code: 200, body, ...example }] },
    ],
  })
  const raw = { mode: 'raw', raw: body }
  test.each<[string, unknown]>([
    [
      'HAR, with mimeType empty and x-unknown',
      JSON.parse(
        har(
          { method: 'POST', headers: [], bodySize: -1, postData },
          { headers: [], content: { size: bytes, mimeType: 'x-unknown', text: body } },
        ),
      ),
    ],
    [
      'nock without reqheaders',
      {
        scope: 'https://example.com',
        path: '/exports/1',
        method: 'POST',
        body: JSON.parse(body),
        status: 200,
        response: body,
      },
    ],
    [
      'undici',
      [
        {
          hash: 'x',
          snapshot: {
            request: { method: 'POST', url, headers: {}, body },
            responses: [{ statusCode: 200, headers: {}, body: Buffer.from(body).toString('base64') }],
          },
        },
      ],
    ],
    ['a cassette without the member', cassette({})],
    ['a cassette with none', cassette({ headers: {} })],
    ['Postman: header null', collection({ header: null }, { body: raw })],
    ['Postman: only headers that the user set', collection({}, { header: [{ key: 'x', value: '1' }], body: raw })],
    ['plain JSON', { request: { method: 'POST', url, body }, response: { status: 200, headers: [], body } }],
  ])('%s', async (_, recording) => {
    expect(await left(JSON.stringify(recording))).toMatchObject({ request: body, response: body, lost: both })
  })

  test.each<[string, unknown]>([
    ['of no body', { request: { method: 'GET', url }, response: { status: 204 } }],
    [
      'where some are listed: that content-type is none of them is then a fact',
      {
        request: { method: 'POST', url, headers: { a: 'b' }, body },
        response: { status: 200, headers: { a: 'b' }, body },
      },
    ],
    [
      'where Postman tells the language',
      collection(
        { header: [{ key: 'Date', value: 'x' }] },
        { body: { ...raw, options: { raw: { language: 'json' } } } },
      ),
    ],
  ])('nothing is lost %s', async (_, recording) => {
    expect((await left(JSON.stringify(recording))).lost).toBeUndefined()
  })

  test('Postman stores null for a response that it did not save', async () => {
    const saved = collection({ body: null, header: null }, {})
    expect(await left(JSON.stringify(saved))).toMatchObject({ lost: [notRecorded('response')] })
    expect((await left(JSON.stringify(collection({ body: null, code: 204 }, {})))).lost).toBeUndefined()
  })
})

describe('kind: a call that got no answer is no exchange', () => {
  const failed = { status: 0, headers: [], content: { size: 0, mimeType: 'x-unknown' }, bodySize: -1 }
  const plain = (response: object) => JSON.stringify({ request: { method: 'GET', url }, response })
  test.each([
    ['Chrome: status 0 and _error', har({}, { ...failed, _error: 'net::ERR_FAILED' })],
    ['Chrome, broken off after the head: status 200 and _error', har({}, { _error: 'net::ERR_ABORTED' })],
    ['HTTP Toolkit and Firefox: status 0', har({}, failed)],
    ['mitmproxy: content {} and _error null', har({}, { ...failed, content: {}, _error: null })],
    ['Playwright: status -1 and _failureText', har({}, { ...failed, status: -1, _failureText: 'net::ERR_ABORTED' })],
    ['www.bbc.co.uk.har of PerfCascade: status -2', har({}, { ...failed, status: -2 })],
    ['status null', har({}, { ...failed, status: null })],
    ['with a request that cannot be read', har({ headers: 5, postData: { text: 5 } }, failed)],
    ['a response of fetch: status 0', plain({ status: 0, headers: {}, body: null })],
  ])('%s', async (_, text) => {
    expect(skippedOf(await readBytes(text))).toEqual([
      {
        kind: 'not-an-exchange',
        file: '-',
        index: 0,
        place: expect.objectContaining({ line: 1 }),
        reason: 'got no answer: the call failed, was blocked or was broken off.',
      },
    ])
  })

  test('an empty _error is none', async () => {
    expect(await left(har({}, { _error: '' }))).toEqual({ request: undefined, response: body, lost: undefined })
  })
})
