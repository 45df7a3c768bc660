import type { HeaderList } from '../../contract/exchange.ts'
import { decodeText } from './decodeBody.ts'
import {
  type EntrySource,
  headersAt,
  memberAt,
  type ReadEntry,
  readingAt,
  statusAt,
  textAt,
  withBody,
} from './entrySource.ts'
import { type Path, ReadProblem } from './readProblem.ts'

/**
 * An exchange as anybody can write it:
 * `{"request": {"method", "url", "headers", "body"}, "response": {"status", "headers", "body"}}`.
 * `headers` is an object of texts or lists of texts, or a list of `[name, value]` or of `{"name", "value"}`; it may be
 * left out. `body` is a text, or any other JSON, which is then the body; null, an empty text or none says that there was
 * no body. `response` is null or left out when no response is known. Members that start with `_` are kept as fields.
 * @throws {ReadProblem} when a member is missing or wrong.
 */
export function readPlainEntry(source: EntrySource): ReadEntry {
  const { value } = source
  const requestHeaders = headersAt(value, ['request', 'headers'])
  const request = withBody(
    {
      method: textAt(value, ['request', 'method']),
      url: textAt(value, ['request', 'url']),
      headers: requestHeaders,
    },
    jsonBodyText(source, ['request', 'body'], requestHeaders),
  )
  const paths = {
    entry: [],
    'request.method': ['request', 'method'],
    'request.url': ['request', 'url'],
    'request.headers': ['request', 'headers'],
    'request.body': ['request', 'body'],
    'response.status': ['response', 'status'],
    'response.headers': ['response', 'headers'],
    'response.body': ['response', 'body'],
  }
  if ((memberAt(value, ['response']) ?? undefined) === undefined) return { exchange: { request }, paths }
  const status = memberAt(value, ['response', 'status']) === 0 ? 0 : statusAt(value, ['response', 'status'])
  if (status === 0) return { exchange: { request }, paths }
  const headers = headersAt(value, ['response', 'headers'])
  const response = withBody({ status, headers }, jsonBodyText(source, ['response', 'body'], headers))
  return { exchange: { request, response }, paths }
}

/** The text of a body that is a text or JSON; undefined for null and where there is none. */
export function jsonBodyText(source: EntrySource, path: Path, headers: HeaderList): string | undefined {
  const body = memberAt(source.value, path)
  if (body === undefined || body === null) return undefined
  if (typeof body === 'string') return readingAt(path, () => decodeText(body, headers))
  const text = source.jsonText(path)
  if (text.length > source.limits.bodyBytes)
    throw new ReadProblem(
      `a body is larger than ${source.limits.bodyBytes} bytes. Leave it out of the recording.`,
      path,
    )
  return text
}
