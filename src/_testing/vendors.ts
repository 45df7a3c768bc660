import { type GeneratedVendor, loadVendors } from '../../scripts/_lib/generated.ts'

/** The registry's vendors with their generated contracts. */
export const vendors: readonly GeneratedVendor[] = await loadVendors()
