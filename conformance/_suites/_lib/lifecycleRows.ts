import type { GeneratedVendor } from '../../../scripts/_lib/generated.ts'
import type { Lifecycle } from '../../../src/contract/lifecycle.ts'

/** Each lifecycle of a vendor under its name, as rows for `describe.each`. */
export const lifecycleRows = ({
  contract,
}: GeneratedVendor): { readonly job: string; readonly lifecycle: Lifecycle }[] =>
  Object.entries(contract.lifecycles).map(([job, lifecycle]) => ({ job, lifecycle }))
