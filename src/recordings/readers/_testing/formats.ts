import { stringify } from 'yaml'
import { type Exchange, type HeaderList, headerValue } from '../../../contract/exchange.ts'

/** A list of exchanges as text in each format whose bodies need no unpacking. */
export const formats: Readonly<Record<string, (exchanges: readonly Exchange[]) => string>> = {
  HAR: (exchanges) => JSON.stringify(harOf(exchanges)),
  'HAR over many lines': (exchanges) => JSON.stringify(harOf(exchanges), null, 2),
  'HAR with bodies in base64': (exchanges) => JSON.stringify(harOf(exchanges, true)),
  'HAR with a byte-order mark and CRLF': (exchanges) =>
    `\ufeff${JSON.stringify(harOf(exchanges), null, 1).replaceAll('\n', '\r\n')}`,
  'HAR entries in lines': (exchanges) =>
    harOf(exchanges)
      .log.entries.map((entry) => JSON.stringify(entry))
      .join('\n'),
  NDJSON: (exchanges) => exchanges.map((exchange) => `${JSON.stringify(plainOf(exchange))}\n`).join(''),
  'NDJSON with CRLF and empty lines': (exchanges) =>
    exchanges.map((exchange) => `${JSON.stringify(plainOf(exchange))}\r\n\r\n`).join(''),
  'NDJSON without a last line end': (exchanges) =>
    exchanges.map((exchange) => JSON.stringify(plainOf(exchange))).join('\n'),
  'JSON list': (exchanges) => JSON.stringify(exchanges.map(plainOf)),
  'JSON list over many lines': (exchanges) => JSON.stringify(exchanges.map(plainOf), null, '\t'),
  'JSON values one after the other': (exchanges) =>
    exchanges.map((exchange) => JSON.stringify(plainOf(exchange), null, 2)).join('\n'),
  'JSON with lists of [name, value]': (exchanges) => JSON.stringify(exchanges),
  'VCR cassette': (exchanges) => stringify({ interactions: exchanges.map(vcrOf), version: 1 }, { version: '1.1' }),
  'VCR cassette as JSON': (exchanges) => JSON.stringify({ version: 1, interactions: exchanges.map(vcrOf) }),
  'cassette of VCR': (exchanges) =>
    `---\n${stringify({ http_interactions: exchanges.map(rubyVcrOf), recorded_with: 'VCR 6.1.0' })}`,
  'cassette of betamax': (exchanges) =>
    JSON.stringify({ recorded_with: 'betamax/0.4.2', http_interactions: exchanges.map(betamaxOf) }),
  'cassette of go-vcr': (exchanges) => `---\n${stringify({ version: 2, interactions: exchanges.map(goVcrOf) })}`,
  'tape of okreplay': (exchanges) => `!tape\n${stringify({ name: 'a tape', interactions: exchanges.map(tapeOf) })}`,
  'nock objects': (exchanges) => JSON.stringify(exchanges.map(nockOf), null, 2),
  'snapshots of undici': (exchanges) => JSON.stringify(exchanges.map(snapshotOf), null, 2),
  'Playwright trace': (exchanges) =>
    harOf(exchanges)
      .log.entries.map((snapshot) => `${JSON.stringify({ type: 'resource-snapshot', snapshot })}\n`)
      .join(''),
  'Postman collection': (exchanges) => JSON.stringify(collectionOf(exchanges), null, '\t'),
}

/** The formats that can say that no response is known. */
export const requestOnlyFormats = Object.keys(formats).filter((name) => /HAR|JSON\b(?!$)|Playwright/.test(name))

/** The formats of which some may be missing without a sign of it: their end looks as any other place between two entries. */
export const openEnded = /^NDJSON|lines$|one after the other|go-vcr|okreplay|Playwright/

function harOf(exchanges: readonly Exchange[], inBase64 = false) {
  const stored = (text: string | undefined) => {
    if (text === undefined) return {}
    return inBase64 ? { text: Buffer.from(text).toString('base64'), encoding: 'base64' } : { text }
  }
  const pairs = (headers: HeaderList) => headers.map(([name, value]) => ({ name, value }))
  const entries = exchanges.map(({ request, response }) => ({
    startedDateTime: '2026-01-01T00:00:00.000Z',
    ...(response === undefined ? { _requestOnly: true } : {}),
    request: {
      method: request.method,
      url: request.url,
      headers: pairs(request.headers),
      bodySize: Buffer.byteLength(request.body ?? ''),
      ...(request.body === undefined ? {} : { postData: { mimeType: '', ...stored(request.body) } }),
    },
    response: {
      status: response?.status ?? 0,
      headers: pairs(response?.headers ?? []),
      content: { size: Buffer.byteLength(response?.body ?? ''), ...stored(response?.body) },
    },
  }))
  return { log: { version: '1.2', creator: { name: 'test', version: '1' }, pages: [{ entries: [1] }], entries } }
}

function plainOf({ request, response }: Exchange) {
  return {
    request: { ...request, headers: groupedHeaders(request.headers) },
    ...(response === undefined ? {} : { response: { ...response, headers: groupedHeaders(response.headers) } }),
  }
}

