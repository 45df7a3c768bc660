import type { Exchange, HeaderList } from './exchange.ts'

/** An exchange with the time at which it happened. */
export interface RecordedExchange extends Exchange {
  /** ISO 8601 with milliseconds. */
  readonly startedDateTime: string
  readonly durationMs: number
}

/**
 * A fetch that notes down every exchange; the caller's responses stay unread. Credentials are noted as they were sent, so
 * this is for exchanges with a mock, and not part of the package.
 */
export function recordExchanges(
  fetch: typeof globalThis.fetch,
  now: () => number = Date.now,
): { readonly fetch: typeof globalThis.fetch; readonly exchanges: readonly RecordedExchange[] } {
  const exchanges: RecordedExchange[] = []
  const recordingFetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    const requestBody = await request.clone().text()
    const startedMs = now()
    const response = await fetch(request)
    const responseBody = await response.clone().text()
    exchanges.push({
      startedDateTime: new Date(startedMs).toISOString(),
      durationMs: now() - startedMs,
      request: {
        method: request.method,
        url: request.url,
        headers: [...request.headers] satisfies HeaderList,
        ...(requestBody === '' ? {} : { body: requestBody }),
      },
      response: {
        status: response.status,
        headers: [...response.headers],
        ...(responseBody === '' ? {} : { body: responseBody }),
      },
    })
    return response
  }
  return { fetch: recordingFetch, exchanges }
}
