import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { entriesOf, exchangesOf, readAll, readBytes, skippedOf } from './_testing/readAll.ts'

// Files in the dialects of real tools, with made-up values; where each is known from is named.

const url = 'https://example.com/exports/1'
const body = '{"exportId":"1","exportStatus":"InProgress"}'
const answer = { status: 200, headers: [['Content-Type', 'application/json']], body }
const exchange = { request: { method: 'GET', url, headers: [] }, response: answer }

async function read(input: string | Uint8Array) {
  const items = await readBytes(input)
  expect(skippedOf(items)).toEqual([])
  return exchangesOf(items)
}

const reasons = async (input: string | Uint8Array) => skippedOf(await readBytes(input)).map(({ reason }) => reason)

const har = (request: object, response: object) =>
  JSON.stringify({
    log: {
      entries: [
        {
          request: { method: 'GET', url, headers: [], ...request },
          response: {
            status: 200,
            headers: [{ name: 'Content-Type', value: 'application/json' }],
            content: { text: body },
            ...response,
          },
        },
      ],
    },
  })

const nock = (changes: object) =>
  JSON.stringify([
    {
      scope: 'https://example.com:443',
      method: 'GET',
      path: '/exports/1',
      body: '',
      status: 200,
      response: JSON.parse(body),
      ...changes,
    },
  ])

describe('kind: nock objects of every version', () => {
  test.each<[string, object, unknown]>([
    ['nock/nock#470: an object headers', { headers: { 'Content-Type': 'application/json' } }, answer],
    ['octokit/fixtures: an object headers with lists', { headers: { 'Content-Type': ['application/json'] } }, answer],
    ['version 10 and later: rawHeaders', { rawHeaders: ['Content-Type', 'application/json'] }, answer],
    ['nock/nock#2729: rawHeaders as an object', { rawHeaders: { 'Content-Type': 'application/json' } }, answer],
    ['neither', {}, { status: 200, headers: [], body }],
    [
      'both: what came over the wire',
      { headers: { a: 'b' }, rawHeaders: ['Content-Type', 'application/json'] },
      answer,
    ],
  ])('%s', async (_, changes, response) => {
    expect(await read(nock(changes))).toEqual([{ ...exchange, response }])
  })

  test('the place of the headers is that of the member that was read', async () => {
    const text = nock({ headers: { a: 'b' } })
    const [entry] = entriesOf(await readBytes(text))
    expect(entry?.locate('response.headers').column).toBe(text.indexOf('{"a":"b"}') + 1)
  })
})

describe('kind: an answer stored as JSON is no sign of another format', () => {
  test.each<[string, object]>([
    ['octokit/fixtures create-file: a member content', { content: { name: 'a' } }],
    ['a member log', { log: { entries: [] } }],
    ['members request and response', { request: { method: 'GET' }, response: { content: {} } }],
    ['a member interactions', { interactions: [{}] }],
  ])('%s', async (_, response) => {
    expect((await read(nock({ response })))[0]?.response?.body).toBe(JSON.stringify(response))
  })
})

describe('kind: a header has a list of values, however headers are written', () => {
  const plain = (headers: unknown) => JSON.stringify({ request: { method: 'GET', url, headers } })
  const cassette = (headers: string) =>
    `interactions:\n- request:\n    method: GET\n    uri: ${url}\n    headers:\n${headers}\n  response: {status: {code: 200}, headers: {}, body: {string: ok}}\nversion: 1\n`
  const twice = [
    ['a', 'x'],
    ['a', 'y'],
  ]
  test.each<[string, string, unknown]>([
    ['Polly 1.2: {name, value: [...]}', har({ headers: [{ name: 'a', value: ['x', 'y'] }] }, {}), twice],
    ['an object', plain({ a: ['x', 'y'] }), twice],
    ['pairs', plain([['a', ['x', 'y']]]), twice],
    ['names and values in turn', plain(['a', ['x', 'y']]), twice],
    ['vcrpy with tornado: pairs of tuples', cassette("    - !!python/tuple\n      - a\n      - ['x', 'y']"), twice],
    [
      'vcrpy with Python 2: texts of unicode',
      cassette("      !!python/unicode 'a': [!!python/unicode 'x', 'y']"),
      twice,
    ],
    ['an empty list', plain({ a: [] }), []],
  ])('%s', async (_, text, headers) => {
    expect((await read(text))[0]?.request.headers).toEqual(headers)
  })

  test('a list in a list is told', async () => {
    expect(await reasons(plain({ a: [[{}]] }))).toEqual([
      'request.headers.a lacks its name or value. Record the exchange again, or mend it.',
    ])
  })
})

