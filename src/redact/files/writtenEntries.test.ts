import { describe, expect, test } from 'vitest'
import type { Exchange } from '../../contract/exchange.ts'
import { prepareRedaction } from '../redaction.ts'
import { bodyName } from './bodyName.ts'
import { harEntry, ownComment } from './harEntry.ts'
import { createLeftOutCounter } from './leftOut.ts'
import { nockEntry } from './nockEntry.ts'
import { bodyLike, plainEntry } from './plainEntry.ts'
import { JsonText, printJson } from './printJson.ts'
import { vcrEntry } from './vcrEntry.ts'
import { type EntryParts, harmlessFields, headersLike, member } from './writtenEntry.ts'

const makeRedaction = await prepareRedaction({ contracts: [], salt: 'a salt' })
const exchange: Exchange = {
  request: { method: 'POST', url: 'https://acme.example/a?b=c&d', headers: [['X-A', 'b']], body: '{"e":1}' },
  response: {
    status: 302,
    headers: [
      ['Location', '/there'],
      ['Set-Cookie', 'x'],
      ['Set-Cookie', 'y'],
    ],
    body: 'four',
  },
}

/** What a writer is given: an entry that was redacted to `exchange`, with what stood in the file. */
function partsOf(
  source: unknown,
  more: { redacted?: Exchange; isOurs?: boolean; fields?: object; before?: Exchange } = {},
) {
  const { redacted = exchange, isOurs = true, fields = {}, before = exchange } = more
  const attached: string[] = []
  const parts = {
    source,
    entry: { exchange: before, fields },
    redacted: { exchange: redacted, isOurs },
    redaction: makeRedaction(),
    attach(body: Uint8Array, name: string) {
      attached.push(`${name}: ${new TextDecoder().decode(body)}`)
      return 'attached.txt'
    },
  } as unknown as EntryParts
  return { parts, attached }
}

