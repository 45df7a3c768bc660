import type { Limits } from './limits.ts'
import { countAnswers } from './readSnapshotEntry.ts'
import type { SplitPart } from './recordingSlice.ts'
import { createJsonSplitter } from './splitJson.ts'
import type { Splitter } from './splitter.ts'

/** Whether the start of a file is that of snapshots of undici. */
export const looksLikeSnapshots = (text: string): boolean =>
  /^\[\s*\{\s*"hash"\s*:\s*"[^"]*"\s*,\s*"snapshot"/.test(text)

/** Finds the exchanges of snapshots: a snapshot holds all answers to one request. */
export function createSnapshotSplitter(limits: Pick<Limits, 'entryBytes'>): Splitter {
  const splitter = createJsonSplitter(limits, 'snapshot')
  let index = 0
  const expand = (part: SplitPart): SplitPart[] => {
    if ('problem' in part)
      return [part.problem.index === undefined ? part : { problem: { ...part.problem, index: index++ } }]
    const { slice } = part
    return Array.from({ length: countExchanges(slice.bytes) }, (_, item) => ({
      slice: { ...slice, index: index++, item },
    }))
  }
  return {
    push: (chunk) => splitter.push(chunk).flatMap(expand),
    end: () => splitter.end().flatMap(expand),
    place: splitter.place,
  }
}

function countExchanges(bytes: Uint8Array): number {
  try {
    return countAnswers(JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()))
  } catch {
    // Whoever reads it says what is wrong.
    return 1
  }
}
