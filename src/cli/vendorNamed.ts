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
