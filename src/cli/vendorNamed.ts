import { vendors } from '../../generated/vendors.ts'
import { UsageError } from './command.ts'

export type VendorRow = (typeof vendors)[number]

/** @throws {UsageError} for a name that is no vendor's */
export function vendorNamed(name: string | undefined): VendorRow {
  const row = vendors.find((vendor) => vendor.name === name)
  if (row !== undefined) return row
  const known = vendors.map((vendor) => vendor.name).join(', ')
  throw new UsageError(name === undefined ? `name a vendor: ${known}` : `there is no vendor ${name}; known: ${known}`)
}

/**
 * The vendor that is a command's only operand.
 * @throws {UsageError} for more of them, and as `vendorNamed`
 */
export function onlyVendor([name, ...others]: readonly string[]): VendorRow {
  const row = vendorNamed(name)
  if (others.length > 0) throw new UsageError(`takes one vendor; got also ${others.join(', ')}`)
  return row
}

/** The vendors that have imports. */
export const importVendors = vendors.flatMap((row) =>
  'import' in row.examples ? [{ ...row, examples: row.examples }] : [],
)

/**
 * Refuses a vendor without imports.
 * @throws {UsageError} naming those that have them
 */
export function refuseWithoutImports({ name }: VendorRow): void {
  const known = importVendors.map((vendor) => vendor.name)
  if (!known.some((other) => other === name))
    throw new UsageError(`${name} has no imports; those that have: ${known.join(', ')}`)
}
