import { type GeneratedVendor, loadVendor } from '../_lib/generated.ts'

// One whose paths may end with a slash and whose credentials are a signature, and one with neither.
const names = ['lex-v2', 'emarsys']

/** The contracts that the judges are compared on. */
export async function benchVendors(): Promise<GeneratedVendor[]> {
  return Promise.all(names.map(loadVendor))
}
