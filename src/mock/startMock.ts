import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createMockHandler, type MockHandler, type MockOptions } from './createMockHandler.ts'
import { createPrismChooser } from './createPrismChooser.ts'
import { DroppedConnection } from './DroppedConnection.ts'
import { MockError } from './MockError.ts'
import type { MockVendor } from './mockVendor.ts'
import { problemResponse } from './problemResponse.ts'

export interface StartMockOptions extends MockOptions {
  readonly vendors: readonly MockVendor[]
  /** 0, the default, takes any free port. */
  readonly port?: number
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
 * @throws {MockError} when the port is taken, Prism is not installed, or an option is wrong
 */
export async function startMock({ port = 0, ...options }: StartMockOptions): Promise<MockServer> {
  const choosers = new Map(
    await Promise.all(options.vendors.map(async (vendor) => [vendor, await createPrismChooser(vendor)] as const)),
  )
  const server = createServer()
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      const why = `cannot listen on 127.0.0.1:${port} (${(cause as NodeJS.ErrnoException).code ?? cause.message})`
      reject(new MockError('MOCK_PORT_TAKEN', `${why}. Choose another port.`, { cause }))
    })
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    const handler = createMockHandler({ ...options, origin: address, choosers })
    server.on('request', (incoming, outgoing) => serve(incoming, outgoing, address, handler))
  } catch (error) {
    await close()
    throw error
  }
  return { address, close }
}

async function serve(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  address: string,
  handler: MockHandler,
): Promise<void> {
  try {
    await send(await answer(incoming, address, handler), outgoing)
  } catch {
    // The connection is gone, or the scenario wants it to go.
    outgoing.destroy()
  }
}

/** @throws {DroppedConnection} */
async function answer(incoming: IncomingMessage, address: string, handler: MockHandler): Promise<Response> {
  let request: Request
  let mostBytes: number
  let isTooLarge = false
  try {
    mostBytes = handler.mostBytes(new URL(address + incoming.url))
    const onTooLarge = () => {
      isTooLarge = true
    }
    request = toRequest(incoming, address, bodyOf(incoming, mostBytes, onTooLarge))
  } catch (error) {
    return problemResponse(400, 'Not a request', `${incoming.method} ${incoming.url}: ${(error as Error).message}`)
  }
  try {
    return await handler.handle(request)
  } catch (error) {
    if (error instanceof DroppedConnection) throw error
    if (isTooLarge) return problemResponse(413, 'Body too large', `A body may have ${mostBytes} bytes.`)
    return problemResponse(500, 'The mock failed', (error as Error).message)
  }
}

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

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  const headers = [...response.headers]
  outgoing.writeHead(response.status, headers.flat())
  for await (const chunk of response.body ?? []) {
    await new Promise<void>((resolve, reject) => {
      outgoing.write(chunk, (error) => (error ? reject(error) : resolve()))
    })
  }
  outgoing.end()
}
