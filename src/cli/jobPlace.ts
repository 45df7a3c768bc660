import type { Contract } from '../contract/contract.ts'
import type { WatchOptions } from '../jobs/watchJob.ts'
import type { MockVendor } from '../mock/mockVendor.ts'
import type { CommandArguments, Surroundings } from './command.ts'
import { mockedVendor } from './embeddedMock.ts'
import { readPace } from './pace.ts'
import { openRecording, type RecordedFetch } from './recordedFetch.ts'
import type { VendorRow } from './vendorNamed.ts'

/** Where the jobs of a command run. */
export interface JobPlace {
  readonly vendor: VendorRow
  readonly contract: Contract
  /** What stands in the vendor's place with `--mock`. */
  readonly mocked: MockVendor | undefined
  readonly recording: RecordedFetch | undefined
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
  const recording = await openRecording(args, surroundings, contract)
  return { vendor, contract, mocked: await mockedVendor(vendor, args, serverOptions), recording, pace }
}
