import { TokenRequestError } from '../auth/TokenRequestError.ts'
import type { AnyClient } from '../client/clientContext.ts'
import type { ClientOptions } from '../client/options.ts'
import { ExportError } from '../jobs/ExportError.ts'
import type { ExportJob } from '../jobs/exportJob.ts'
import { runJob } from '../jobs/runJob.ts'
import { startJob } from '../jobs/startJob.ts'
import type { MockServer } from '../mock/startMock.ts'
import { saveExport } from '../save/saveExport.ts'
import { type CommandArguments, readNumber, type Surroundings, UsageError } from './command.ts'
import { exportExitCodes } from './commands/export.ts'
import { credentialsFromEnvironment, credentialVariables } from './credentialsFromEnvironment.ts'
import { readExportRequest, readPair } from './exportRequest.ts'
import { type VendorRow, vendorNamed } from './vendorNamed.ts'

type AnyClientOptions = ClientOptions & Readonly<Record<string, unknown>>

// The mock computes nothing, so its jobs need no patience.
const mockDelayMs = 50

/** What `export-contracts export` does; its options are in `commands/export.ts`. */
export async function runExportCommand(args: CommandArguments, surroundings: Surroundings): Promise<number> {
  const { print, warn, showProgress, signal } = surroundings
  const [name, ...others] = args.operands
  const vendor = vendorNamed(name)
  if (others.length > 0) throw new UsageError(`takes one vendor; got also ${others.join(', ')}`)
  const output = args.text('output')
  if (output === undefined) throw new UsageError('--output FILE is missing')
  if (args.has('scenario') && !args.has('mock')) throw new UsageError('--scenario goes with --mock only')
  const delayS = readNumber(args, 'delay', { min: 0, max: 86_400 })
  const timeoutS = readNumber(args, 'timeout', { min: 0, max: 30 * 86_400 })
  const pageSize = readNumber(args, 'page-size', { min: 1, max: 10_000_000 })
  const delayMs = delayS === undefined ? (args.has('mock') ? mockDelayMs : undefined) : delayS * 1000

  const { description, lifecycle } = await vendor.loadContract()
  const starts = Object.keys(lifecycle.starts)
  const start = args.text('start') ?? (starts.length === 1 || args.has('mock') ? starts[0] : undefined)
  const operation = starts.includes(start ?? '') ? description.operations[start ?? ''] : undefined
  if (start === undefined || operation === undefined) throw new UsageError(`--start must be ${starts.join(' or ')}`)

  const say = (event: string, facts: object) => {
    if (args.has('json')) print(JSON.stringify({ event, vendor: vendor.name, ...facts }))
  }
  let mock: MockServer | undefined
  try {
    const mocked = args.has('mock') ? await vendor.loadMock() : undefined
    const defaults = mocked?.exampleRequests[start] ?? {}
    const takesBody = operation.requestBody !== undefined
    const request = await readExportRequest(args, operation.parameters, takesBody, surroundings.stdin, defaults)
    let options: AnyClientOptions
    if (mocked === undefined) options = realOptions(vendor, args, surroundings)
    else {
      const { startMock } = await import('../mock/startMock.ts')
      const scenario = args.text('scenario')
      mock = await startMock({ vendors: [mocked], ...(scenario === undefined ? {} : { scenario }) })
      const headers = Object.fromEntries(mocked.credentialHeaders.slice(0, 1).map((header) => [header, 'placeholder']))
      options = { baseUrl: `${mock.address}/${vendor.name}`, headers, retry: { baseDelayMs: mockDelayMs } }
    }
    const createClient = (await vendor.loadClient()) as unknown as (options: AnyClientOptions) => AnyClient
    const origin = () => startJob(vendor.name, lifecycle, createClient(options), { ...request, start }, signal)
    const job: ExportJob = await runJob(origin, {
      signal,
      ...(delayMs === undefined ? {} : { delayMs }),
      ...(timeoutS === undefined ? {} : { timeoutMs: timeoutS * 1000 }),
      onState: (progress) => {
        say('state', progress)
        showProgress?.(`${vendor.name}: ${progress.state}, poll ${progress.polls}, ${seconds(progress.elapsedMs)}`)
      },
    })
    const saved = await saveExport(job, output, {
      signal,
      deleteAfter: args.has('delete-after'),
      ...(pageSize === undefined ? {} : { pageSize }),
      onProgress: ({ bytes, totalBytes }) => {
        const total = totalBytes === undefined ? '' : ` of ${totalBytes}`
        showProgress?.(`${vendor.name}: ${bytes}${total} bytes received`)
      },
    })
    say('saved', { ...saved, exportId: job.exportId, polls: job.polls, elapsedMs: job.elapsedMs })
    if (!args.has('json'))
      warn(`${vendor.name}: ${saved.path} is saved, ${saved.bytes} bytes, after ${job.polls} polls`)
    return 0
  } catch (error) {
    if (error instanceof UsageError) throw error
    const { code, exitCode } = outcomeOf(error)
    const message = (error as Error).message
    const state = error instanceof ExportError ? { state: error.state, reasons: error.reasons } : {}
    say('error', { code, message, ...state })
    if (!args.has('json')) warn(message)
    return exitCode
  } finally {
    await mock?.close()
  }
}

const seconds = (ms: number) => `${Math.round(ms / 1000)} s`

/** @throws {UsageError} when the environment holds no credentials, or a server variable is unknown */
function realOptions(vendor: VendorRow, args: CommandArguments, { env }: Surroundings): AnyClientOptions {
  const found = credentialsFromEnvironment(vendor.name, vendor.authSchemes, env)
  if (found === undefined) {
    const wanted = credentialVariables(vendor.name, vendor.authSchemes)
    throw new UsageError(`no credentials are in the environment. Set ${wanted}, or use --mock`)
  }
  const server = Object.fromEntries(args.texts('server').map((text) => readPair('server', text)))
  const unknown = Object.keys(server).filter((name) => !vendor.serverOptions.some((known) => known === name))
  if (unknown.length > 0) {
    throw new UsageError(
      `--server ${unknown.join(', ')}: there is no such part; known: ${vendor.serverOptions.join(', ')}`,
    )
  }
  return { credentials: found.credentials, ...found.server, ...server }
}

/** @throws what is no outcome of an export but a fault of ours */
function outcomeOf(error: unknown): { code: string; exitCode: number } {
  if (error instanceof ExportError) return { code: error.code, exitCode: exportExitCodes[error.code] }
  if (error instanceof TokenRequestError) return { code: 'EXPORT_REJECTED', exitCode: 3 }
  // Options, credentials or parameters that cannot be right, or something that is not installed.
  if (error instanceof Error && error.message.startsWith('[export-contracts]')) return { code: 'USAGE', exitCode: 2 }
  throw error
}