describe('kind: a byte-order mark is no part of a text', () => {
  const mark = '\ufeff'
  const marked = Buffer.from(mark + body).toString('base64')
  const line = JSON.stringify({ request: { method: 'GET', url } })
  test.each<[string, string]>([
    ['hapijs/bourne#28: in a body as text', har({}, { content: { text: mark + body } })],
    ['in a body as base64', har({}, { content: { text: marked, encoding: 'base64' } })],
    ['in a body as base64 without a label', har({}, { content: { text: marked } })],
    ['in a plain body', JSON.stringify({ ...exchange, response: { ...answer, body: mark + body } })],
    [
      'in a cassette',
      `interactions:\n- request: {method: GET, uri: '${url}'}\n  response: {status: {code: 200}, headers: {Content-Type: application/json}, body: {string: "\\uFEFF${body.replaceAll('"', '\\"')}"}}\nversion: 1\n`,
    ],
    ['in front of a file', mark + har({}, {})],
  ])('%s', async (_, text) => {
    expect(await read(text)).toEqual([exchange])
  })

  test.each<[string, string | Uint8Array]>([
    ['in front of lines that were put one after the other', `${mark}${line}\n${mark}${line}\n`],
    [
      'in front of a cassette',
      `${mark}interactions:\n- request: {method: GET, uri: '${url}'}\n  response: {status: {code: 200}, body: {string: ''}}\nversion: 1\n`,
    ],
    ['in a packed file', gzipSync(mark + line)],
  ])('%s', async (_, input) => {
    for (const { request } of await read(input)) expect(request).toEqual({ method: 'GET', url, headers: [] })
  })

  test('a second mark is text', async () => {
    expect((await read(har({}, { content: { text: `${mark}${mark}x` } })))[0]?.response?.body).toBe(`${mark}x`)
  })
})

describe('kind: base64 that nothing tells of is decoded where it must be base64', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64')
  const csv = 'id;name\n1;Grüße\n'
  const typed = (value: string) => [{ name: 'Content-Type', value }]
  const plain = (content: string, type: string) =>
    JSON.stringify({ ...exchange, response: { ...answer, headers: { 'Content-Type': type }, body: content } })
  test.each<[string, string, string]>([
    ['haralyzer/haralyzer#55: _textBase64', har({}, { content: { size: 44, _textBase64: base64(body) } }), body],
    ['JSON by its media type', har({}, { content: { text: base64(body) } }), body],
    ['a JSON list', har({}, { content: { text: base64('[1]') } }), '[1]'],
    ['indented JSON', har({}, { content: { text: base64('{\n  "a": 1\n}') } }), '{\n  "a": 1\n}'],
    [
      'any body by its size',
      har({}, { headers: typed('text/csv'), content: { size: Buffer.byteLength(csv), text: base64(csv) } }),
      csv,
    ],
    ['a plain body', plain(base64(body), 'application/json'), body],
    ['not without its size', har({}, { headers: typed('text/csv'), content: { text: base64(csv) } }), base64(csv)],
    [
      'not with its own size',
      har({}, { headers: typed('text/csv'), content: { size: base64(csv).length, text: base64(csv) } }),
      base64(csv),
    ],
    ['not in a text', plain(base64(body), 'text/plain'), base64(body)],
    ['not when no JSON comes out', plain('eyJhYmM=', 'application/json'), 'eyJhYmM='],
    ['not a word', plain('eyes', 'application/json'), 'eyes'],
  ])('%s', async (_, text, expected) => {
    expect((await read(text))[0]?.response?.body).toBe(expected)
  })
})

