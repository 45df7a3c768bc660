import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Clock, systemClock } from '../client/clock.ts'
import { createMockHandler, type MockHandler, type MockOptions } from './createMockHandler.ts'
import { createPrismChooser } from './createPrismChooser.ts'
import { answerPreflight, assertOrigins, crossOriginHeaders } from './crossOrigin.ts'
import { DroppedConnection } from './DroppedConnection.ts'
import { isLoopbackHost, isLoopbackName } from './loopback.ts'
import { MockError } from './MockError.ts'
import type { MockVendor } from './mockVendor.ts'
import { problemResponse } from './problemResponse.ts'
import { requestLine } from './requestLine.ts'

export interface StartMockOptions extends MockOptions {
  readonly vendors: readonly MockVendor[]
  /** 0, the default, takes any free port. */
  readonly port?: number
  /**
   * Address to listen on, default `127.0.0.1`. At one that other machines reach, whoever reaches it may call, and the
   * `Host` of a request is not checked.
   */
  readonly host?: string
  /** Origins of web pages that may call (CORS), such as `http://localhost:5173`; `*` for all. Default: none. */
  readonly cors?: readonly string[]
  /** Gets a line for each request: time, target, answer and findings. Nothing secret is in it. */
  readonly log?: (line: string) => void
}

/** A running mock. */
export interface MockServer {
  /** `http://127.0.0.1:4010` */
  readonly address: string
  /** Ends the server and every connection. */
  readonly close: () => Promise<void>
}

/**
 * Serves the mock on 127.0.0.1, each vendor below `/<vendor>`.
 * @throws {MockError} when the address cannot be listened on, Prism is not installed, or an option is wrong
 */
export async function startMock(options: StartMockOptions): Promise<MockServer> {
  const { port = 0, host = '127.0.0.1', cors = [], log, clock = systemClock } = options
  assertOrigins(cors)
  if (host === '') throw new MockError('MOCK_OPTIONS', 'the host is empty. Give an address of this machine.')
  const choosers = new Map(
    await Promise.all(options.vendors.map(async (vendor) => [vendor, await createPrismChooser(vendor)] as const)),
  )
  const server = createServer()
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  await listen(server, host, port)
  const own = (server.address() as AddressInfo).port
  const address = `http://${callableName(host)}:${own}`
  const origin = `http://127.0.0.1:${own}`
  try {
    const handler = createMockHandler({ ...options, origin, choosers })
    const served: Served = { handler, origin, address, isLocal: isLoopbackName(host), cors, log, clock }
    server.on('request', (incoming, outgoing) => serve(incoming, outgoing, served))
  } catch (error) {
    await close()
    throw error
  }
  return { address, close }
}

/** @throws {MockError} */
function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      const code = (cause as NodeJS.ErrnoException).code ?? cause.message
      const advice = code === 'EADDRINUSE' ? 'another port' : 'an address of this machine, and a port that you may use'
      const problem = `cannot listen on ${inAddress(host)}:${port} (${code}). Choose ${advice}.`
      reject(new MockError('MOCK_PORT_TAKEN', problem, { cause }))
    })
    server.listen(port, host, resolve)
  })
}

const inAddress = (host: string) => (host.includes(':') ? `[${host}]` : host)

const everyAddress: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }

/** A name that leads to a server: that of every address leads nowhere. */
const callableName = (host: string) => everyAddress[host] ?? inAddress(host)

interface Served {
  readonly handler: MockHandler
  /** As the handler knows the mock. */
  readonly origin: string
  /** Where it is reached by a caller that says nothing else. */
  readonly address: string
  /** Whether only this machine reaches it. */
  readonly isLocal: boolean
  readonly cors: readonly string[]
  readonly log: StartMockOptions['log']
  readonly clock: Pick<Clock, 'now'>
}

async function serve(incoming: IncomingMessage, outgoing: ServerResponse, served: Served): Promise<void> {
  const { cors, log, clock } = served
  const { method = '', url: target = '' } = incoming
  try {
    const startedMs = log === undefined ? 0 : clock.now()
    const tell = (response?: Response) =>
      log?.(requestLine({ method, target, response, startedMs, endedMs: clock.now() }))
    const response = await answer(incoming, served).catch((error: unknown) => {
      tell()
      throw error
    })
    tell(response)
    await send(response, crossOriginHeaders(incoming.headers.origin, cors, response.headers), outgoing)
  } catch {
    // The connection is gone, or the scenario wants it to go.
    outgoing.destroy()
  }
}

/** @throws {DroppedConnection} */
async function answer(
  incoming: IncomingMessage,
  { handler, origin, address, isLocal, cors }: Served,
): Promise<Response> {
  const { host } = incoming.headers
  if (isLocal && !isLoopbackHost(host)) {
    return problemResponse(421, 'Wrong host', `Call the mock by the name of this machine, as ${address}.`)
  }
  let request: Request
  let mostBytes: number
  let isTooLarge = false
  try {
    mostBytes = handler.mostBytes(new URL(origin + incoming.url))
    const onTooLarge = () => {
      isTooLarge = true
    }
    request = toRequest(incoming, origin, bodyOf(incoming, mostBytes, onTooLarge))
  } catch (error) {
    return problemResponse(400, 'Not a request', `${incoming.method} ${incoming.url}: ${(error as Error).message}`)
  }
  const preflight = answerPreflight(request, cors)
  if (preflight !== undefined) return preflight
  try {
    return await handler.handle(request, isLocal ? address : (originOf(host) ?? address))
  } catch (error) {
    if (error instanceof DroppedConnection) throw error
    if (isTooLarge) return problemResponse(413, 'Body too large', `A body may have ${mostBytes} bytes.`)
    return problemResponse(500, 'The mock failed', (error as Error).message)
  }
}

const originOf = (host = '') => (URL.canParse(`http://${host}`) ? new URL(`http://${host}`).origin : undefined)

/** The pieces of a body as they come, so that they are put together once; what is left of one that is too large stays unread. */
async function* bodyOf(
  incoming: IncomingMessage,
  mostBytes: number,
  onTooLarge: () => void,
): AsyncGenerator<Uint8Array> {
  let length = 0
  for await (const piece of incoming.iterator({ destroyOnReturn: false })) {
    length += (piece as Buffer).length
    if (length > mostBytes) {
      onTooLarge()
      throw new Error('the body is too large')
    }
    yield piece as Buffer
  }
}

function toRequest(
  { method = '', url = '', rawHeaders }: IncomingMessage,
  address: string,
  body: AsyncGenerator<Uint8Array>,
) {
  const headers = rawHeaders.flatMap((name, index): [string, string][] =>
    index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? '']] : [],
  )
  // A Request cannot have a body with these, though HTTP does not forbid it; no operation takes one.
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const given: RequestInit = hasBody ? { body: ReadableStream.from(body), duplex: 'half' } : {}
  return new Request(address + url, { method, headers, ...given })
}

async function send(
  response: Response,
  more: Readonly<Record<string, string>>,
  outgoing: ServerResponse,
): Promise<void> {
  const headers = [...response.headers, ...Object.entries(more)]
  outgoing.writeHead(response.status, headers.flat())
  for await (const chunk of response.body ?? []) {
    await new Promise<void>((resolve, reject) => {
      outgoing.write(chunk, (error) => (error ? reject(error) : resolve()))
    })
  }
  outgoing.end()
}
