import { createServer, type RequestListener, type ServerResponse, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { peerDescription } from '../../_bench/peerDescription.ts'
import { importTool, installTools, toolVersion } from '../../_interop/toolsFolder.ts'
import type { OpenApi } from '../../_lib/openapi.ts'
import type { MutantPeer, PeerCase } from './peer.ts'

type Answer = ServerResponse & {
  readonly status: (status: number) => void
  readonly json: (value: unknown) => void
}

interface BodyOptions {
  readonly type: string | ((request: { readonly headers: Readonly<Record<string, string | undefined>> }) => boolean)
}

interface Express {
  (): RequestListener & { readonly use: (...handlers: readonly unknown[]) => void }
  readonly json: (options: BodyOptions) => unknown
  readonly text: (options: BodyOptions) => unknown
}

interface Validator {
  readonly middleware: (options: object) => unknown
}

/**
 * express-openapi-validator, as a server uses it that checks what it takes and what it gives. The server here answers what
 * the exchange has; what is wrong then comes as an error of the middleware.
 */
export const expressOpenApiValidator: MutantPeer = {
  name: `express-openapi-validator ${toolVersion('express-openapi-validator')}`,
  sees: ['request:', 'response:', 'both:', 'job:', 'address:'],
  async alarms({ document }, cases) {
    await installTools()
    const { default: express } = await importTool<{ readonly default: Express }>('express')
    const { middleware } = await importTool<Validator>('express-openapi-validator')
    let current: PeerCase | undefined
    let alarms: string[] = []
    const app = express()
    app.use(
      express.json({ type: ({ headers }) => /json/i.test(headers['content-type'] ?? '') }),
      express.text({ type: '*/*' }),
    )
    app.use(
      middleware({
        apiSpec: peerDescription(document),
        validateResponses: true,
        // It is held to what the exchange has, not to who may send it.
        validateSecurity: { handlers: handlersOf(document) },
      }),
    )
    app.use((_request: unknown, response: Answer) => {
      if (current !== undefined) answer(response, current.exchange.response)
    })
    app.use((error: Error, _request: unknown, response: Answer, _next: unknown) => {
      alarms.push(error.message)
      response.end()
    })
    const server = createServer(app)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const told: string[][] = []
    try {
      for (const one of cases) {
        current = one
        alarms = []
        await ask(port, one.exchange.request)
        told.push(alarms)
      }
    } finally {
      server.close()
    }
    return told
  },
}

/** Whoever sends credentials may call. */
const handlersOf = ({ components = {} }: OpenApi) =>
  Object.fromEntries(Object.keys(components['securitySchemes'] ?? {}).map((name) => [name, () => true]))

/** It looks at answers that are given as JSON. */
function answer(response: Answer, { status, headers, body = '' }: PeerCase['exchange']['response']): void {
  response.status(status)
  for (const [name, value] of headers) {
    if (/^content-(?:length|encoding)$/i.test(name)) continue
    try {
      response.appendHeader(name, value)
    } catch {
      // Node refuses to send it, whoever judges it.
    }
  }
  let value: unknown = body
  try {
    value = JSON.parse(body)
  } catch {
    // It stays a text.
  }
  response.json(value)
}

/** Sends a request to the server as it was sent to the vendor, and waits until it is answered or refused. */
function ask(port: number, { method, url, headers, body = '' }: PeerCase['exchange']['request']): Promise<void> {
  const { pathname, search } = new URL(url)
  const kept = headers.filter(([name]) => !/^(?:host|content-length|transfer-encoding|connection)$/i.test(name))
  return new Promise((resolve, reject) => {
    const sent = send(
      {
        port,
        host: '127.0.0.1',
        method,
        path: pathname + search,
        headers: [['host', `127.0.0.1:${port}`], ...kept, ['content-length', String(Buffer.byteLength(body))]].flat(),
        agent: false,
      },
      (response) => response.resume().on('close', resolve),
    )
    sent.on('error', reject).end(body)
  })
}
