import type { Contract, Profile } from '../../contract.ts'
import type { CoverageTracker } from '../coverage.ts'
import { trackCoverage } from '../coverage.ts'
import { type Candidate, type EntryVerdict, judgeEntry } from '../judgeEntry.ts'
import { type ParseContext, parseSlice } from '../readers/parseSlice.ts'
import type { SkippedInput } from '../readers/recordedEntry.ts'
import type { RecordingSlice } from '../readers/recordingSlice.ts'

export interface SliceJudge {
  readonly judge: (slice: RecordingSlice, context: ParseContext) => Promise<EntryVerdict>
  /** What was seen of each contract; empty when coverage is not asked for. */
  readonly trackers: ReadonlyMap<string, CoverageTracker>
}

/** Parses and judges the slices of recordings. */
export async function createSliceJudge(
  candidates: readonly Candidate[],
  { profile, coverage }: { readonly profile: Profile; readonly coverage: boolean },
): Promise<SliceJudge> {
  const trackers = new Map<string, CoverageTracker>()
  for (const { load } of coverage ? candidates : []) {
    const contract = await load()
    trackers.set(contract.description.vendor, trackCoverage(contract, await contract.places()))
  }
  const note = ({ description }: Contract, ...shown: Parameters<CoverageTracker['note']>) =>
    trackers.get(description.vendor)?.note(...shown)
  return {
    trackers,
    async judge(slice, context) {
      const item = await parseSlice(slice, context)
      return 'skipped' in item ? unreadable(item.skipped) : judgeEntry(item.entry, candidates, profile, note)
    },
  }
}

/** The verdict on something that could not be read. */
export const unreadable = ({ file, index, place, reason }: SkippedInput): EntryVerdict => ({
  skipped: { kind: 'unreadable', file, ...place, reason: index === undefined ? reason : `entry ${index} ${reason}` },
})