function vcrOf({ request, response }: Exchange) {
  return {
    request: {
      body: request.body ?? null,
      headers: groupedHeaders(request.headers),
      method: request.method,
      uri: request.url,
    },
    response: {
      body: { string: response?.body ?? '' },
      headers: groupedHeaders(response?.headers ?? []),
      status: { code: response?.status, message: '' },
    },
  }
}

const headersOf = (message: { readonly headers: HeaderList } | undefined) => groupedHeaders(message?.headers ?? [])

const rubyVcrOf = ({ request, response }: Exchange) => ({
  request: {
    method: request.method.toLowerCase(),
    uri: request.url,
    body: { encoding: 'UTF-8', string: request.body ?? '' },
    headers: headersOf(request),
  },
  response: {
    status: { code: response?.status, message: 'OK' },
    headers: headersOf(response),
    body: { encoding: 'ASCII-8BIT', base64_string: Buffer.from(response?.body ?? '').toString('base64') },
  },
  recorded_at: 'Sun, 22 Nov 2026 08:00:00 GMT',
})

const betamaxOf = ({ request, response }: Exchange) => ({
  recorded_at: '2026-11-22T08:00:00',
  request: {
    uri: request.url,
    method: request.method,
    headers: headersOf(request),
    body: { encoding: 'utf-8', base64_string: Buffer.from(request.body ?? '').toString('base64') },
  },
  response: {
    url: request.url,
    status: { code: response?.status, message: 'OK' },
    headers: headersOf(response),
    body: { encoding: null, string: response?.body ?? '' },
  },
})

const goVcrOf = ({ request, response }: Exchange, id: number) => ({
  id,
  request: { body: request.body ?? '', headers: headersOf(request), url: request.url, method: request.method },
  response: {
    body: response?.body ?? '',
    headers: headersOf(response),
    status: `${response?.status} OK`,
    code: response?.status,
    duration: '1.11s',
  },
})

const tapeOf = ({ request, response }: Exchange) => ({
  recorded: '2026-11-22T08:00:00.000Z',
  request: {
    method: request.method,
    uri: request.url,
    headers: headersOf(request),
    ...(request.body === undefined ? {} : { body: request.body }),
  },
  response: {
    status: response?.status,
    headers: headersOf(response),
    ...(response?.body === undefined ? {} : { body: response.body }),
  },
})

const snapshotOf = ({ request, response }: Exchange) => ({
  hash: 'kd9wl-4x7txGNlogYWjj5KOxgUzcZt8hb19P4OYcm4g',
  snapshot: {
    request: { ...request, headers: headersOf(request) },
    responses: [
      {
        statusCode: response?.status,
        headers: headersOf(response),
        body: Buffer.from(response?.body ?? '').toString('base64'),
        trailers: {},
      },
    ],
    callCount: 0,
    timestamp: '2026-11-22T08:00:00.000Z',
  },
})

function collectionOf(exchanges: readonly Exchange[]) {
  const listed = (message: { readonly headers: HeaderList } | undefined) =>
    (message?.headers ?? []).map(([key, value]) => ({ key, value }))
  const items = exchanges.map(({ request, response }) => ({
    name: 'a request',
    request: { method: request.method, header: [], url: { raw: request.url } },
    response: [
      {
        name: 'an example',
        originalRequest: {
          method: request.method,
          header: listed(request),
          ...(request.body === undefined ? {} : { body: { mode: 'raw', raw: request.body } }),
          url: { raw: request.url },
        },
        status: 'OK',
        code: response?.status,
        _postman_previewlanguage: 'json',
        header: listed(response),
        cookie: [],
        body: response?.body ?? null,
      },
    ],
  }))
  return {
    info: { name: 'a collection', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: [{ name: 'a folder', item: items }],
    variable: [{ key: 'host', value: 'https://example.com' }],
  }
}

/** As nock 15 does it: a body that is JSON is stored as JSON. */
function nockOf({ request, response }: Exchange) {
  const { origin } = new URL(request.url)
  const stored = (text = '') => {
    try {
      return JSON.parse(text) as unknown
    } catch {
      return text
    }
  }
  return {
    scope: origin.startsWith('https:') ? `${origin}:443` : `${origin}:80`,
    method: request.method,
    path: request.url.slice(origin.length),
    body: stored(request.body),
    status: response?.status,
    response: stored(response?.body),
    rawHeaders: response?.headers.flat(),
    reqheaders: groupedHeaders(request.headers),
    responseIsBinary: false,
  }
}

/** Values in a list where a name occurs more than once; a name must not stand in two cases. */
function groupedHeaders(headers: HeaderList): Record<string, string | string[]> {
  const names = [...new Set(headers.map(([name]) => name))]
  return Object.fromEntries(
    names.map((name) => {
      const values = headers.filter(([other]) => other === name).map(([, value]) => value)
      return [name, values.length === 1 ? (values[0] ?? headerValue(headers, name) ?? '') : values]
    }),
  )
}
