import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { entriesOf, exchangesOf, readBytes, skippedOf } from './_testing/readAll.ts'

const again = 'Record the exchange again, or mend it.'

/** The reasons, with what stands where they point. */
async function refusals(text: string, limits = {}): Promise<[string, string][]> {
  const lines = text.split('\n')
  return skippedOf(await readBytes(text, { limits })).map(({ reason, place }) => [
    reason,
    (lines[place.line - 1] ?? '').slice(place.column - 1, place.column + 9),
  ])
}

describe('HAR', () => {
  const request = { method: 'GET', url: 'https://example.com/', headers: [{ name: 'auth', value: 'a' }] }
  const response = { status: 200, headers: [], content: { size: 2, text: 'ok' } }
  const post = { ...request, method: 'POST' }
  const har = (entry: unknown) => JSON.stringify({ log: { entries: [entry] } })

  test('fields are the members that start with _, and the time', async () => {
    const entry = { startedDateTime: '2026-01-01T00:00:05.000Z', _id: 'x', comment: 'y', request, response }
    const [read] = entriesOf(await readBytes(har(entry)))
    expect(read?.fields).toStrictEqual({ startedDateTime: '2026-01-01T00:00:05.000Z', _id: 'x' })
  })

  const hello = Buffer.from('Grüße')
  const packed = { headers: [{ name: 'content-encoding', value: 'gzip' }] }
  test.each<[string, object, string | undefined]>([
    ['without text', { content: { size: 0 } }, undefined],
    ['with the text null', { content: { size: 0, text: null } }, undefined],
    ['with an empty text', { content: { text: '' } }, undefined],
    ['with an empty encoding', { content: { text: 'ok', encoding: '' } }, 'ok'],
    ['in base64', { content: { text: 'R3LDvMOfZQ==', encoding: 'base64' } }, 'Grüße'],
    ['in base64 with line ends', { content: { text: 'R3LD\r\nvMOfZQ==', encoding: 'base64' } }, 'Grüße'],
    ['in base64 without padding', { content: { text: 'R3LDvMOfZQ', encoding: 'base64' } }, 'Grüße'],
    ['in base64 that is no UTF-8', { content: { text: 'UEsDBP8=', encoding: 'base64' } }, 'PK\u0003\u0004\uFFFD'],
    ['in hexadecimal', { content: { text: hello.toString('hex'), encoding: 'hex' } }, 'Grüße'],
    ['of Polly before 6.0', { content: { text: hello.toString('hex'), _isBinary: true } }, 'Grüße'],
    [
      'of Polly in chunks',
      {
        content: {
          text: `["${hello.subarray(0, 3).toString('hex')}","${hello.subarray(3).toString('hex')}"]`,
          encoding: 'hex',
        },
      },
      'Grüße',
    ],
    ['that was unpacked, as text', { ...packed, content: { text: 'ok' } }, 'ok'],
    [
      'that was unpacked, in base64',
      { ...packed, content: { text: hello.toString('base64'), encoding: 'base64' } },
      'Grüße',
    ],
    [
      'that is still packed',
      { ...packed, content: { text: gzipSync(hello).toString('base64'), encoding: 'base64' } },
      'Grüße',
    ],
    [
      'unpacked from br',
      {
        headers: [{ name: 'content-encoding', value: 'br' }],
        content: { text: hello.toString('base64'), encoding: 'base64' },
      },
      'Grüße',
    ],
    [
      'unpacked from zstd',
      {
        headers: [{ name: 'content-encoding', value: 'zstd' }],
        content: { text: hello.toString('base64'), encoding: 'base64' },
      },
      'Grüße',
    ],
    ['that is a gzip file', { content: { text: 'H4sI', encoding: 'base64' } }, '\u001f\uFFFD\b'],
    ['with a size but no content by its status', { status: 304, content: { size: 5 } }, undefined],
  ])('a response %s is read', async (_, changes, body) => {
    const items = await readBytes(har({ request, response: { ...response, ...changes } }))
    expect(skippedOf(items)).toEqual([])
    expect(exchangesOf(items)[0]?.response?.body).toBe(body)
  })

  test('a form is put together from its fields', async () => {
    const params = [
      { name: 'a b', value: '1&2' },
      { name: 'c', value: '' },
    ]
    const postData = { mimeType: 'application/x-www-form-urlencoded; charset=UTF-8', params }
    expect(exchangesOf(await readBytes(har({ request: { ...post, postData }, response })))[0]?.request.body).toBe(
      'a+b=1%262&c=',
    )
  })

  test.each([0, -1])('with status %i, _requestOnly says that no response is known', async (status) => {
    const [exchange] = exchangesOf(await readBytes(har({ _requestOnly: true, request, response: { status } })))
    expect(exchange).toStrictEqual({
      request: { method: 'GET', url: 'https://example.com/', headers: [['auth', 'a']] },
    })
  })

  test('what HTTP/2 lists as headers but is none is left out', async () => {
    const headers = [{ name: ':authority', value: 'example.com' }, ...request.headers]
    const [exchange] = exchangesOf(await readBytes(har({ request: { ...request, headers }, response })))
    expect(exchange?.request.headers).toEqual([['auth', 'a']])
  })

  test.each<[string, unknown, string, string]>([
    ['an entry is null', null, 'is no entry: it must be an object. Record the exchange again, or mend it.', 'null]}}'],
    ['an entry is a number', 5, 'is no entry: it must be an object. Record the exchange again, or mend it.', '5]}}'],
    ['an entry is a text', 'x', 'is no entry: it must be an object. Record the exchange again, or mend it.', '"x"]}}'],
    ['an entry is a list', [], 'is no entry: it must be an object. Record the exchange again, or mend it.', '[]]}}'],
    ['a request is missing', { response }, `request.method is not a text. ${again}`, '{"response'],
    [
      'a method is null',
      { request: { ...request, method: null }, response },
      `request.method is not a text. ${again}`,
      'null,"url"',
    ],
    [
      'a url is a number',
      { request: { ...request, url: 17 }, response },
      `request.url is not a text. ${again}`,
      '17,"header',
    ],
    ['a response is missing', { request }, `response.status is not a number. ${again}`, '{"request"'],
    [
      'a status is a text',
      { request, response: { ...response, status: '200' } },
      `response.status is not a number. ${again}`,
      '"200","hea',
    ],
    [
      'a status is none',
      { request, response: { ...response, status: 20 } },
      `response.status is not a status code. ${again}`,
      '20,"header',
    ],
    [
      'headers are missing',
      { request: { method: 'GET', url: '' }, response },
      `request.headers is not a list. ${again}`,
      '{"method":',
    ],
    [
      'headers are an object',
      { request, response: { ...response, headers: { a: 'b' } } },
      `response.headers is not a list. ${again}`,
      '{"a":"b"},',
    ],
    [
      'a header has no value',
      { request: { ...request, headers: [{ name: 'auth' }] }, response },
      `request.headers.0 lacks its name or value. ${again}`,
      '{"name":"a',
    ],
    [
      'a header is null',
      { request: { ...request, headers: [null] }, response },
      `request.headers.0 lacks its name or value. ${again}`,
      'null]},"re',
    ],
    [
      'a body is an object',
      { request, response: { ...response, content: { text: {} } } },
      `response.content.text is not a text. ${again}`,
      '{}}}}]}}',
    ],
    [
      'an encoding is unknown',
      { request, response: { ...response, content: { text: 'x', encoding: 'rot13' } } },
      'response.content.encoding is "rot13", which is not read here. Record bodies as text or in base64.',
      '"rot13"}}}',
    ],
    [
      'base64 has other letters',
      { request, response: { ...response, content: { text: '***', encoding: 'base64' } } },
      'a body is not base64, though its encoding says so. Record it again.',
      '"***","enc',
    ],
    [
      'base64 is cut off',
      { request, response: { ...response, content: { text: 'R3LDv', encoding: 'base64' } } },
      'a body is not base64, though its encoding says so. Record it again.',
      '"R3LDv","e',
    ],
    [
      'hexadecimal is none',
      { request, response: { ...response, content: { text: 'abc', encoding: 'hex' } } },
      'a body is not hexadecimal, though its encoding says so. Record it again.',
      '"abc","enc',
    ],
    [
      'gzip is cut off',
      {
        request,
        response: {
          ...response,
          ...packed,
          content: { text: gzipSync('hello').subarray(0, -9).toString('base64'), encoding: 'base64' },
        },
      },
      "a body's content-encoding gzip cannot be undone. Record it decompressed.",
      '"H4sIAAAAA',
    ],
    [
      'gzip was stored as text',
      { request, response: { ...response, ...packed, content: { text: '\u001f\uFFFDx' } } },
      'a body was stored as text while it was compressed. Record it decompressed, or in base64.',
      '"\\u001f\uFFFDx"',
    ],
    [
      'br is damaged',
      {
        request,
        response: {
          ...response,
          headers: [{ name: 'content-encoding', value: 'br' }],
          content: { text: brotliCompressSync('hello').fill(0xff, 3).toString('base64'), encoding: 'base64' },
        },
      },
      "a body's content-encoding br cannot be undone. Record it decompressed.",
      '"CwKA',
    ],
    [
      'zstd is packed',
      {
        request,
        response: {
          ...response,
          headers: [{ name: 'content-encoding', value: 'zstd' }],
          content: { text: 'KLUv/Q==', encoding: 'base64' },
        },
      },
      "a body's content-encoding zstd cannot be undone. Record it decompressed.",
      '"KLUv/Q=="',
    ],
  ])('is skipped when %s', async (_, entry, reason, found) => {
    const [[actualReason, actualFound] = []] = await refusals(har(entry))
    expect([actualReason, actualFound?.slice(0, found.length)]).toEqual([reason, found.slice(0, 10)])
  })
})

