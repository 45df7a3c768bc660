import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type GeneratedVendor, loadVendors } from '../../../scripts/_lib/generated.ts'
import type { Vendor } from '../../../scripts/_lib/registry.ts'
import { repository } from '../../../scripts/_lib/repository.ts'
import { readYamlFile } from '../../../scripts/_lib/yamlFile.ts'
import type { Profile } from '../../../src/contract/contract.ts'
import { readRecordings } from '../../../src/recordings/readers/readRecordings.ts'
import type { RecordedEntry } from '../../../src/recordings/readers/recordedEntry.ts'

/** The registry's vendors with their generated contracts. */
export const vendors: readonly GeneratedVendor[] = await loadVendors()

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

export interface Sample extends Pick<RecordedEntry, 'file' | 'index' | 'exchange' | 'fields'> {
  /** What the vendor's own documents and tests show must be known to the contract, so it passes the audit. */
  readonly profile: Profile
}

const samples = new Map(
  await Promise.all(vendors.map(async (vendor) => [vendor.name, await listSamples(vendor)] as const)),
)

/** Samples and recordings of a vendor, in that order. */
export const readSamples = ({ name }: Vendor): readonly Sample[] => samples.get(name) ?? []

async function listSamples(vendor: Vendor): Promise<Sample[]> {
  const files = ['samples', 'recordings'].flatMap((folder) => evidenceFiles(vendor, folder, '.har'))
  const found: Sample[] = []
  for (const file of files) {
    for await (const item of readRecordings([join(repository, file)])) {
      if ('skipped' in item) throw new Error(`${file}:${item.skipped.place.line} ${item.skipped.reason}`)
      const { index, exchange, fields } = item.entry
      found.push({
        file,
        index,
        exchange,
        fields,
        profile: fields['_provenance'] === 'observed' ? 'consumer' : 'audit',
      })
    }
  }
  return found
}

/** One row of `gaps.yaml`: a status or a job state that nobody has shown, or a question that nobody has answered. */
export interface Gap {
  readonly operationId: string
  readonly status?: number
  readonly state?: string
  readonly question?: string
  readonly since: string
  readonly reason: string
}

export function readGaps(vendor: Vendor): Gap[] {
  return (readYamlFile(`conformance/${vendor.name}/gaps.yaml`).value ?? []) as Gap[]
}
