import { type GeneratedVendor, loadGenerated } from '../_lib/generated.ts'
import { readRegistry } from '../_lib/registry.ts'

// One whose paths may end with a slash and whose credentials are a signature, and one with neither.
const names = ['lex-v2', 'emarsys']

/** The contracts that the judges are compared on. */
export async function benchVendors(): Promise<GeneratedVendor[]> {
  const rows = readRegistry().filter(({ name }) => names.includes(name))
  if (rows.length !== names.length) throw new Error(`the registry lacks one of ${names.join(', ')}`)
  return Promise.all(rows.map(loadGenerated))
}