describe('plain JSON', () => {
  const request = { method: 'GET', url: 'https://example.com/' }

  test.each<[string, unknown, unknown]>([
    ['left out', undefined, []],
    ['null', null, []],
    [
      'an object',
      { a: 'b', n: 5, list: ['x', 'y'] },
      [
        ['a', 'b'],
        ['n', '5'],
        ['list', 'x'],
        ['list', 'y'],
      ],
    ],
    [
      'pairs',
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
    ],
    ['names and values', [{ name: 'a', value: 'b' }], [['a', 'b']]],
  ])('headers can be %s', async (_, headers, expected) => {
    const [exchange] = exchangesOf(await readBytes(JSON.stringify({ request: { ...request, headers } })))
    expect(exchange?.request.headers).toEqual(expected)
  })

  test.each<[unknown, string | undefined]>([
    ['text', 'text'],
    ['', undefined],
    [null, undefined],
    [{ a: [1, null] }, '{"a":[1,null]}'],
    [[], '[]'],
    [false, 'false'],
    [0, '0'],
  ])('the body %j is read', async (body, expected) => {
    const text = JSON.stringify({ request, response: { status: 200, body } }, null, 2)
    expect(exchangesOf(await readBytes(text))[0]?.response).toStrictEqual({
      status: 200,
      headers: [],
      ...(expected === undefined ? {} : { body: expected }),
    })
  })

  test.each([
    ['a url is missing', { request: { method: 'GET' } }, `request.url is not a text. ${again}`],
    [
      'headers are a text',
      { request: { ...request, headers: 'a: b' } },
      `request.headers is neither a list nor an object. ${again}`,
    ],
    [
      'a header is an object',
      { request: { ...request, headers: { a: {} } } },
      `request.headers.a lacks its name or value. ${again}`,
    ],
    [
      'names and values are odd',
      { request: { ...request, headers: ['a', 'b', 'c'] } },
      `request.headers.2 lacks its name or value. ${again}`,
    ],
    ['a status is missing', { request, response: {} }, `response.status is not a number. ${again}`],
  ])('is skipped when %s', async (_, entry, reason) => {
    expect((await refusals(JSON.stringify(entry))).map(([actual]) => actual)).toEqual([reason])
  })

  test('is skipped when it has too many tokens or too large a body', async () => {
    const text = JSON.stringify({ request, response: { status: 200, body: [1, 2, 3, 4, 5] } })
    expect(await refusals(text, { entryTokens: 10 })).toEqual([
      ['has more than 10 JSON tokens. Leave the body out of the recording.', '{"request"'],
    ])
    expect(await refusals(text, { bodyBytes: 10 })).toEqual([
      ['a body is larger than 10 bytes. Leave it out of the recording.', '[1,2,3,4,5'],
    ])
  })
})

