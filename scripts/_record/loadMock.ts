import { vendors } from '../../generated/vendors.ts'
import type { MockVendor } from '../../src/mock/mockVendor.ts'

/**
 * What the mock knows of a vendor.
 * @throws {Error} when nothing was generated for it
 */
export async function loadMock({ name }: { readonly name: string }): Promise<MockVendor> {
  const found = vendors.find((vendor) => vendor.name === name)
  if (found === undefined) throw new Error(`generated/vendors.ts does not list ${name}`)
  return found.loadMock()
}
