import { bodyLike } from './plainEntry.ts'
import { type EntryParts, headersLike, member } from './writtenEntry.ts'

/** An object of nock's recorder; see `readNockEntry`. A packed body is stored unpacked, which nock and readers take. */
// https://github.com/nock/nock/blob/v15.0.6/src/recorder.ts
export function nockEntry({ source, redacted }: EntryParts): object {
  const { request, response } = redacted.exchange
  const { origin, protocol, port, pathname, search } = new URL(request.url)
  const withPort = port === '' ? `${origin}:${protocol === 'http:' ? 80 : 443}` : origin
  const stored = member(source, 'response')
  const isPacked = Array.isArray(stored) && stored.every((chunk) => typeof chunk === 'string')
  return {
    scope: /:\d+/.test(String(member(source, 'scope')).slice(6)) ? withPort : origin,
    method: request.method,
    path: pathname + search,
    body: request.body === undefined ? '' : bodyLike(member(source, 'body'), request.body),
    ...(member(source, 'reqheaders') === undefined
      ? {}
      : { reqheaders: headersLike(member(source, 'reqheaders'), request.headers) }),
    status: response?.status,
    response: response?.body === undefined ? '' : bodyLike(isPacked ? '' : stored, response.body),
    rawHeaders: headersLike(member(source, 'rawHeaders'), response?.headers ?? []),
    responseIsBinary: false,
  }
}