describe('nock', () => {
  const object = {
    scope: 'https://example.com:443/base/',
    method: 'GET',
    path: '/a?b=c',
    body: '',
    status: 200,
    response: 'ff00',
    rawHeaders: ['Content-Type', 'text/plain', 'A', 'b'],
  }

  test.each<[string, object, string | undefined]>([
    ['text', {}, 'ff00'],
    ['binary', { responseIsBinary: true, response: '4772c3bc' }, 'Grü'],
    ['JSON', { response: { a: 1 } }, '{"a":1}'],
    ['a JSON list', { response: ['4772'] }, '["4772"]'],
    ['packed chunks', { rawHeaders: { 'content-encoding': 'gzip' }, response: [gzipSync('ok').toString('hex')] }, 'ok'],
    ['JSON that is said to be binary', { responseIsBinary: true, response: { a: 1 } }, '{"a":1}'],
    ['JSON that is said to be packed', { rawHeaders: { 'content-encoding': 'gzip' }, response: [1] }, '[1]'],
    ['nothing', { response: '' }, undefined],
  ])('a body that is %s is read', async (_, changes, body) => {
    const [exchange] = exchangesOf(await readBytes(JSON.stringify([{ ...object, ...changes }])))
    expect([exchange?.request.url, exchange?.response?.body]).toEqual(['https://example.com/base/a?b=c', body])
  })

  test.each<[string, object, string, string]>([
    ['a scope is no address', { scope: 'example' }, `scope is not an address. ${again}`, '"example",'],
    ['a method is missing', { method: 5 }, `method is not a text. ${again}`, '5,"path":"'],
    ['a status is missing', { status: null }, `status is not a number. ${again}`, 'null,"resp'],
    [
      'binary is none',
      { responseIsBinary: true, response: 'xyz' },
      'a body is not hexadecimal, though its encoding says so. Record it again.',
      '"xyz","raw',
    ],
    [
      'a chunk is none',
      { rawHeaders: ['content-encoding', 'gzip'], response: ['xyz'] },
      'a body is not hexadecimal, though its encoding says so. Record it again.',
      '["xyz"],"r',
    ],
  ])('is skipped when %s', async (_, changes, reason, found) => {
    expect(await refusals(JSON.stringify([{ ...object, ...changes }]))).toEqual([[reason, found]])
  })
})

