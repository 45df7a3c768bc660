import { CredentialsError, TokenRequestError } from '../auth/errors.ts'
import type { AnyClient } from '../client/clientContext.ts'
import { ConfigurationError, InputError } from '../client/errors.ts'
import type { ClientOptions } from '../client/options.ts'
import type { Contract } from '../contract/contract.ts'
import { createRunExport } from '../jobs/createJobs.ts'
import { ExportError } from '../jobs/JobError.ts'
import { MockError } from '../mock/MockError.ts'
import type { MockVendor } from '../mock/mockVendor.ts'
import type { MockServer } from '../mock/startMock.ts'
import { createRecorder } from '../recorder/createRecorder.ts'
import { plainText } from '../recordings/reporters/plainText.ts'
import { saveExport } from '../save/saveExport.ts'
import { type CommandArguments, readNumber, readPairs, type Surroundings, UsageError, usageExit } from './command.ts'
import { credentialsFromEnvironment, describeVariables } from './credentialsFromEnvironment.ts'
import { exportExitCodes } from './exportExitCodes.ts'
import { readExportRequest } from './exportRequest.ts'
import { refuseOutput } from './refuseOutput.ts'
import { replaceFile } from './replaceFile.ts'
import { type VendorRow, vendorNamed } from './vendorNamed.ts'

type AnyClientOptions = ClientOptions & Readonly<Record<string, unknown>>

// The mock computes nothing, so its jobs need no patience.
const mockDelayMs = 50
const mockTimeoutMs = 60_000

/** What `export-contracts export` does; its options are in `commands/export.ts`. */
export async function runExportCommand(args: CommandArguments, surroundings: Surroundings): Promise<number> {
  const { print, warn, showProgress, signal } = surroundings
  const [name, ...others] = args.operands
  const vendor = vendorNamed(name)
  if (others.length > 0) throw new UsageError(`takes one vendor; got also ${others.join(', ')}`)
  const output = args.text('output')
  if (output === undefined) throw new UsageError('--output FILE is missing')
  const delayS = readNumber(args, 'delay', { min: 0, max: 86_400 })
  const timeoutS = readNumber(args, 'timeout', { min: 0, max: 30 * 86_400 })
  const pageSize = readNumber(args, 'page-size', { min: 1, max: 10_000_000, whole: true })
  const pace = {
    ...(args.has('mock') ? { delayMs: mockDelayMs, timeoutMs: mockTimeoutMs } : {}),
    ...(delayS === undefined ? {} : { delayMs: delayS * 1000 }),
    ...(timeoutS === undefined ? {} : { timeoutMs: timeoutS * 1000 }),
  }

  const contract = await vendor.loadContract()
  const lifecycle = contract.lifecycles.export
  if (pageSize !== undefined && lifecycle.fetch?.paging === undefined)
    throw new UsageError(`--page-size: ${vendor.name} hands out its file as a whole only`)
  if (args.has('delete-after') && lifecycle.delete === undefined)
    throw new UsageError(`--delete-after: ${vendor.name} has no operation that deletes an export`)
  await refuseOutput(output)
  const recording = args.text('record')
  if (recording !== undefined) await refuseOutput(recording)
  const recorder = recording === undefined ? undefined : createRecorder(surroundings.fetch, { contracts: [contract] })
  const mocked = await mockedVendor(vendor, args)
  const { start, request } = await readStart(contract, mocked, args, surroundings)
  const realOptions = mocked === undefined ? readRealOptions(vendor, args, surroundings) : undefined

  const asJson = args.has('json')
  const say = (event: string, facts: object) => {
    if (asJson) print(JSON.stringify({ event, vendor: vendor.name, ...facts }))
  }
  const progressLine = (text: string) => {
    if (!asJson) showProgress?.(`${vendor.name}: ${plainText(text)}`)
  }
  let mock: RunningMock | undefined
  try {
    mock = mocked && (await startMockOf(mocked, args.text('scenario')))
    const createClient = (await vendor.loadClient()) as unknown as (options: AnyClientOptions) => AnyClient
    const client = createClient({ ...realOptions, ...mock?.options, ...(recorder && { fetch: recorder.fetch }) })
    const job = await createRunExport(vendor.name, lifecycle)(
      client,
      { ...request, start },
      {
        signal,
        ...pace,
        onState: (progress) => {
          say('state', progress)
          progressLine(`${progress.state}, poll ${progress.polls}, ${Math.round(progress.elapsedMs / 1000)} s`)
        },
      },
    )
    const saved = await saveExport(job, output, {
      signal,
      deleteAfter: args.has('delete-after'),
      ...(pageSize === undefined ? {} : { pageSize }),
      onProgress: ({ bytes, totalBytes }) =>
        progressLine(`${bytes}${totalBytes === undefined ? '' : ` of ${totalBytes}`} bytes received`),
    })
    say('saved', { ...saved, jobId: job.jobId, polls: job.polls, elapsedMs: job.elapsedMs })
    if (!asJson) warn(`${vendor.name}: ${saved.path} is saved, ${saved.bytes} bytes, after ${job.polls} polls`)
    return 0
  } catch (error) {
    const { message } = error as Error
    if (isCallersMistake(error)) {
      warn(message)
      return usageExit
    }
    const { code, exitCode, facts } = outcomeOf(error)
    say('error', { code, message, ...facts })
    if (!asJson) warn(plainText(message))
    return exitCode
  } finally {
    if (recording !== undefined && recorder !== undefined) {
      await replaceFile(recording, `${JSON.stringify(await recorder.har(), null, 2)}\n`)
    }
    await mock?.server.close()
  }
}