describe('kind: cassettes of every tool', () => {
  const ruby = `---
http_interactions:
- request:
    method: get
    uri: ${url}
    body:
      encoding: US-ASCII
      string: ''
    headers: {}
  response:
    status:
      code: 200
      message: OK
    headers:
      Content-Type:
      - application/json
    body:
      encoding: UTF-8
      string: '${body}'
    http_version:
  recorded_at: Sun, 22 Nov 2026 08:00:00 GMT
recorded_with: VCR 6.1.0
`
  test.each<[string, string]>([
    ['VCR 6', ruby],
    [
      'VCR 6, with preserve_exact_body_bytes',
      ruby.replace(`string: '${body}'`, `base64_string: |\n        ${Buffer.from(body).toString('base64')}`),
    ],
    [
      'VCR as JSON',
      JSON.stringify({
        http_interactions: [
          {
            request: { method: 'get', uri: url, body: { encoding: 'US-ASCII', string: '' }, headers: {} },
            response: {
              status: { code: 200, message: 'OK' },
              headers: { 'Content-Type': ['application/json'] },
              body: { encoding: 'UTF-8', string: body },
            },
          },
        ],
        recorded_with: 'VCR 6.1.0',
      }),
    ],
    [
      'betamax 0.4, preserve_exact_bytes.json',
      JSON.stringify({
        recorded_with: 'betamax/0.4.2',
        http_interactions: [
          {
            recorded_at: '2015-06-27T14:15:28',
            request: { uri: url, method: 'GET', body: { base64_string: '', encoding: 'utf-8' }, headers: {} },
            response: {
              status: { code: 200, message: 'OK' },
              url,
              body: { base64_string: Buffer.from(body).toString('base64'), encoding: null },
              headers: { 'Content-Type': ['application/json'] },
            },
          },
        ],
      }),
    ],
    [
      'betamax 0.1: bodies as texts',
      JSON.stringify({
        http_interactions: [
          {
            request: { uri: url, method: 'GET', body: '', headers: {} },
            response: {
              status_code: 200,
              url,
              body: { string: body, encoding: 'utf-8' },
              headers: { 'Content-Type': 'application/json' },
            },
          },
        ],
      }),
    ],
    [
      'go-vcr 1',
      `---\nversion: 1\ninteractions:\n- request:\n    body: ""\n    form: {}\n    headers: {}\n    url: ${url}\n    method: GET\n  response:\n    body: '${body}'\n    headers:\n      Content-Type:\n      - application/json\n    status: 200 OK\n    code: 200\n    duration: ""\n`,
    ],
    [
      'go-vcr 3 and 4',
      `---\nversion: 2\ninteractions:\n    - id: 0\n      request:\n        proto: HTTP/1.1\n        content_length: 0\n        host: example.com\n        url: ${url}\n        method: GET\n      response:\n        proto: HTTP/2.0\n        content_length: 44\n        uncompressed: true\n        body: !!binary ${Buffer.from(body).toString('base64')}\n        headers:\n            Content-Type:\n                - application/json\n        status: 200 OK\n        code: 200\n        duration: 83.984896ms\n`,
    ],
    [
      'vcrpy with httpx, before version 6',
      `interactions:\n- request:\n    body: ''\n    headers: {}\n    method: GET\n    uri: ${url}\n  response:\n    content: '${body}'\n    headers:\n      Content-Type:\n      - application/json\n    http_version: HTTP/1.1\n    status_code: 200\nversion: 1\n`,
    ],
    [
      'vcrpy with httpx, a body that is no UTF-8 as binary',
      `interactions:\n- request: {body: '', headers: {}, method: GET, uri: '${url}'}\n  response:\n    content: !!binary ${Buffer.from(body).toString('base64')}\n    headers: {Content-Type: [application/json]}\n    status_code: 200\nversion: 1\n`,
    ],
    [
      'okreplay',
      `!tape\nname: a tape\ninteractions:\n- recorded: 2012-10-21T14:04:39.797Z\n  request:\n    method: GET\n    uri: ${url}\n  response:\n    status: 200\n    headers:\n      Content-Type: application/json\n    body: '${body}'\n`,
    ],
    [
      'Schemathesis',
      `command: 'schemathesis run'\nrecorded_with: 'Schemathesis 3.39'\nhttp_interactions:\n- id: '0'\n  status: 'SUCCESS'\n  seed: '1'\n  recorded_at: '2026-11-22T08:00:00.000000+00:00'\n  request:\n    uri: '${url}'\n    method: 'GET'\n    headers: {}\n  response:\n    status:\n      code: '200'\n      message: 'OK'\n    headers:\n      Content-Type:\n      - 'application/json'\n    body:\n      encoding: 'utf-8'\n      base64_string: '${Buffer.from(body).toString('base64')}'\n    http_version: '1.1'\n`,
    ],
  ])('%s', async (_, text) => {
    expect(await read(text)).toStrictEqual([exchange])
  })

  const packed = gzipSync(body).toString('base64')
  const inBase64 = { base64_string: Buffer.from(body).toString('base64') }
  test.each<[string, object, object]>([
    ['betamax: the base64 beside an empty text', { ...inBase64, string: '' }, { ...inBase64, string: '' }],
    ['the base64 beside null', { string: null, ...inBase64 }, { string: null, ...inBase64 }],
    ['the text beside an empty base64', { string: body, base64_string: '' }, { string: body, base64_string: '' }],
    ['the base64 beside another text', { string: 'x', ...inBase64 }, { ...inBase64, string: 'x' }],
  ])('of two forms of a body, the one that holds it counts: %s', async (_, sent, received) => {
    const headers = { 'Content-Type': ['application/json'] }
    const text = JSON.stringify({
      recorded_with: 'betamax/0.4.1',
      http_interactions: [
        {
          request: { uri: url, method: 'PUT', body: sent, headers },
          response: { url, status: { code: 200, message: 'OK' }, body: received, headers },
        },
      ],
    })
    expect((await read(text)).map(({ request, response }) => [request.body, response?.body])).toEqual([[body, body]])
  })
  const inBinary = (tagged: string) => ruby.replace(`string: '${body}'`, `string: ${tagged}`)
  test.each<[string, string]>([
    ['of Psych: !binary |-', inBinary(`!binary |-\n        ${packed.slice(0, 60)}\n        ${packed.slice(60)}`)],
    ['of PyYAML: !!binary |', inBinary(`!!binary |\n        ${packed}`)],
    ['in one line', inBinary(`!binary "${packed}"`)],
    ['with the tag in full', inBinary(`!<tag:yaml.org,2002:binary> ${packed}`)],
  ])('a packed body in binary %s', async (_, text) => {
    const headers = '      Content-Type:\n      - application/json\n'
    const [only] = await read(text.replace(headers, `${headers}      Content-Encoding:\n      - gzip\n`))
    expect(only?.response?.body).toBe(body)
  })

  test.each([
    ['of VCR, in GMT', ruby, '2026-11-22T08:00:00.000Z'],
    [
      'of betamax, in UTC without a word',
      ruby.replace('Sun, 22 Nov 2026 08:00:00 GMT', '2026-11-22T08:00:00'),
      '2026-11-22T08:00:00.000Z',
    ],
    [
      'of Schemathesis, with a zone',
      ruby.replace('Sun, 22 Nov 2026 08:00:00 GMT', "'2026-11-22T08:00:00.5+01:00'"),
      '2026-11-22T07:00:00.500Z',
    ],
    ['that is none', ruby.replace('Sun, 22 Nov 2026 08:00:00 GMT', 'yesterday'), undefined],
  ])('the time %s is known', async (_, text, time) => {
    expect(entriesOf(await readBytes(text))[0]?.fields).toEqual(time === undefined ? {} : { startedDateTime: time })
  })

  test('an okreplay tape leaves empty bodies out', async () => {
    const tape = `!tape\nname: t\ninteractions:\n- recorded: 2012-10-21T14:04:39.797Z\n  request: {method: DELETE, uri: '${url}'}\n  response: {status: 204, headers: {}}\n`
    expect(await read(tape)).toStrictEqual([
      { request: { method: 'DELETE', url, headers: [] }, response: { status: 204, headers: [] } },
    ])
  })

  test('a call of Schemathesis without a response is no exchange', async () => {
    const text = `recorded_with: 'Schemathesis 3.39'\nhttp_interactions:\n- request: {uri: '${url}', method: GET, headers: {}}\n  response: null\n`
    expect(skippedOf(await readBytes(text))).toMatchObject([{ kind: 'not-an-exchange', index: 0 }])
  })

  test('a cassette of VCR without its end is cut off', async () => {
    const cut = 'is cut off. Record it again, or restore the whole file.'
    expect(await reasons(ruby.replace(/recorded_with.*\n/, ''))).toEqual([cut])
  })
})