describe('VCR cassettes', () => {
  const interaction = (response = '    status: {code: 200, message: OK}\n    headers: {}\n    body: {string: ok}\n') =>
    `- request:\n    method: GET\n    uri: https://example.com/\n    body: null\n    headers:\n      A: [x, 'y']\n  response:\n${response}`
  const cassette = (...interactions: string[]) => `interactions:\n${interactions.join('')}version: 1\n`
  const exchange = {
    request: {
      method: 'GET',
      url: 'https://example.com/',
      headers: [
        ['A', 'x'],
        ['A', 'y'],
      ],
    },
    response: { status: 200, headers: [], body: 'ok' },
  }

  test.each([
    ['as vcrpy writes it', cassette(interaction())],
    ['with the version first', `version: 1\ninteractions:\n${interaction()}`],
    [
      'with an indented list, comments and empty lines',
      `# a\n\nversion: 1\ninteractions: # b\n\n${interaction().replaceAll(/^/gm, '  ').trimEnd()}\n\n# c\n`,
    ],
    ['with CRLF and a document start', `---\n${cassette(interaction())}`.replaceAll('\n', '\r\n')],
    [
      'with aliases within',
      cassette(interaction('    status: {code: 200}\n    headers: &a {}\n    _x: *a\n    body: {string: ok}\n')),
    ],
  ])('are read %s', async (_, text) => {
    const items = await readBytes(text, { chunkBytes: 5 })
    expect(skippedOf(items)).toEqual([])
    expect(exchangesOf(items)).toStrictEqual([exchange])
  })

  test('texts that look like numbers stay as they were written', async () => {
    const text = cassette(
      interaction('    status: {code: 200}\n    headers: {ETag: [1e3], X: [0x10]}\n    body: {string: 007}\n'),
    )
    expect(exchangesOf(await readBytes(text))[0]?.response).toStrictEqual({
      status: 200,
      headers: [
        ['ETag', '1e3'],
        ['X', '0x10'],
      ],
      body: '007',
    })
  })

  test.each([
    [
      'a status is no number',
      '    status: {code: OK}\n    body: {string: ok}\n',
      `response.status.code is not a number. ${again}`,
      'OK}',
    ],
    ['the body is missing', '    status: {code: 200}\n', `response.body.string is missing. ${again}`, 'status: {c'],
    [
      'the body is a list',
      '    status: {code: 200}\n    body: {string: [a]}\n',
      `response.body.string is neither a text nor binary. ${again}`,
      '[a]}',
    ],
    [
      'an alias leads nowhere',
      '    status: {code: 200}\n    body: *other\n',
      'uses YAML aliases that cannot be followed within the interaction. Write the cassette without aliases.',
      '- request:',
    ],
    ['it is no YAML', '    status: "200\n', 'is not YAML (MISSING_CHAR). Record the cassette again, or mend it.', ''],
  ])('an interaction is skipped when %s, and the others are read', async (_, response, reason, found) => {
    const text = cassette(interaction(), interaction(response), interaction())
    const items = await readBytes(text)
    expect(exchangesOf(items)).toStrictEqual([exchange, exchange])
    expect(await refusals(text)).toEqual([[reason, found]])
  })

  const cut = 'is cut off. Record it again, or restore the whole file.'
  test.each([
    ['that is cut off within', cassette(interaction()).slice(0, 120), cut],
    ['without a version', `interactions:\n${interaction()}`, cut],
    [
      'whose list is in one line',
      'interactions: [{request: {}}]\nversion: 1\n',
      'holds its interactions in another form than a block list. Record the cassette again.',
    ],
  ])('a cassette %s is skipped', async (_, text, reason) => {
    expect((await refusals(text)).map(([actual]) => actual)).toEqual([reason])
  })

  const long = 'x'.repeat(300)
  const tooLong = 'has a line that is longer than an interaction may be. Leave the body out, or record as HAR.'
  test.each([
    ['tokens', cassette(interaction()), 'has more than 30 YAML tokens. Leave the body out of the recording.'],
    [
      'lines',
      cassette(`- request: |\n${'    x\n'.repeat(99)}`),
      'is an entry of more than 250 bytes. Leave its body out, or store it beside the recording.',
    ],
    ['bytes in its first line', `interactions:\n- request: ${long}`, tooLong],
    ['bytes in another line', `interactions:\n- request:\n    uri: ${long}`, tooLong],
  ])('an interaction of too many %s is skipped', async (_, text, reason) => {
    const items = await readBytes(text, { limits: { yamlEntryBytes: 250, yamlEntryTokens: 30 }, chunkBytes: 10 })
    expect(items).toMatchObject([{ skipped: { reason } }])
  })
})
