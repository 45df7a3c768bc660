import type { ClientOptions } from '../client/options.ts'
import type { Contract } from '../contract/contract.ts'
import type { WatchOptions } from '../jobs/watchJob.ts'
import type { MockVendor } from '../mock/mockVendor.ts'
import { chooseFetch } from './chooseFetch.ts'
import { type CommandArguments, type Surroundings, UsageError } from './command.ts'
import { mockedVendor } from './embeddedMock.ts'
import { readMegabytes } from './fileLimits.ts'
import { openRecording, type Recording } from './openRecording.ts'
import { readPace } from './pace.ts'
import type { WaitOptions } from './resumeCommand.ts'
import type { SideOptions } from './sideOptions.ts'
import type { VendorRow } from './vendorNamed.ts'

/** Where the jobs of a command run. */
export interface JobPlace {
  readonly vendor: VendorRow
  readonly contract: Contract
  /** What stands in the vendor's place with `--mock`. */
  readonly mocked: MockVendor | undefined
  readonly recording: Recording | undefined
  /** For calls of this vendor or its mock, without a recording. */
  readonly fetch: typeof globalThis.fetch
  /** Options of a client of the real vendor that say where it may go. */
  readonly reach: Pick<ClientOptions, 'baseUrl'>
  /** The same for `wait`, if a job has to be taken up. */
  readonly reachOptions: WaitOptions
  readonly pace: Pick<WatchOptions, 'delayMs' | 'timeoutMs'>
}

/** Options that nothing comes of with the mock. */
const unmocked = ['base-url', 'allow-private-addresses', 'max-answer', 'download-host']

/**
 * Reads where the jobs of a command run.
 * @param sides the options of each of its jobs
 * @throws {UsageError}
 */
export async function readPlace(
  vendor: VendorRow,
  args: CommandArguments,
  surroundings: Surroundings,
  sides: readonly SideOptions[],
): Promise<JobPlace> {
  const pace = readPace(args)
  const contract = await vendor.loadContract()
  const allowPrivateAddresses = args.has('allow-private-addresses')
  const maxAnswerBytes = readMegabytes(args, 'max-answer')
  const baseUrl = args.text('base-url')
  if (baseUrl !== undefined && URL.canParse(baseUrl) && new URL(baseUrl).username !== '')
    throw new UsageError('--base-url holds a user name. Leave it out: credentials come from the environment')
  const reach = baseUrl === undefined ? {} : { baseUrl }
  const limits = { allowPrivateAddresses, ...(maxAnswerBytes === undefined ? {} : { maxAnswerBytes }) }
  const fetch = await chooseFetch(args, surroundings, limits)
  const recording = await openRecording(args, [contract])
  const mocked = await mockedVendor(vendor, args, sides, unmocked)
  const reachOptions = {
    'base-url': baseUrl,
    'allow-private-addresses': allowPrivateAddresses || undefined,
    'max-answer': args.text('max-answer'),
  }
  return { vendor, contract, mocked, recording, fetch, reach, reachOptions, pace }
}