describe('kind: snapshots of undici', () => {
  const answered = (text: string) => ({
    statusCode: 200,
    headers: { 'Content-Type': 'application/json' },
    body: Buffer.from(text).toString('base64'),
    trailers: {},
  })
  const snapshot = (more: object) => ({
    hash: 'R0VU',
    snapshot: {
      request: { method: 'GET', url, headers: {} },
      callCount: 0,
      timestamp: '2026-11-22T08:00:00.000Z',
      ...more,
    },
  })

  test('each answer to a request is an exchange', async () => {
    const text = JSON.stringify([
      snapshot({ responses: [answered('{"a":1}'), answered('{"a":2}'), answered('{"a":3}')] }),
      snapshot({ responses: [answered(body)] }),
    ])
    const items = await readBytes(text, { chunkBytes: 11 })
    expect(skippedOf(items)).toEqual([])
    expect(
      entriesOf(items).map(({ index, exchange: { response }, fields }) => [index, response?.body, fields]),
    ).toEqual(
      ['{"a":1}', '{"a":2}', '{"a":3}', body].map((one, index) => [
        index,
        one,
        { startedDateTime: '2026-11-22T08:00:00.000Z' },
      ]),
    )
    const second = entriesOf(items)[1]?.locate('response.body')
    expect(second?.column).toBe(text.indexOf(`"${answered('{"a":2}').body}"`) + 1)
  })

  test('of the first versions, which stored one response', async () => {
    expect(await read(JSON.stringify([snapshot({ response: answered(body) })]))).toEqual([exchange])
  })

  test('2,000 answers to one request are read, each in its place', async () => {
    const many = Array.from({ length: 2_000 }, (_, id) => answered(`{"a":${id}}`))
    const entries = entriesOf(await readBytes(JSON.stringify([snapshot({ responses: many })], null, 2)))
    expect(entries.map(({ exchange: { response } }) => response?.body)).toEqual(many.map((_, id) => `{"a":${id}}`))
    const lines = entries.map((entry) => entry.locate('entry').line)
    expect(lines.slice(1).every((line, at) => line - (lines[at] ?? 0) === 8)).toBe(true)
  })

  test('without an answer it is no exchange, and a broken one spoils only itself', async () => {
    const text = JSON.stringify([
      snapshot({ responses: [] }),
      snapshot({ responses: [answered('x'), { statusCode: 200, body: '*' }] }),
    ])
    expect(
      (await readBytes(text)).map((item) => ('entry' in item ? 'read' : [item.skipped.index, item.skipped.kind])),
    ).toEqual([[0, 'not-an-exchange'], 'read', [2, 'unreadable']])
  })
})

