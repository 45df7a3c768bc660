import { readGaps } from '../../conformance/_suites/_lib/vendors.ts'
import type { RecordedEntry } from '../../src/recordings/readers/recordedEntry.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'
import { cellName, shownCells } from './shownCells.ts'

/** Rows of a vendor's `gaps.yaml` that a recording fills. Questions are answered by whoever reads it. */
export function settledGaps(vendor: GeneratedVendor, entries: readonly RecordedEntry[]): string[] {
  const shown = new Set(
    entries.flatMap(({ exchange, fields }) => shownCells(vendor.contract, String(fields['_operationId']), exchange)),
  )
  return readGaps(vendor)
    .filter(({ question }) => question === undefined)
    .map(({ operationId, status, state }) => cellName(operationId, status, state))
    .filter((cell) => shown.has(cell))
}
