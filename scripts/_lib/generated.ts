import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Contract } from '../../src/contract/contract.ts'
import type { OpenApi } from './openapi.ts'
import { ProblemsError } from './problem.ts'
import { readRegistry, type Vendor } from './registry.ts'
import { repository } from './repository.ts'

/** A vendor of the registry with what was generated for it. */
export interface GeneratedVendor extends Vendor {
  readonly contract: Contract
  readonly document: OpenApi
}

/**
 * Loads what was generated for a vendor.
 * @throws {ProblemsError} when nothing was.
 */
export async function loadGenerated(vendor: Vendor): Promise<GeneratedVendor> {
  const file = `generated/${vendor.name}/contract.ts`
  if (!existsSync(join(repository, file))) {
    throw new ProblemsError([{ file, line: 0, message: 'is missing. Run npm run generate.' }])
  }
  const { contract } = (await import(join(repository, file))) as { contract: Contract }
  const text = readFileSync(join(repository, 'generated', vendor.name, 'openapi.json'), 'utf8')
  return { ...vendor, contract, document: JSON.parse(text) as OpenApi }
}

/**
 * Every vendor of the registry with what was generated for it, in the registry's order.
 * @throws {ProblemsError} when the registry cannot be read, or nothing was generated for one
 */
export const loadVendors = (): Promise<GeneratedVendor[]> => Promise.all(readRegistry().map(loadGenerated))

/**
 * One vendor of the registry with what was generated for it.
 * @throws {Error} when the registry has no such vendor
 */
export async function loadVendor(name: string): Promise<GeneratedVendor> {
  const vendor = readRegistry().find((row) => row.name === name)
  if (vendor === undefined) throw new Error(`the registry has no ${name}`)
  return loadGenerated(vendor)
}