describe('kind: a Playwright trace', () => {
  const sha1 = '0123456789abcdef0123456789abcdef01234567'
  const line = (content: object, more: object = {}) =>
    JSON.stringify({
      type: 'resource-snapshot',
      snapshot: {
        startedDateTime: '2026-11-22T08:00:00.000Z',
        _monotonicTime: 5,
        request: { method: 'GET', url, headers: [], bodySize: 0 },
        response: {
          status: 200,
          headers: [{ name: 'Content-Type', value: 'application/json' }],
          content,
          bodySize: 44,
          ...more,
        },
      },
    })
  const attached = { size: 44, mimeType: 'application/json', _sha1: `${sha1}.json` }
  const files = {
    'trace.trace': '{"version":8,"type":"context-options"}\n',
    'trace.network': `${line(attached)}\n`,
    '0-trace.network': '',
    [`resources/${sha1}.json`]: body,
    'trace.stacks': '{}',
    'resources/89abcdef0123456789abcdef0123456789abcdef.json': '{"an":"attachment of a test"}',
  }

  test('its bodies are found in the archive', async () => {
    const zip = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
    const items = await readBytes(zip)
    expect(skippedOf(items)).toEqual([])
    expect(exchangesOf(items)).toEqual([exchange])
    expect(entriesOf(items)[0]?.fields).toEqual({ startedDateTime: '2026-11-22T08:00:00.000Z', _monotonicTime: 5 })
  })

  test('a body that the archive lacks is lost, and the rest is read', async () => {
    const zip = zipSync({ 'trace.network': strToU8(`${line(attached)}\n${line({ size: 44, text: body })}\n`) })
    const items = await readBytes(zip)
    expect(skippedOf(items)).toEqual([])
    expect(entriesOf(items).map(({ lost, exchange: { response } }) => [lost?.[0]?.kind, response?.body])).toEqual([
      ['not-recorded', undefined],
      [undefined, body],
    ])
  })

  test('its bodies are found in the folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'export-contracts-trace-'))
    for (const [name, text] of Object.entries(files)) {
      if (text === '') continue
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    expect(await readAll([folder])).toMatchObject([{ entry: { file: `${folder}/trace.network`, exchange } }])
  })

  test('places are those in the line', async () => {
    const text = line({ size: 44, text: body })
    const [entry] = entriesOf(await readBytes(text))
    expect(entry?.locate('response.status').column).toBe(text.indexOf('200,"headers"') + 1)
    expect(await reasons(text.replace('"method":"GET"', '"method":5'))).toEqual([
      'request.method is not a text. Record the exchange again, or mend it.',
    ])
  })

  test('what failed is no exchange, and what is not there is lost', async () => {
    expect(skippedOf(await readBytes(line({}, { status: -1, _failureText: 'net::ERR_ABORTED' })))).toMatchObject([
      { kind: 'not-an-exchange' },
    ])
    expect(entriesOf(await readBytes(line({ size: 44 })))[0]?.lost).toMatchObject([{ kind: 'not-recorded' }])
  })
})

