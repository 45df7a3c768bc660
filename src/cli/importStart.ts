import type { Lifecycle, StartStep } from '../contract/lifecycle.ts'
import type { Surroundings } from './command.ts'
import type { JobPlace } from './jobPlace.ts'
import { refuseBrokenStart } from './refuseBrokenStart.ts'
import { type RequestSources, readStartRequest, type StartRequest } from './startRequest.ts'
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
  surroundings: Surroundings,
): Promise<StartRequest> {
  const examples = mocked && withoutFile(lifecycle, mocked.exampleRequests)
  const start = await readStartRequest(contract, lifecycle, { ...sources, examples })
  await refuseBrokenStart(contract, start, surroundings)
  return start
}

/** Examples show whole bodies; what the file gives is not the caller's. */
function withoutFile({ starts }: Lifecycle, examples: NonNullable<RequestSources['examples']>) {
  return Object.fromEntries(
    Object.entries(starts).map(([name, { members = [] }]: [string, StartStep]) => {
      const { body, ...parameters } = examples[name] ?? {}
      const own = members.map(({ pointer }) => pointer.split('/')[1])
      const kept = Object.entries(Object(body)).filter(([member]) => !own.includes(member))
      return [name, { ...parameters, body: Object.fromEntries(kept) }]
    }),
  )
}
