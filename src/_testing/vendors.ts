import { type GeneratedVendor, loadGenerated } from '../../scripts/_lib/generated.ts'
import { readRegistry } from '../../scripts/_lib/registry.ts'

/** The registry's vendors with their generated contracts. */
export const vendors: readonly GeneratedVendor[] = await Promise.all(readRegistry().map(loadGenerated))
