import { isUtf8 } from 'node:buffer'
import { memberAt } from './entrySource.ts'
import { createValueFinder, membersOf } from './jsonText.ts'
import type { Limits } from './limits.ts'
import { createPlaceFinder } from './place.ts'
import type { RecordingSlice, SplitPart } from './recordingSlice.ts'
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
    if ('slice' in part) return answersOf(part.slice).map((slice) => ({ slice: { ...slice, index: index++ } }))
    return [part.problem.index === undefined ? part : { problem: { ...part.problem, index: index++ } }]
  }
  return {
    push: (chunk) => splitter.push(chunk).flatMap(expand),
    end: () => splitter.end().flatMap(expand),
    place: splitter.place,
  }
}

/** A slice for each of several answers; anything else is left to whoever reads it. */
function answersOf(slice: RecordingSlice): RecordingSlice[] {
  const { kind, bytes, index } = slice
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  const snapshot = parseOr(text)
  const answers = memberAt(snapshot, answersPath)
  if (!Array.isArray(answers) || answers.length < 2 || !isUtf8(bytes)) return [slice]
  const shared = {
    request: memberAt(snapshot, ['snapshot', 'request']),
    timestamp: memberAt(snapshot, ['snapshot', 'timestamp']),
  }
  const placeAt = createPlaceFinder(text, slice.place)
  const list = createValueFinder(text)(answersPath)
  return Array.from(membersOf(text, list), ({ from, to }) => {
    return { kind, index, place: placeAt(from), bytes: Buffer.from(text.slice(from, to)), shared }
  })
}

const answersPath = ['snapshot', 'responses']

function parseOr(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
