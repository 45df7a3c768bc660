import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as it arrived. */
export interface SeenRequest {
  readonly method: string
  /** Path and query as they were on the wire. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export interface LoopbackServer {
  /** `http://127.0.0.1:40123` */
  readonly address: string
  readonly seen: readonly SeenRequest[]
  readonly close: () => Promise<void>
}

/** A server on a free port of 127.0.0.1. Where `answer` gives a promise, the caller waits for it. */
export async function startLoopbackServer(
  answer: (request: SeenRequest) => Answer | Promise<Answer>,
): Promise<LoopbackServer> {
  const seen: SeenRequest[] = []
  const server = createServer(async (incoming, outgoing) => {
    let body = ''
    for await (const chunk of incoming.setEncoding('utf8')) body += chunk
    const request = { method: incoming.method ?? '', path: incoming.url ?? '', headers: incoming.headers, body }
    seen.push(request)
    const { status, headers, body: text } = await answer(request)
    outgoing.writeHead(status, headers).end(text)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    seen,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}
