import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { generatedClient } from '../../../scripts/_lib/clientCall.ts'
import type { GeneratedVendor } from '../../../scripts/_lib/generated.ts'
import { vendors } from '../../_testing/vendors.ts'
import type { ClientOptions } from '../../client/options.ts'
import { jobExamples, loadJobs, pointerOf, withValue } from '../../jobs/_testing/playedJob.ts'
import type { ExportJob } from '../../jobs/job.ts'
import { type VirtualClock, virtualClock } from '../../mock/virtualClock.ts'

export const byAddress = vendors.filter(({ contract }) => contract.lifecycles.export.fetch === undefined)
export const byOperation = vendors.filter(({ contract }) => contract.lifecycles.export.fetch !== undefined)

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

export interface FileServer {
  readonly address: string
  /** Method and path of each request. */
  readonly requests: readonly string[]
  /** The headers of each request as they came, in lower case, without `host`. */
  readonly headers: readonly Readonly<Record<string, unknown>>[]
}

/** A server that answers the first request with the first handler, and so on; the last one repeats. Ends with the test. */
export async function startFileServer(...handlers: readonly Handler[]): Promise<FileServer> {
  const requests: string[] = []
  const headers: Record<string, unknown>[] = []
  const server = createServer((request, response) => {
    const { host: _, ...rest } = request.headers
    headers.push(rest)
    requests.push(`${request.method} ${request.url}`)
    handlers[Math.min(requests.length, handlers.length) - 1]?.(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, headers }
}

export const sends =
  (body: Uint8Array | string, headers: Readonly<Record<string, string>> = {}, status = 200): Handler =>
  (_request, response) =>
    void response.writeHead(status, { 'Content-Length': String(body.length), ...headers }).end(body)

export const sendsJson = (body: unknown, status = 200): Handler =>
  sends(Buffer.from(JSON.stringify(body)), { 'Content-Type': 'application/json' }, status)

export const planted = { 'Vendor-Credentials': 'planted-secret' }

export interface PlayedJob {
  readonly job: ExportJob
  readonly api: FileServer
  readonly clock: VirtualClock
}

async function finish(vendor: GeneratedVendor, api: FileServer, options: ClientOptions): Promise<PlayedJob> {
  const clock = virtualClock(Date.UTC(2026, 0, 1))
  const client = await generatedClient(vendor, {
    baseUrl: api.address,
    headers: planted,
    clock,
    random: () => 0.5,
    retry: { maxAttempts: 1 },
    ...options,
  })
  const { waitForExport } = await loadJobs(vendor)
  return { job: await waitForExport(client, jobExamples(vendor).started), api, clock }
}

/** The answer to a poll of a job whose file is at this address, where the vendor gives one. */
export function pollAnswer(vendor: GeneratedVendor, address?: string): Handler {
  const { done, wait } = jobExamples(vendor)
  const body = address === undefined ? done : withValue(done, pointerOf(wait.outputs['downloadUrl']), address)
  return sendsJson(body)
}

/** A job whose polls give these addresses one after the other. */
export async function jobAtAddresses(
  vendor: GeneratedVendor,
  addresses: readonly string[],
  options: ClientOptions = {},
): Promise<PlayedJob> {
  const polls = addresses.map((address) => pollAnswer(vendor, address))
  return finish(vendor, await startFileServer(...polls), options)
}

/** A job whose file an operation hands out, under a name of the vendor's choice. */
export async function jobByOperation(
  vendor: GeneratedVendor,
  handlers: readonly Handler[],
  { fileName, ...options }: ClientOptions & { readonly fileName?: unknown } = {},
): Promise<PlayedJob> {
  const { done, wait } = jobExamples(vendor)
  const body = fileName === undefined ? done : withValue(done, pointerOf(wait.outputs['fileName']), fileName)
  return finish(vendor, await startFileServer(sendsJson(body), ...handlers), options)
}