describe('kind: a Postman collection', () => {
  const info = {
    _postman_id: 'x',
    name: 'a',
    schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
  }
  const example = (request: object | string, more: object = {}) => ({
    name: 'an example',
    originalRequest:
      typeof request === 'string' ? request : { method: 'GET', header: [], url: { raw: url }, ...request },
    status: 'OK',
    code: 200,
    _postman_previewlanguage: 'json',
    header: [{ key: 'Content-Type', value: 'application/json' }],
    cookie: [],
    body,
    ...more,
  })
  const collection = (examples: object[], more: object = {}) =>
    JSON.stringify({
      info,
      item: [{ name: 'folder', item: [{ name: 'call', request: {}, response: examples }] }],
      ...more,
    })
  const requestOf = async (request: object | string, more?: object) =>
    (await read(collection([example(request)], more)))[0]?.request

  test('each saved response is an exchange, in folders of any depth', async () => {
    const nested = {
      name: 'deep',
      item: [{ name: 'deeper', item: [{ name: 'call', response: [example({}), example({})] }] }],
    }
    const text = collection([example({})], {
      item: [nested, { name: 'call', response: [example({})] }, { name: 'none', response: [] }],
    })
    const items = await readBytes(text)
    expect(skippedOf(items)).toEqual([])
    expect(exchangesOf(items)).toEqual([exchange, exchange, exchange])
    expect(entriesOf(items).map(({ index }) => index)).toEqual([0, 1, 2])
    expect(entriesOf(items)[1]?.locate('response.status').column).toBe(text.indexOf('200', text.indexOf('200') + 9) + 1)
  })

  test.each<[string, object | string, object]>([
    ['an address alone', url, { method: 'GET', url, headers: [] }],
    ['version 2.0: the address as a text', { url }, { method: 'GET', url, headers: [] }],
    ['variables of the collection', { url: { raw: '{{base}}/exports/{{ id }}' } }, { url }],
    ['path variables', { url: { raw: '{{base}}/exports/:id', variable: [{ key: 'id', value: '{{id}}' }] } }, { url }],
    [
      'a port is no path variable',
      { url: { raw: 'http://localhost:80/a', variable: [{ key: '80', value: 'x' }] } },
      { url: 'http://localhost:80/a' },
    ],
    ['a variable that names others', { url: '{{whole}}/exports/1' }, { url }],
    ['a variable that is a number', { url: '{{base}}/exports/{{number}}' }, { url }],
    ['no scheme, which Postman takes as http', { url: 'example.com/exports' }, { url: 'http://example.com/exports' }],
    [
      'an address in parts',
      { url: { protocol: 'https', host: ['example', 'com'], path: ['exports', '{{id}}'] } },
      { url },
    ],
    [
      'an address in parts, with a variable as host and one in the path',
      { url: { host: ['{{base}}'], path: ['exports', ':id'], variable: [{ key: 'id', value: '1' }] } },
      { url },
    ],
    [
      'an address in parts, as texts, with port and query',
      {
        url: {
          protocol: 'https',
          host: 'example.com',
          port: '8443',
          path: '/a/b',
          query: [
            { key: 'c', value: '{{id}}' },
            { key: 'd', value: 'e', disabled: true },
            { key: 'f', value: null },
          ],
        },
      },
      { url: 'https://example.com:8443/a/b?c=1&f' },
    ],
    [
      'headers, without those that are off',
      {
        header: [
          { key: 'a', value: '{{id}}' },
          { key: 'b', value: 'x', disabled: true },
        ],
      },
      { headers: [['a', '1']] },
    ],
    [
      'headers as a text',
      { header: 'a: b\nc: d: e\n' },
      {
        headers: [
          ['a', 'b'],
          ['c', 'd: e'],
        ],
      },
    ],
    [
      'a raw body with the media type that Postman adds',
      { method: 'PUT', body: { mode: 'raw', raw: '{"id":"{{id}}"}', options: { raw: { language: 'json' } } } },
      { body: '{"id":"1"}', headers: [['content-type', 'application/json']] },
    ],
    [
      'a raw body with a media type of its own',
      {
        method: 'PUT',
        header: [{ key: 'Content-Type', value: 'text/csv' }],
        body: { mode: 'raw', raw: 'a', options: { raw: { language: 'json' } } },
      },
      { body: 'a', headers: [['Content-Type', 'text/csv']] },
    ],
    [
      'a form',
      {
        method: 'POST',
        body: {
          mode: 'urlencoded',
          urlencoded: [
            { key: 'a b', value: '1' },
            { key: 'c', value: '2', disabled: true },
          ],
        },
      },
      { body: 'a+b=1', headers: [['content-type', 'application/x-www-form-urlencoded']] },
    ],
  ])('%s', async (_, request, expected) => {
    const variable = [
      { key: 'base', value: 'https://example.com' },
      { key: 'id', value: '1' },
      { key: 'number', value: 1 },
      { key: 'domain', value: 'example.com' },
      { key: 'host', value: '{{domain}}' },
      { key: 'whole', value: 'https://{{host}}' },
    ]
    expect(await requestOf(request, { variable })).toMatchObject(expected)
  })

  test.each<[string, object]>([
    ['in an address', { url: { raw: '{{baseUrl}}/exports/1' } }],
    ['in the path', { url: 'https://example.com/exports/{{baseUrl}}' }],
    ['in an address in parts', { url: { host: ['{{baseUrl}}'], path: ['exports'] } }],
    ['behind another', { url: '{{loop}}/exports' }],
  ])('a variable %s that the collection lacks is told, and whose call it is not guessed', async (_, request) => {
    const text = collection([example(request)], { variable: [{ key: 'loop', value: 'https://{{baseUrl}}' }] })
    const items = await readBytes(text)
    expect(skippedOf(items)).toMatchObject([
      {
        kind: 'unreadable',
        index: 0,
        reason:
          'the variable "baseUrl" is not in the collection. Export it with its environment\'s values, or set it as a collection variable.',
      },
    ])
  })

  test('variables that name one another are told, and do not grow', async () => {
    const many = '{{a}}'.repeat(300)
    const text = collection([example({ url: '{{a}}' })], { variable: [{ key: 'a', value: many }] })
    expect(await reasons(text)).toMatchObject([expect.stringMatching(/^the variable "a" is not/)])
  })

  test('a variable in a body that the collection lacks makes the body lost', async () => {
    const raw = { method: 'PUT', body: { mode: 'raw', raw: '{"id":{{id}}}', options: { raw: { language: 'json' } } } }
    const form = { method: 'PUT', body: { mode: 'urlencoded', urlencoded: [{ key: 'id', value: '{{$guid}}' }] } }
    const reason = "the request's body has variables that are not in the collection. Set them as collection variables."
    const entries = entriesOf(await readBytes(collection([example(raw), example(form)])))
    const lost = [{ part: 'request.body', kind: 'not-recorded', reason }]
    expect(entries.map((entry) => [entry.exchange.request.body, entry.lost])).toEqual([
      [undefined, lost],
      [undefined, lost],
    ])
  })

  test('1,000 saved responses are read, each in its place', async () => {
    const text = JSON.stringify(JSON.parse(collection(Array.from({ length: 1_000 }, () => example({})))), null, 2)
    const lines = entriesOf(await readBytes(text)).map((entry) => entry.locate('entry').line)
    expect(lines).toHaveLength(1_000)
    expect(new Set(lines.slice(1).map((line, at) => line - (lines[at] ?? 0))).size).toBe(1)
  })

  test('folders in folders without end are told', async () => {
    const deep = (levels: number): object => (levels === 0 ? { response: [example({})] } : { item: [deep(levels - 1)] })
    expect(await read(collection([], { item: [deep(40)] }))).toHaveLength(1)
    expect(await reasons(collection([], { item: [deep(60)] }))).toEqual([
      'holds folders that are more than 50 deep. Export parts of it.',
    ])
  })

  test.each([
    ['bytes', { entryBytes: 1000 }, 'is a collection of more than 1000 bytes. Export parts of it.'],
    ['tokens', { entryTokens: 20 }, 'has more than 20 JSON tokens. Export parts of it.'],
  ])('a collection of too many %s is told, however it comes', async (_, limits, reason) => {
    const text = collection(Array.from({ length: 3 }, () => example({})))
    for (const chunkBytes of [text.length, 100])
      expect(skippedOf(await readBytes(text, { limits, chunkBytes })).map((one) => one.reason)).toEqual([reason])
  })

  test('a collection that is not UTF-8 is told', async () => {
    const bytes = Buffer.from(collection([example({}, { name: '\u00ff' })]), 'latin1')
    expect(await reasons(bytes)).toEqual(['is not UTF-8. Export the collection again.'])
  })

  test('a form with files is lost', async () => {
    const text = collection([
      example({ method: 'POST', body: { mode: 'formdata', formdata: [{ key: 'f', type: 'file', src: [] }] } }),
    ])
    expect(entriesOf(await readBytes(text))[0]?.lost).toMatchObject([{ part: 'request.body', kind: 'not-recorded' }])
  })

  test.each([
    [
      'without saved responses',
      collection([]),
      'holds no saved response. Save responses as examples in Postman, and export it again.',
    ],
    ['that is cut off', collection([example({})]).slice(0, -5), 'is no whole JSON. Export the collection again.'],
    [
      'whose response has no status',
      collection([example({}, { code: undefined })]),
      'code is not a number. Record the exchange again, or mend it.',
    ],
    [
      'whose response has no request',
      collection([example({}, { originalRequest: undefined })]),
      'originalRequest.url is not a text. Record the exchange again, or mend it.',
    ],
  ])('a collection %s is told', async (_, text, reason) => {
    expect(await reasons(text)).toEqual([reason])
  })
})

