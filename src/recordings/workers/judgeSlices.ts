import type { Contract } from '../../contract/contract.ts'
import type { Candidate } from '../contractFinder.ts'
import type { CoverageTracker } from '../coverage.ts'
import { trackCoverage } from '../coverage.ts'
import { createEntryJudge, type EntryOptions, type EntryVerdict } from '../entryJudge.ts'
import { type ParseContext, parseSlice } from '../readers/parseSlice.ts'
import type { ReadItem, SkippedInput } from '../readers/recordedEntry.ts'
import type { RecordingSlice } from '../readers/recordingSlice.ts'

export interface JudgeSettings extends Omit<EntryOptions, 'note'> {
  readonly coverage: boolean
}

export interface SliceJudge {
  /** A promise comes only where something has to be loaded first. */
  readonly judge: (slice: RecordingSlice, context: ParseContext) => EntryVerdict | Promise<EntryVerdict>
  /** What was seen of each contract; empty when coverage is not asked for. */
  readonly trackers: ReadonlyMap<string, CoverageTracker>
}

/** Parses and judges the slices of recordings. */
export async function createSliceJudge(
  candidates: readonly Candidate[],
  { coverage, ...options }: JudgeSettings,
): Promise<SliceJudge> {
  const trackers = new Map<string, CoverageTracker>()
  for (const { load } of coverage ? candidates : []) {
    const contract = await load()
    trackers.set(contract.description.vendor, trackCoverage(contract, await contract.places()))
  }
  const note = ({ description }: Contract, ...shown: Parameters<CoverageTracker['note']>) =>
    trackers.get(description.vendor)?.note(...shown)
  const entries = createEntryJudge(candidates, { ...options, note })
  const judgeItem = (item: ReadItem) => ('skipped' in item ? unreadable(item.skipped) : entries.judge(item.entry))
  return {
    trackers,
    judge(slice, context) {
      const item = parseSlice(slice, { ...context, isOurs: entries.concerns, keepsJson: true })
      return item instanceof Promise ? item.then(judgeItem) : judgeItem(item)
    },
  }
}

/** The verdict on something that could not be read. */
export const unreadable = ({ kind, file, index, place, reason }: SkippedInput): EntryVerdict => ({
  skipped: { kind, file, ...place, reason },
  ...(index === undefined ? {} : { index }),
})