describe('an entry of HAR', () => {
  const bare = {
    time: 0,
    request: {
      method: 'POST',
      url: 'https://acme.example/a?b=c&d',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: [{ name: 'X-A', value: 'b' }],
      queryString: [
        { name: 'b', value: 'c' },
        { name: 'd', value: '' },
      ],
      headersSize: -1,
      bodySize: -1,
    },
    response: {
      status: 302,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: [
        { name: 'Location', value: '/there' },
        { name: 'Set-Cookie', value: 'x' },
        { name: 'Set-Cookie', value: 'y' },
      ],
      content: { size: 0, mimeType: 'x-unknown', text: 'four' },
      redirectURL: '/there',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
  }

  test('has what HAR asks for, where the source has nothing', () => {
    expect(harEntry(partsOf({}).parts)).toEqual(bare)
  })

  test('keeps figures, versions and known words, and nothing else', () => {
    const { request, response } = bare
    const source = {
      pageref: 'page_1',
      time: 12.5,
      comment: 'No whole response arrived: TimeoutError.',
      _initiator: { type: 'script', url: 'https://acme.example/app.js' },
      request: { httpVersion: 'h2', bodySize: 7, postData: { mimeType: 'application/json', text: 'old' } },
      response: {
        status: 200,
        httpVersion: 'HTTP/2',
        bodySize: 9,
        content: { size: 4, mimeType: 'text/csv', text: 'old', comment: 'mine' },
      },
      timings: { blocked: 1, dns: 2, connect: 3, ssl: 4, send: 5, wait: 6, receive: 7, comment: 'mine', other: 8 },
    }
    const before = { request: { ...exchange.request, body: '{"e":12}' }, response: { ...response, body: 'fourteen' } }
    const { parts } = partsOf(source, { before: before as never, fields: { startedDateTime: '2026-12-01T00:00:00Z' } })
    expect(harEntry(parts)).toEqual({
      ...bare,
      startedDateTime: '2026-12-01T00:00:00Z',
      _initiator: { type: 'script' },
      time: 12.5,
      comment: 'No whole response arrived: TimeoutError.',
      request: {
        ...request,
        httpVersion: 'h2',
        bodySize: 6,
        postData: { mimeType: 'application/json', text: '{"e":1}' },
      },
      response: {
        ...response,
        httpVersion: 'HTTP/2',
        bodySize: 5,
        content: { size: 0, mimeType: 'text/csv', text: 'four' },
      },
      timings: { blocked: 1, dns: 2, connect: 3, ssl: 4, send: 5, wait: 6, receive: 7 },
    })
  })

  test.each([
    [{ type: 'parser' }, 'parser'],
    [{ type: 'SignedExchange' }, 'SignedExchange'],
    [{ type: 'scripts' }, 'other'],
    [{ type: 'a script' }, 'other'],
    [{ type: 7 }, 'other'],
    ['script', 'other'],
  ])('of the initiator %j says no more than %s', (initiator, type) => {
    expect(harEntry(partsOf({ _initiator: initiator }).parts)).toEqual({ ...bare, _initiator: { type } })
  })

  test.each([
    ['HTTP/1.0', 'HTTP/1.0'],
    ['http/2', 'http/2'],
    ['3', '3'],
    ['h3', 'h3'],
    ['h2c', 'HTTP/1.1'],
    ['xh2', 'HTTP/1.1'],
    ['HTTP/4', 'HTTP/1.1'],
    ['HTTP/1.1 anna', 'HTTP/1.1'],
    [2, 'HTTP/1.1'],
  ])('writes the version %j as %s', (httpVersion, written) => {
    const { request, response } = harEntry(
      partsOf({ request: { httpVersion }, response: { httpVersion } }).parts,
    ) as typeof bare
    expect([request.httpVersion, response.httpVersion]).toEqual([written, written])
  })

  test.each([
    [Number.NaN, 0],
    ['12', 0],
    [1e9, 0],
    [-1e9, 0],
    [999_999_999, 999_999_999],
    [-1, -1],
  ])('takes the time %j for %j', (time, written) => {
    expect(harEntry(partsOf({ time }).parts)).toEqual({ ...bare, time: written })
  })

  test('that belongs to no contract keeps no body, nor how long one was', () => {
    const { request, response } = bare
    const redacted = { request: { method: 'POST', url: 'https://x.example', headers: [] } }
    const sizes = { bodySize: 7, postData: { mimeType: 'text/csv', text: 'old' } }
    const source = { request: sizes, response: { status: 418, bodySize: -1, content: { size: 9, text: 'old' } } }
    expect(harEntry(partsOf(source, { redacted, isOurs: false, before: redacted }).parts)).toEqual({
      ...bare,
      request: { ...request, url: 'https://x.example', headers: [], queryString: [], bodySize: 0 },
      response: {
        ...response,
        status: 418,
        headers: [],
        redirectURL: '',
        bodySize: -1,
        content: { size: 0, mimeType: 'x-unknown' },
      },
    })
  })

  test('of ours whose body is gone says that there is none, and keeps what was noted of one that was never there', () => {
    const redacted = {
      request: { ...exchange.request, body: undefined },
      response: { status: 200, headers: [] },
    } as never
    const source = { request: { bodySize: 7 }, response: { bodySize: 9, content: { size: 9 } } }
    const sizes = (entry: object) => {
      const { request, response } = entry as typeof bare
      return [request.bodySize, response.bodySize, response.content]
    }
    expect(sizes(harEntry(partsOf(source, { redacted }).parts))).toEqual([0, 0, { size: 9, mimeType: 'x-unknown' }])
    expect(sizes(harEntry(partsOf(source, { redacted, before: redacted }).parts))).toEqual([
      7,
      9,
      { size: 9, mimeType: 'x-unknown' },
    ])
    const smaller = { request: { bodySize: 1 }, response: { bodySize: 1, content: { size: 1 } } }
    const long = {
      request: { ...exchange.request, body: 'long enough' },
      response: { ...exchange.response, body: 'long enough' },
    }
    expect(sizes(harEntry(partsOf(smaller, { before: long as never }).parts))).toEqual([
      0,
      0,
      { size: 0, mimeType: 'x-unknown', text: 'four' },
    ])
  })

  test('with fields of a form and no body keeps the names of the fields', () => {
    const redacted = { request: { ...exchange.request, body: undefined } } as never
    const params = [{ name: 'file', value: 'secret', fileName: 'anna.zip' }]
    const source = { request: { postData: { mimeType: 'multipart/form-data', params } } }
    expect(harEntry(partsOf(source, { redacted }).parts)).toMatchObject({
      request: { postData: { mimeType: 'multipart/form-data', params: [{ name: expect.any(String), value: '' }] } },
    })
    const { request } = harEntry(partsOf({ request: { postData: { params: 'none' } } }, { redacted }).parts) as {
      request: object
    }
    expect(request).toMatchObject({ postData: { mimeType: '' } })
    expect(JSON.stringify(request)).not.toContain('params')
  })

  test('with a body beside it stores the new one there', () => {
    const { parts, attached } = partsOf({ response: { content: { _file: 'old.txt', mimeType: 'text/csv' } } })
    expect(harEntry(parts)).toMatchObject({
      response: { content: { size: 0, mimeType: 'text/csv', _file: 'attached.txt' } },
    })
    expect(attached).toEqual(['old.txt: four'])
  })
})

test.each([
  ['No whole response arrived: TimeoutError.', true],
  ['No whole response arrived: timeoutError.', false],
  ['No whole response arrived: T3.', false],
  ['Perhaps: No whole response arrived: TimeoutError.', false],
  ['No whole response arrived: TimeoutError. Anna', false],
  ['The response came after redirects, which are not recorded.', true],
  ['The response came after redirects', false],
  [7, false],
])('the comment %j is ours: %s', (comment, isOurs) => {
  expect(ownComment(comment)).toEqual(isOurs ? { comment } : {})
})

test('an exchange as anybody writes it keeps its form, and only an answer that there is', () => {
  const source = { request: { headers: [], body: { old: true } }, response: { headers: {}, body: 'old' } }
  const { request, response } = exchange
  expect(plainEntry(partsOf(source, { fields: { _partial: true, note: 'mine' } }).parts)).toEqual({
    _partial: true,
    request: { method: 'POST', url: request.url, headers: request.headers, body: new JsonText('{"e":1}') },
    response: { status: 302, headers: { Location: '/there', 'Set-Cookie': ['x', 'y'] }, body: response?.body },
  })
  const empty = { request: { method: 'GET', url: 'https://acme.example/', headers: [] } }
  expect(plainEntry(partsOf({}, { redacted: empty }).parts)).toEqual({
    request: { method: 'GET', url: 'https://acme.example/', headers: {} },
  })
})

test.each([
  ['nothing', undefined, '{"a":1}', false],
  ['a text', 'old', '{"a":1}', false],
  ['an object', {}, '{"a":1}', true],
  ['a list', [], '[1]', true],
  ['an object whose body is no JSON any more', {}, 'left out', false],
  ['a number', 7, '8', true],
  ['a number whose body is no JSON any more', 7, 'left out', false],
  ['null', null, 'null', true],
  ['null whose body only begins like JSON', null, '{', false],
])('a body that was %s is JSON where it still is', (_, source, body, isJson) => {
  expect(bodyLike(source, body)).toEqual(isJson ? new JsonText(body) : body)
})

test('an interaction of vcrpy has its headers as lists or as they were, and no body where there was none', () => {
  const { request } = exchange
  const without = { request: { ...request, body: undefined } } as never
  expect(vcrEntry(partsOf({ request: { headers: [['a', 'b']] } }).parts)).toEqual({
    request: { body: '{"e":1}', headers: [['X-A', 'b']], method: 'POST', uri: request.url },
    response: {
      body: { string: 'four' },
      headers: { Location: ['/there'], 'Set-Cookie': ['x', 'y'] },
      status: { code: 302, message: '' },
    },
  })
  const emptied = [{}, { request: { body: '' } }].map((source) =>
    vcrEntry(partsOf(source, { redacted: without }).parts),
  )
  const response = { body: { string: '' }, headers: {}, status: { code: undefined, message: '' } }
  expect(emptied).toEqual(
    [null, ''].map((body) => ({
      request: { body, headers: { 'X-A': ['b'] }, method: 'POST', uri: request.url },
      response,
    })),
  )
})

test.each([
  ['https://acme.example:443', 'https://acme.example/a', 'https://acme.example:443'],
  ['http://acme.example:80', 'http://acme.example/a', 'http://acme.example:80'],
  ['https://acme.example', 'https://acme.example/a', 'https://acme.example'],
  ['https://acme.example:8443', 'https://acme.example:8443/a', 'https://acme.example:8443'],
  [undefined, 'https://acme.example/a', 'https://acme.example'],
])('an object of nock with the scope %s has %s below %s', (scope, url, written) => {
  const redacted = { request: { method: 'GET', url, headers: [] } }
  expect(nockEntry(partsOf({ scope }, { redacted }).parts)).toEqual({
    scope: written,
    method: 'GET',
    path: '/a',
    body: '',
    status: undefined,
    response: '',
    rawHeaders: {},
    responseIsBinary: false,
  })
})

test('an object of nock has its bodies as JSON or text, unpacked, and headers where there were any', () => {
  const source = {
    scope: 'https://acme.example',
    body: { old: 1 },
    response: ['1f8b', '00'],
    reqheaders: {},
    rawHeaders: ['a'],
  }
  const written = {
    scope: 'https://acme.example',
    method: 'POST',
    path: '/a?b=c&d',
    body: new JsonText('{"e":1}'),
    reqheaders: { 'X-A': 'b' },
    status: 302,
    rawHeaders: ['Location', '/there', 'Set-Cookie', 'x', 'Set-Cookie', 'y'],
    responseIsBinary: false,
  }
  const redacted = { ...exchange, response: { ...exchange.response, body: '[1]' } } as Exchange
  expect(nockEntry(partsOf(source, { redacted }).parts)).toEqual({ ...written, response: '[1]' })
  expect(nockEntry(partsOf({ ...source, response: [{}] }, { redacted }).parts)).toEqual({
    ...written,
    response: new JsonText('[1]'),
  })
})

test.each([
  [
    'a list of objects',
    [{ name: 'a', value: 'b' }],
    [
      { name: 'X', value: '1' },
      { name: 'X', value: '2' },
      { name: '__proto__', value: '3' },
    ],
  ],
  [
    'a list of pairs',
    [['a', 'b']],
    [
      ['X', '1'],
      ['X', '2'],
      ['__proto__', '3'],
    ],
  ],
  [
    'an empty list',
    [],
    [
      ['X', '1'],
      ['X', '2'],
      ['__proto__', '3'],
    ],
  ],
  ['one flat list', ['a', 'b'], ['X', '1', 'X', '2', '__proto__', '3']],
])('headers that were %s stay so', (_, source, written) => {
  expect(
    headersLike(source, [
      ['X', '1'],
      ['X', '2'],
      ['__proto__', '3'],
    ]),
  ).toEqual(written)
})

test('headers that were an object stay one, with lists where there were lists or a name comes again', () => {
  const headers = [
    ['X', '1'],
    ['X', '2'],
    ['X', '3'],
    ['Y', '4'],
    ['__proto__', '5'],
  ] as const
  const printed = [{ a: 'b' }, { a: ['b'] }, undefined].map((source) => JSON.stringify(headersLike(source, headers)))
  expect(printed).toEqual([
    '{"X":["1","2","3"],"Y":"4","__proto__":"5"}',
    '{"X":["1","2","3"],"Y":["4"],"__proto__":["5"]}',
    '{"X":["1","2","3"],"Y":"4","__proto__":"5"}',
  ])
})

test('of an entry only fields stay that are known and look harmless', () => {
  const kept = {
    startedDateTime: '2026-12-01 04:05:06.123456789+02:00',
    _recordedAt: '2026-12-01',
    _operationId: 'getOrder',
    _provenance: 'asserted',
    _resourceType: 'XHR',
    _priority: 'VeryHigh',
    _fromCache: 'disk',
    _partial: true,
    _requestOnly: false,
  }
  const vocabulary = { operationIds: new Set(['getOrder', 'Get order']) }
  const keep = (fields: object) => harmlessFields({ fields } as never, { vocabulary } as never)
  expect(keep(kept)).toEqual(kept)
  const bad: object[] = [
    { startedDateTime: '2026-12-01T04:05' },
    { startedDateTime: 'x2026-12-01' },
    { _recordedAt: '2026-12-01 by Anna' },
    { _operationId: 'getOrders' },
    { _operationId: 'Get order' },
    { _provenance: 'asserted by Anna' },
    { _resourceType: 'a document' },
    { _priority: 'Lowest' },
    { _fromCache: 'disks' },
    { _partial: 'true' },
    { _other: true },
    { _priority: true },
    { constructor: 'Low' },
  ]
  expect(bad.map(keep)).toEqual(bad.map(() => ({})))
})

test.each([
  [{ a: { b: 1 } }, ['a', 'b'], 1],
  [{ a: null }, ['a', 'b'], undefined],
  ['text', ['length'], undefined],
  [undefined, ['a'], undefined],
  [7, [], 7],
])('of %j the member %j is %j', (value, path, expected) => expect(member(value, ...path)).toBe(expected))

test.each([
  ['', `${'a'.repeat(40)}.txt`],
  ['body.json', `${'a'.repeat(40)}.json`],
  ['resources/body.HTML', `resources/${'a'.repeat(40)}.HTML`],
  ['./x//body.tar.gz', `x/${'a'.repeat(40)}.gz`],
  ['body.secret1', `${'a'.repeat(40)}.txt`],
  ['body.longer', `${'a'.repeat(40)}.txt`],
  ['a.json/body', `a.json/${'a'.repeat(40)}.txt`],
])('the body %j is called %s', (old, name) => expect(bodyName('a'.repeat(40), old)).toBe(name))

test('JSON is printed on one line or with its levels, with texts that are JSON already as they are', () => {
  const value = {
    a: [],
    b: {},
    c: [1, undefined, [2]],
    d: undefined,
    'e"': { f: new JsonText('1.0'), g: 'h' },
    i: null,
  }
  expect(printJson(value)).toBe('{"a":[],"b":{},"c":[1,null,[2]],"e\\"":{"f":1.0,"g":"h"},"i":null}')
  expect(printJson(value, '    ')).toBe(`{
      "a": [],
      "b": {},
      "c": [
        1,
        null,
        [
          2
        ]
      ],
      "e\\"": {
        "f": 1.0,
        "g": "h"
      },
      "i": null
    }`)
  expect([
    printJson([[new JsonText('2.0')]]),
    printJson(new JsonText('3.0'), ''),
    printJson('a'),
    printJson([[{}]]),
  ]).toEqual(['[[2.0]]', '3.0', '"a"', '[[{}]]'])
})

describe('what is left out of entries of HAR', () => {
  const countsOf = (...entries: readonly { source: object; url?: string; fields?: object }[]) => {
    const counter = createLeftOutCounter(makeRedaction())
    for (const { source, url = 'https://acme.example/', fields = {} } of entries)
      counter.add({ source, entry: { exchange: { request: { url } }, fields } } as never)
    return counter.counts()
  }
  const har = { response: { content: {} } }

  test.each([
    ['nothing', har, {}],
    ['what is no HAR', { comment: 'mine', _other: 1 }, {}],
    ['HAR with a form alone', { request: { postData: {} }, _other: 1 }, { 'other field': 1 }],
    [
      'comments',
      { ...har, comment: 'mine', timings: { comment: 'mine' }, list: [{ comment: 'mine' }] },
      { comment: 3, 'other field': 1 },
    ],
    [
      'comments that are empty, ours or in fields of recorders',
      {
        ...har,
        comment: '',
        timings: { comment: 7 },
        request: { comment: 'No whole response arrived: TimeoutError.' },
        _x: { comment: 'mine' },
      },
      { 'other field': 1 },
    ],
    ['cookies', { request: { cookies: [1, 2], postData: {} }, response: { cookies: [3] } }, { cookie: 3 }],
    ['cached answers', { ...har, cache: { beforeRequest: { a: 1 }, afterRequest: {} } }, { 'cache entry': 1 }],
    [
      'both cached answers',
      { ...har, cache: { beforeRequest: { a: 1 }, afterRequest: { b: 2 } } },
      { 'cache entry': 2 },
    ],
    ['messages of web sockets', { ...har, _webSocketMessages: [1, 2, 3] }, { 'web socket message': 3 }],
    ['messages in another form', { ...har, _webSocketMessages: { a: 1 } }, { 'web socket message': 1 }],
    ['addresses of servers', { ...har, serverIPAddress: '10.0.0.1', _serverPort: 443 }, { 'server address': 2 }],
    ['an initiator with its type alone', { ...har, _initiator: { type: 'script' } }, {}],
    ['an initiator', { ...har, _initiator: { type: 'script', url: 'x' } }, { initiator: 1 }],
    ['other fields, unless they are empty', { ...har, _a: null, _b: '', _c: {}, _d: [], _e: 0 }, { 'other field': 1 }],
    ['fields of HAR', { ...har, time: 1, connection: '7', startedDateTime: 'x' }, {}],
  ])('%s', (_, source, counts) => expect(countsOf({ source })).toEqual(counts))

  test('counts a page once, and not a field that stays', () => {
    const source = { ...har, pageref: 'page_1', _priority: 'Low' }
    expect(
      countsOf({ source, fields: { _priority: 'Low' } }, { source, fields: { _priority: 'Low' } }, { source: har }),
    ).toEqual({
      page: 1,
    })
  })

  test.each([
    ['https://anna@acme.example/', 1],
    ['https://:secret@acme.example/', 1],
    ['https://acme.example/@anna', 0],
    ['nowhere@', 0],
  ])('counts a user in %s %i times', (url, times) => {
    expect(countsOf({ source: {}, url })).toEqual(times === 0 ? {} : { 'user name in an address': times })
  })
})