/** @throws {UsageError} for options that do not go together, and a scenario that the vendor does not have */
async function mockedVendor(vendor: VendorRow, args: CommandArguments): Promise<MockVendor | undefined> {
  if (!args.has('mock')) {
    if (args.has('scenario')) throw new UsageError('--scenario goes with --mock only')
    return undefined
  }
  if (args.has('server')) throw new UsageError('--server does not go with --mock')
  const mocked = await vendor.loadMock()
  const scenario = args.text('scenario')
  if (scenario !== undefined && !Object.hasOwn(mocked.scenarios, scenario)) {
    const known = Object.keys(mocked.scenarios).join(', ')
    throw new UsageError(`--scenario ${scenario}: ${vendor.name} has no such scenario; known: ${known}`)
  }
  return mocked
}

/** @throws {UsageError} */
async function readStart(
  { description, lifecycles }: Contract,
  mocked: MockVendor | undefined,
  args: CommandArguments,
  { stdin }: Surroundings,
) {
  const starts = Object.keys(lifecycles.export.starts)
  const usual = starts.length === 1 || mocked !== undefined ? starts[0] : undefined
  const start = args.text('start') ?? usual
  const operation = starts.includes(start ?? '') ? description.operations[start ?? ''] : undefined
  if (start === undefined || operation === undefined) throw new UsageError(`--start must be ${starts.join(' or ')}`)
  const defaults = mocked?.exampleRequests[start] ?? {}
  const takesBody = operation.requestBody !== undefined
  return { start, request: await readExportRequest(args, operation.parameters, takesBody, stdin, defaults) }
}

interface RunningMock {
  readonly server: MockServer
  readonly options: AnyClientOptions
}

async function startMockOf(mocked: MockVendor, scenario: string | undefined): Promise<RunningMock> {
  const { startMock } = await import('../mock/startMock.ts')
  const server = await startMock({ vendors: [mocked], ...(scenario === undefined ? {} : { scenario }) })
  const headers = Object.fromEntries(
    mocked.contract.description.credentialHeaders.slice(0, 1).map((header) => [header, 'placeholder']),
  )
  const baseUrl = `${server.address}/${mocked.contract.description.vendor}`
  return { server, options: { baseUrl, headers, retry: { baseDelayMs: mockDelayMs } } }
}

/** @throws {UsageError} when the environment holds no credentials, or a server variable is unknown */
function readRealOptions(vendor: VendorRow, args: CommandArguments, { env, fetch }: Surroundings): AnyClientOptions {
  const server = readPairs(args, 'server')
  const unknown = Object.keys(server).filter((name) => !vendor.serverOptions.some((known) => known === name))
  if (unknown.length > 0) {
    const known = vendor.serverOptions.join(', ')
    throw new UsageError(`--server ${unknown.join(', ')}: there is no such part; known: ${known}`)
  }
  const found = credentialsFromEnvironment(vendor.credentials, env)
  if (found === undefined) {
    const wanted = describeVariables(vendor.credentials)
    throw new UsageError(`no credentials are in the environment. Set ${wanted}, or use --mock`)
  }
  return { fetch, credentials: found.credentials, ...found.server, ...server }
}

/** Whether no request could be made of what the command line or the environment gave. */
// The mock cannot start where Prism is not installed.
const isCallersMistake = (error: unknown) =>
  [InputError, ConfigurationError, CredentialsError, MockError].some((kind) => error instanceof kind)

/** @throws what is no outcome of an export but a fault of ours */
function outcomeOf(error: unknown): { code: string; exitCode: number; facts: object } {
  if (error instanceof ExportError) {
    const { code, jobId, state, reasons } = error
    return { code, exitCode: exportExitCodes[code], facts: { jobId, state, reasons } }
  }
  if (error instanceof TokenRequestError)
    return { code: 'EXPORT_REJECTED', exitCode: exportExitCodes.EXPORT_REJECTED, facts: { reasons: [] } }
  throw error
}
