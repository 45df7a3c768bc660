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
  'nock objects': (exchanges) => JSON.stringify(exchanges.map(nockOf), null, 2),
}

/** The formats that can say that no response is known. */
export const requestOnlyFormats = Object.keys(formats).filter((name) => !/VCR|nock/.test(name))

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
