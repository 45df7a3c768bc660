import type { ExchangeRequest, ExchangeResponse, HeaderList, JsonBody } from '../../contract/exchange.ts'
import { decodeStoredText } from './decodeBody.ts'
import {
  type EntryFormat,
  type EntrySource,
  headersAt,
  memberAt,
  peekAt,
  type ReadEntry,
  readingAt,
  statusAt,
  textAt,
  withBody,
} from './entrySource.ts'
import { keptOf } from './lostParts.ts'
import { notAnExchange, type Path, ReadProblem } from './readProblem.ts'

/**
 * An exchange as anybody can write it:
 * `{"request": {"method", "url", "headers", "body"}, "response": {"status", "headers", "body"}}`.
 * `headers` is an object of texts or lists of texts, or a list of `[name, value]` or of `{"name", "value"}`; it may be
 * left out. `body` is a text, or any other JSON, which is then the body; null, an empty text or none says that there was
 * no body. `response` is null or left out when no response is known. Members that start with `_` are kept as fields.
 * @throws {ReadProblem} when a member is missing or wrong, or the status is 0, which fetch gives to a call that failed.
 */
function readPlainEntry(source: EntrySource): ReadEntry {
  // https://fetch.spec.whatwg.org/#concept-network-error
  if (memberAt(source.value, paths['response.status']) === 0) throw notAnExchange(paths['response.status'])
  const request = readPlainRequest(source)
  const response = readPlainResponse(source)
  return { ...keptOf(response === undefined ? { request } : { request, response }), paths }
}

export const plainFormat: EntryFormat = {
  peek: ({ value }) => peekAt(value, paths['request.method'], paths['request.url']),
  read: readPlainEntry,
}

const paths: ReadEntry['paths'] = {
  entry: [],
  'request.method': ['request', 'method'],
  'request.url': ['request', 'url'],
  'request.headers': ['request', 'headers'],
  'request.body': ['request', 'body'],
  'response.status': ['response', 'status'],
  'response.headers': ['response', 'headers'],
  'response.body': ['response', 'body'],
}

/** @throws {ReadProblem} when a member is missing or wrong. */
export function readPlainRequest(source: EntrySource): ExchangeRequest {
  const { value } = source
  const headers = headersAt(value, paths['request.headers'])
  const method = textAt(value, paths['request.method'])
  const url = textAt(value, paths['request.url'])
  return withBody({ method, url, headers }, jsonBody(source, paths['request.body'], headers))
}

/**
 * The response; undefined when none is known.
 * @throws {ReadProblem} when a member is missing or wrong.
 */
export function readPlainResponse(source: EntrySource): ExchangeResponse | undefined {
  const { value } = source
  if ((memberAt(value, ['response']) ?? undefined) === undefined) return undefined
  if (memberAt(value, paths['response.status']) === 0) return undefined
  const status = statusAt(value, paths['response.status'])
  const headers = headersAt(value, paths['response.headers'])
  return withBody({ status, headers }, jsonBody(source, paths['response.body'], headers))
}

/** A body that is a text or JSON; undefined for null and where there is none. */
export function jsonBody(source: EntrySource, path: Path, headers: HeaderList): string | JsonBody | undefined {
  const body = memberAt(source.value, path)
  if (body === undefined || body === null) return undefined
  if (typeof body === 'string') return readingAt(path, () => decodeStoredText(body, headers, source.limits))
  if (source.keepsJson && typeof body === 'object') return { value: body, text: () => source.jsonText(path) }
  const text = source.jsonText(path)
  if (text.length > source.limits.bodyBytes)
    throw new ReadProblem(
      `a body is larger than ${source.limits.bodyBytes} bytes. Leave it out of the recording.`,
      path,
    )
  return text
}
