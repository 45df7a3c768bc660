import { vendors } from '../../../generated/vendors.ts'
import { startLoopbackServer } from '../../_testing/loopbackServer.ts'
import { startMock } from '../../mock/startMock.ts'

/** A request that arrived in front of the mock. */
export interface WatchedRequest {
  readonly method: string
  readonly path: string
  readonly body: string
  /** What the mock answered; undefined for a request that never reached it. */
  answer: string | undefined
}

export interface WatchedMock {
  readonly address: string
  readonly requests: readonly WatchedRequest[]
  /** Called with each request before it goes on to the mock; whether it goes on. */
  onRequest: (() => boolean) | undefined
  /** Whether a request is told to come again later, and does not go on to the mock. */
  isThrottled: ((request: WatchedRequest) => boolean) | undefined
  /** Called when the mock has answered, before the answer goes back. */
  onAnswer: (() => void) | undefined
  readonly close: () => Promise<void>
}

/** The mock of every vendor behind a server that notes what is asked for. Files come from the mock itself. */
export async function startWatchedMock(): Promise<WatchedMock> {
  const mock = await startMock({ vendors: await Promise.all(vendors.map(({ loadMock }) => loadMock())) })
  const requests: WatchedRequest[] = []
  const server = await startLoopbackServer(async ({ method, path, headers, body }) => {
    const request: WatchedRequest = { method, path, body, answer: undefined }
    requests.push(request)
    if (watched.onRequest?.() === false) return { status: 500 }
    if (watched.isThrottled?.(request)) return { status: 429, headers: { 'retry-after': '1' } }
    const kept = Object.entries(headers).filter(
      ([name]) => !['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive'].includes(name),
    )
    const response = await fetch(mock.address + path, {
      method,
      headers: kept as [string, string][],
      ...(body === '' ? {} : { body }),
    })
    request.answer = await response.text()
    watched.onAnswer?.()
    const type = response.headers.get('content-type')
    return { status: response.status, headers: type === null ? {} : { 'content-type': type }, body: request.answer }
  })
  const watched: WatchedMock = {
    address: server.address,
    requests,
    onRequest: undefined,
    isThrottled: undefined,
    onAnswer: undefined,
    async close() {
      await server.close()
      await mock.close()
    },
  }
  return watched
}
