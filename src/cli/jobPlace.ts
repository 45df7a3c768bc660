import type { ClientOptions } from '../client/options.ts'
import type { Contract } from '../contract/contract.ts'
import type { WatchOptions } from '../jobs/watchJob.ts'
import type { MockVendor } from '../mock/mockVendor.ts'
import type { CommandArguments, Surroundings } from './command.ts'
import { mockedVendor } from './embeddedMock.ts'
import { readPace } from './pace.ts'
import { openRecording, type RecordedFetch } from './recordedFetch.ts'
import type { WaitOptions } from './resumeCommand.ts'
import type { VendorRow } from './vendorNamed.ts'

/** Where the jobs of a command run. */
export interface JobPlace {
  readonly vendor: VendorRow
  readonly contract: Contract
  /** What stands in the vendor's place with `--mock`. */
  readonly mocked: MockVendor | undefined
  readonly recording: RecordedFetch | undefined
  /** For calls of this vendor, without a recording. */
  readonly fetch: typeof globalThis.fetch
  /** Options of a client of the real vendor that say where it may go. */
  readonly reach: Pick<ClientOptions, 'baseUrl'>
  /** The same for `wait`, if a job has to be taken up. */
  readonly reachOptions: WaitOptions
  readonly pace: Pick<WatchOptions, 'delayMs' | 'timeoutMs'>
}

/**
 * Reads where the jobs of a command run.
 * @param serverOptions names of the options that choose an address
 * @throws {UsageError}
 */
export async function readPlace(
  vendor: VendorRow,
  args: CommandArguments,
  surroundings: Surroundings,
  serverOptions: readonly string[],
): Promise<JobPlace> {
  const pace = readPace(args)
  const contract = await vendor.loadContract()
  const allowPrivateAddresses = args.has('allow-private-addresses')
  const baseUrl = args.text('base-url')
  const reach = baseUrl === undefined ? {} : { baseUrl }
  const fetch = await chooseFetch(args, surroundings, allowPrivateAddresses)
  const recording = await openRecording(args, fetch, contract)
  const mocked = await mockedVendor(vendor, args, [...serverOptions, 'base-url', 'allow-private-addresses'])
  const reachOptions = { 'base-url': baseUrl, 'allow-private-addresses': allowPrivateAddresses || undefined }
  return { vendor, contract, mocked, recording, fetch, reach, reachOptions, pace }
}

async function chooseFetch(
  args: CommandArguments,
  { env, fetch }: Surroundings,
  allowPrivateAddresses: boolean,
): Promise<typeof globalThis.fetch> {
  if (fetch !== undefined) return fetch
  if (args.has('mock')) return globalThis.fetch // No proxy leads to it.
  const { nodeFetch } = await import('../node/nodeFetch.ts')
  return nodeFetch({ env, allowPrivateAddresses })
}
