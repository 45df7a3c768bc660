import { version } from '../../generated/version.ts'
import { type HeaderList, headerValue } from '../contract/exchange.ts'
import type { BodyNotes, RecordedExchange } from './recordedExchange.ts'

/** Exchanges as a HAR 1.2 document with all their secrets, ready for `JSON.stringify`. */
// http://www.softwareishard.com/blog/har-12-spec/
export function toHar(exchanges: readonly RecordedExchange[]) {
  return {
    log: { version: '1.2', creator: { name: 'export-contracts', version }, entries: exchanges.map(toEntry) },
  }
}

export type Har = ReturnType<typeof toHar>

interface Side extends BodyNotes {
  readonly headers: HeaderList
  readonly body?: string
}

function toEntry({ startedDateTime, durationMs, comment, request, response }: RecordedExchange) {
  const answer: Side = response ?? { headers: [] }
  return {
    startedDateTime,
    _recordedAt: startedDateTime,
    time: durationMs,
    ...(comment === undefined ? {} : { comment }),
    request: {
      method: request.method,
      url: request.url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: toPairs(request.headers),
      queryString: [...new URL(request.url).searchParams].map(([name, value]) => ({ name, value })),
      headersSize: -1,
      bodySize: bodySize(request),
      ...(request.body === undefined && request.leftOutBytes === undefined
        ? {}
        : { postData: { mimeType: headerValue(request.headers, 'content-type') ?? '', ...storedBody(request) } }),
    },
    response: {
      status: response?.status ?? 0,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: toPairs(answer.headers),
      content: {
        size: bodySize(answer),
        mimeType: headerValue(answer.headers, 'content-type') ?? 'x-unknown',
        ...storedBody(answer),
      },
      redirectURL: headerValue(answer.headers, 'location') ?? '',
      headersSize: -1,
      bodySize: bodySize(answer),
    },
    cache: {},
    timings: { send: 0, wait: durationMs, receive: 0 },
  }
}

const toPairs = (headers: HeaderList) => headers.map(([name, value]) => ({ name, value }))

function storedBody({ body, bodyBase64, leftOutBytes }: Side) {
  if (leftOutBytes !== undefined) {
    return { comment: `The body was left out after ${leftOutBytes} bytes, because it is too large or broke off.` }
  }
  if (bodyBase64 !== undefined) return { text: bodyBase64, encoding: 'base64' }
  return body === undefined ? {} : { text: body }
}

function bodySize({ body, bodyBase64, leftOutBytes }: Side): number {
  if (leftOutBytes !== undefined) return leftOutBytes
  if (bodyBase64 !== undefined) return atob(bodyBase64).length
  return body === undefined ? 0 : new TextEncoder().encode(body).length
}
