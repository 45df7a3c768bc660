import { createServer, request as sendRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { HeaderList } from '../../../src/contract/exchange.ts'
import type { RecordedExchange } from '../../../src/recorder/recordedExchange.ts'

export interface CapturingProxy {
  /** `http://127.0.0.1:40123`; what comes behind it goes behind the target. */
  readonly address: string
  /** What went over the wire, as the client sent it and as the client got it. */
  readonly exchanges: readonly RecordedExchange[]
  readonly close: () => Promise<void>
}

/**
 * A proxy on 127.0.0.1 that notes down every exchange, so that the client on its other side stays as it is.
 * @param target address of a mock, such as `http://127.0.0.1:4010`
 * @param added headers that the mock gets beside the client's own
 * @param onExchange what is done before the client gets an answer
 */
export async function startCapturingProxy(
  target: string,
  added: Readonly<Record<string, string>> = {},
  onExchange: (exchange: RecordedExchange) => Promise<void> = async () => {},
): Promise<CapturingProxy> {
  const exchanges: RecordedExchange[] = []
  const server = createServer(async (incoming, outgoing) => {
    const { method = '', url = '', headers, rawHeaders } = incoming
    const startedMs = Date.now()
    const body = await buffer(incoming)
    const forwarded = sendRequest(target + url, { method, headers: { ...headers, ...added } }, async (answer) => {
      const answerBody = await buffer(answer)
      const status = answer.statusCode ?? 0
      const exchange = {
        startedDateTime: new Date(startedMs).toISOString(),
        durationMs: Date.now() - startedMs,
        request: { method, url: target + url, headers: toPairs(rawHeaders), ...withBody(body) },
        response: { status, headers: toPairs(answer.rawHeaders), ...withBody(answerBody) },
      }
      exchanges.push(exchange)
      await onExchange(exchange)
      outgoing.writeHead(status, answer.rawHeaders).end(answerBody)
    })
    forwarded.once('error', (error) => outgoing.destroy(error)).end(body)
  })
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(0, '127.0.0.1', listening)
  })
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    exchanges,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const withBody = (body: Buffer) => (body.length === 0 ? {} : { body: body.toString() })

function toPairs(rawHeaders: readonly string[]): HeaderList {
  return rawHeaders.flatMap((name, index) => (index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ''] as const] : []))
}
