import { type EntryParts, headersLike, member } from './writtenEntry.ts'

/** An interaction of a cassette of vcrpy, version 1; see `readVcrEntry`. */
// https://github.com/kevin1024/vcrpy/blob/master/vcr/serializers/compat.py
export function vcrEntry({ source, redacted }: EntryParts): object {
  const { request, response } = redacted.exchange
  return {
    request: {
      body: request.body ?? (member(source, 'request', 'body') === '' ? '' : null),
      headers: listed(member(source, 'request', 'headers'), request.headers),
      method: request.method,
      uri: request.url,
    },
    response: {
      body: { string: response?.body ?? '' },
      headers: listed(member(source, 'response', 'headers'), response?.headers ?? []),
      status: { code: response?.status, message: '' },
    },
  }
}

const listed = (source: unknown, headers: Parameters<typeof headersLike>[1]) =>
  Array.isArray(source) ? headersLike(source, headers) : headersLike({ list: [] }, headers)
