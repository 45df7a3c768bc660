import type { Lifecycle } from '../contract/lifecycle.ts'
import type { StartCall } from '../jobs/startFindings.ts'
import type { JobPlace } from './jobPlace.ts'
import { refuseBrokenStart } from './refuseBrokenStart.ts'
import { type RequestSources, readStartRequest } from './startRequest.ts'
import { refuseWithoutImports, type VendorRow } from './vendorNamed.ts'

/**
 * The lifecycle of a vendor's imports.
 * @throws {UsageError} when it has none
 */
export async function importsOf(vendor: VendorRow): Promise<Lifecycle> {
  refuseWithoutImports(vendor)
  return (await vendor.loadContract()).lifecycles['import'] as Lifecycle
}

/**
 * Reads the call that starts an import, and judges it.
 * @throws {UsageError} as `readStartRequest` and `refuseBrokenStart` do
 */
export async function readImportStart(
  { contract, mocked }: JobPlace,
  lifecycle: Lifecycle,
  sources: Omit<RequestSources, 'examples'>,
): Promise<StartCall> {
  const start = await readStartRequest(contract, lifecycle, { ...sources, examples: mocked?.exampleRequests })
  await refuseBrokenStart(contract, start)
  return start
}