describe('kind: recorders that leave credentials out are known', () => {
  const ofPostman = `{"info":{"schema":"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},"item":[{"response":[{"originalRequest":"${url}","code":200}]}]}`
  test.each([
    [
      'Chrome, which tells the initiator',
      har({}, {}).replace('{"request"', '{"_initiator":{"type":"script"},"request"'),
      true,
    ],
    ['Postman', ofPostman, true],
    ['others keep them', har({}, {}), undefined],
  ])('%s', async (_, text, expected) => {
    expect(entriesOf(await readBytes(text)).map(({ dropsCredentials }) => dropsCredentials)).toEqual([expected])
  })
})

describe('kind: a format that is not read is told by its name, with the way to one that is', () => {
  const stubs = 'It says what to answer, and not what was answered. Record the exchanges as HAR.'
  const hex = (text: string) => Buffer.from(text, 'hex')
  test.each<[string, string | Uint8Array, string]>([
    [
      '.chlsj',
      '[{"status":"COMPLETE","method":"GET","protocolVersion":"HTTP/2.0","scheme":"https","host":"example.com","actualPort":443,"path":"/","request":{"header":{}}}]',
      'is a Charles session. Export it as HAR: File > Export Session, as HTTP Archive (.har).',
    ],
    [
      '.chlsx',
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<charles-session>',
      'is a Charles session. Export it as HAR: File > Export Session, as HTTP Archive (.har).',
    ],
    [
      'mitmproxy, websocket first',
      '1589:9:websocket;0:~8:response;5:hello,}',
      'is a dump of mitmproxy. Make a HAR of it: mitmdump --no-server --rfile FILE --set hardump=FILE.har',
    ],
    [
      'mitmproxy, version first',
      '4079:7:version;2:21#4:type;4:http;}',
      'is a dump of mitmproxy. Make a HAR of it: mitmdump --no-server --rfile FILE --set hardump=FILE.har',
    ],
    [
      'pcap',
      hex('d4c3b2a10200040000000000'),
      'is a packet capture. Record the exchanges as HAR, in a browser or with a proxy.',
    ],
    [
      'pcap of another byte order',
      hex('a1b2c3d40002000400000000'),
      'is a packet capture. Record the exchanges as HAR, in a browser or with a proxy.',
    ],
    [
      'pcapng',
      hex('0a0d0d0a1c0000004d3c2b1a'),
      'is a packet capture. Record the exchanges as HAR, in a browser or with a proxy.',
    ],
    [
      'Insomnia 4',
      '{"_type":"export","__export_format":4,"resources":[]}',
      'is an export of Insomnia. It holds no responses. Export as HAR there, after the requests were sent.',
    ],
    [
      'Insomnia 5',
      'type: collection.insomnia.rest/5.0\nname: a\n',
      'is an export of Insomnia. It holds no responses. Export as HAR there, after the requests were sent.',
    ],
    [
      'WireMock, many',
      '{"mappings":[{"request":{"url":"/a"},"response":{"status":200}}]}',
      `is a stub mapping of WireMock. ${stubs}`,
    ],
    [
      'WireMock, one',
      '{"id":"x","request":{"urlPathPattern":"/a","method":"GET"},"response":{"status":200}}',
      `is a stub mapping of WireMock. ${stubs}`,
    ],
    [
      'WireMock, one with an address',
      '{"id":"8c5db8b0","name":"a","request":{"url":"/a?b=c","method":"GET"},"response":{"status":200,"body":"x"},"uuid":"8c5db8b0","persistent":true}',
      `is a stub mapping of WireMock. ${stubs}`,
    ],
    [
      'WireMock, one of a scenario',
      '{"scenarioName":"a","requiredScenarioState":"Started","request":{"method":"GET","url":"/a"},"response":{"status":202}}',
      `is a stub mapping of WireMock. ${stubs}`,
    ],
    [
      '.chls, objects of Java',
      Buffer.from('\xac\xed\x00\x05sr\x00com.xk72.charles.model.Session', 'latin1'),
      'is a Charles session. Export it as HAR: File > Export Session, as HTTP Archive (.har).',
    ],
    [
      'Burp',
      '<?xml version="1.0"?>\n<!DOCTYPE items [\n<!ELEMENT items (item*)>\n<!ATTLIST items burpVersion CDATA "">\n]>\n<items burpVersion="2023.1" exportTime="x"><item>',
      'is a list of items of Burp. Burp writes no HAR. Record the exchanges as HAR, in a browser or with another proxy.',
    ],
    [
      'Burp, without its DTD',
      '<items burpVersion="2023.1" exportTime="x"><item>',
      'is a list of items of Burp. Burp writes no HAR. Record the exchanges as HAR, in a browser or with another proxy.',
    ],
    [
      'Hoverfly',
      '{"data":{"pairs":[{"request":{}}],"globalActions":{"delays":[]}},"meta":{"schemaVersion":"v5.2"}}',
      `is a simulation of Hoverfly. ${stubs}`,
    ],
    [
      'Hoverfly, meta first',
      '{"meta":{"schemaVersion":"v5","hoverflyVersion":"v1"},"data":{"pairs":[]}}',
      `is a simulation of Hoverfly. ${stubs}`,
    ],
    [
      'Pact',
      '{"consumer":{"name":"a"},"interactions":[{"request":{"path":"/"}}],"provider":{"name":"b"}}',
      `is a contract of Pact. ${stubs}`,
    ],
    [
      'netlog',
      '{"constants":{"logEventTypes":{"REQUEST_ALIVE":2}},\n"events":[]}',
      'is a network log of Chrome. Save a HAR instead: Developer Tools > Network > Export HAR.',
    ],
    [
      'Postman 1',
      '{"id":"a","name":"b","order":[],"folders":[],"requests":[]}',
      'is a Postman collection of version 1. Export it as Collection v2.1.',
    ],
    [
      'VCR 1',
      '--- \n- !ruby/struct:VCR::HTTPInteraction \n  request: x\n',
      'is a cassette of VCR 1. Record it again with VCR 2 or newer.',
    ],
    [
      'Fiddler',
      zipSync({
        '[Content_Types].xml': strToU8('x'),
        'raw/1_c.txt': strToU8('GET /'),
        'raw/1_s.txt': strToU8('HTTP/1.1 200'),
      }),
      'is a Fiddler session archive. Export it as HAR: File > Export Sessions, as HTTPArchive v1.2.',
    ],
  ])('%s', async (_, input, reason) => {
    expect(await reasons(input)).toEqual([reason])
  })

  test.each([
    [
      'an exchange about mappings',
      JSON.stringify({
        ...exchange,
        request: { ...exchange.request, body: { mappings: [], consumer: {}, interactions: [] } },
      }),
    ],
    ['an exchange with an id', JSON.stringify({ id: '1', uuid: 'x', persistent: true, ...exchange })],
    ['an exchange with more members', JSON.stringify({ _data: 1, scheme: 'https', host: 'x', ...exchange })],
  ])('%s is read', async (_, text) => {
    expect(await read(text)).toHaveLength(1)
  })
})
