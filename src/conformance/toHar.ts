import { type HeaderList, headerValue } from './exchange.ts'
import type { RecordedExchange } from './recordExchanges.ts'

/** Exchanges as a HAR 1.2 document, ready for `JSON.stringify`. */
// http://www.softwareishard.com/blog/har-12-spec/
export function toHar(exchanges: readonly RecordedExchange[]): object {
  return {
    log: {
      version: '1.2',
      creator: { name: 'export-contracts', version: '0.1.0' },
      entries: exchanges.map(({ startedDateTime, durationMs, request, response }) => ({
        startedDateTime,
        time: durationMs,
        request: {
          method: request.method,
          url: request.url,
          httpVersion: 'HTTP/1.1',
          cookies: [],
          headers: toPairs(request.headers),
          queryString: [...new URL(request.url).searchParams].map(([name, value]) => ({ name, value })),
          headersSize: -1,
          bodySize: byteLength(request.body),
          ...(request.body === undefined
            ? {}
            : { postData: { mimeType: headerValue(request.headers, 'content-type') ?? '', text: request.body } }),
        },
        response: {
          status: response?.status ?? 0,
          statusText: '',
          httpVersion: 'HTTP/1.1',
          cookies: [],
          headers: toPairs(response?.headers ?? []),
          content: {
            size: byteLength(response?.body),
            mimeType: headerValue(response?.headers ?? [], 'content-type') ?? 'x-unknown',
            ...(response?.body === undefined ? {} : { text: response.body }),
          },
          redirectURL: headerValue(response?.headers ?? [], 'location') ?? '',
          headersSize: -1,
          bodySize: byteLength(response?.body),
        },
        cache: {},
        timings: { send: 0, wait: durationMs, receive: 0 },
      })),
    },
  }
}

const toPairs = (headers: HeaderList) => headers.map(([name, value]) => ({ name, value }))

const byteLength = (text: string | undefined) => (text === undefined ? 0 : new TextEncoder().encode(text).length)
