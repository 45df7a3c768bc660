import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type GeneratedVendor, loadGenerated } from '../../../scripts/_lib/generated.ts'
import { readRegistry, type Vendor } from '../../../scripts/_lib/registry.ts'
import { repository } from '../../../scripts/_lib/repository.ts'
import { readYamlFile } from '../../../scripts/_lib/yamlFile.ts'
import { type HarEntry, readHar } from '../../../src/conformance/readHar.ts'
import type { Profile } from '../../../src/contract.ts'

/** The registry's vendors with their generated contracts. */
export const vendors: readonly GeneratedVendor[] = await Promise.all(readRegistry().map(loadGenerated))

/** Files of a vendor's evidence folder with this ending; none when the folder is missing. */
export function evidenceFiles(vendor: Vendor, folder: string, ending: string): string[] {
  const path = `conformance/${vendor.name}/${folder}`
  try {
    return readdirSync(join(repository, path))
      .filter((file) => file.endsWith(ending))
      .sort()
      .map((file) => `${path}/${file}`)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

export interface Sample extends HarEntry {
  readonly file: string
  /** What the vendor's own documents and tests show must be known to the contract, so it passes the audit. */
  readonly profile: Profile
}

/** Samples and recordings of a vendor, in that order. */
export function readSamples(vendor: Vendor): Sample[] {
  return ['samples', 'recordings'].flatMap((folder) =>
    evidenceFiles(vendor, folder, '.har').flatMap((file) =>
      readHar(readFileSync(join(repository, file), 'utf8'), file).map((entry) => ({
        ...entry,
        file,
        profile: entry.fields['_provenance'] === 'observed' ? ('consumer' as const) : ('audit' as const),
      })),
    ),
  )
}

/** One row of `gaps.yaml`. */
export interface Gap {
  readonly operationId: string
  readonly status: number
  readonly state?: string
  readonly since: string
  readonly reason: string
}

export function readGaps(vendor: Vendor): Gap[] {
  return (readYamlFile(`conformance/${vendor.name}/gaps.yaml`).value ?? []) as Gap[]
}
