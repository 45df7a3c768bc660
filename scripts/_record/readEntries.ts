import { readRecordings } from '../../src/recordings/readers/readRecordings.ts'
import type { RecordedEntry } from '../../src/recordings/readers/recordedEntry.ts'

/**
 * The entries of a recording.
 * @throws {Error} when a part of it cannot be read
 */
export async function readEntries(file: string): Promise<RecordedEntry[]> {
  const entries: RecordedEntry[] = []
  for await (const item of readRecordings([file])) {
    if ('skipped' in item) throw new Error(`[export-contracts] ${file}: ${item.skipped.reason}`)
    entries.push(item.entry)
  }
  return entries
}
