import type { Contract } from '../../src/contract/contract.ts'
import { readRecordings } from '../../src/recordings/readers/readRecordings.ts'
import type { RecordedEntry } from '../../src/recordings/readers/recordedEntry.ts'
import { shapeOf } from './shapeOf.ts'

/**
 * The shape of a recording.
 * @throws {Error} when a part of it cannot be read
 */
export async function readShape(contract: Contract, file: string): Promise<Set<string>> {
  const entries: RecordedEntry[] = []
  for await (const item of readRecordings([file])) {
    if ('skipped' in item) throw new Error(`[export-contracts] ${file}: ${item.skipped.reason}`)
    entries.push(item.entry)
  }
  return shapeOf(contract, entries)
}
