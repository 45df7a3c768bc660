import { createPlaceCounter } from './place.ts'
import type { Place } from './recordedEntry.ts'
import type { RecordingSlice, SplitPart } from './recordingSlice.ts'

/** Gathers the bytes of one entry after the other over the chunks of a file, with places and positions. */
export interface SliceCollector {
  readonly begin: (chunk: Buffer) => void
  /** An entry starts at this offset of the chunk. */
  readonly open: (offset: number) => void
  readonly isOpen: () => boolean
  /** Entries closed so far. */
  readonly count: () => number
  /** The entry ends before this offset. */
  readonly close: (offset: number, kind: RecordingSlice['kind']) => void
  /** What was opened is no entry. */
  readonly drop: () => void
  /** What was opened is an entry that cannot be read. */
  readonly spoil: (reason: string) => void
  /** Something outside of entries is wrong, at this offset. */
  readonly report: (offset: number, reason: string) => void
  /** The last byte before the offset, within the open entry, that is no white space; -1 when there is none. */
  readonly lastByte: (offset: number) => number
  /** The chunk is done: takes what is left of it; gives what was found so far. */
  readonly finish: () => SplitPart[]
  readonly place: () => Place
}

export function createSliceCollector(maxBytes: number): SliceCollector {
  const counter = createPlaceCounter()
  let parts: SplitPart[] = []
  let chunk: Buffer = Buffer.alloc(0)
  let from = 0
  let index = 0
  let entry: { readonly place: Place; pieces: Buffer[]; size: number } | undefined

  const take = (to: number) => {
    if (entry === undefined) return
    entry.size += to - from
    if (entry.size > maxBytes) entry.pieces = []
    else if (to > from) entry.pieces.push(chunk.subarray(from, to))
    from = to
  }
  const spoil = (reason: string) => {
    if (entry !== undefined) parts.push({ problem: { index: index++, place: entry.place, reason } })
    entry = undefined
  }
  return {
    begin(next) {
      chunk = next
      from = 0
      counter.begin(next)
    },
    open(offset) {
      counter.advanceTo(offset)
      entry = { place: counter.place(), pieces: [], size: 0 }
      from = offset
    },
    isOpen: () => entry !== undefined,
    count: () => index,
    close(offset, kind) {
      take(offset)
      if (entry === undefined) return
      if (entry.size > maxBytes) {
        spoil(`is an entry of more than ${maxBytes} bytes. Leave its body out, or store it beside the recording.`)
        return
      }
      const { place, pieces } = entry
      const bytes = pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces)
      parts.push({ slice: { kind, index: index++, place, bytes: trimEnd(bytes) } })
      entry = undefined
    },
    drop() {
      entry = undefined
    },
    spoil,
    report(offset, reason) {
      counter.advanceTo(offset)
      parts.push({ problem: { place: counter.place(), reason } })
    },
    lastByte(offset) {
      const pieces = [chunk.subarray(from, offset), ...(entry?.pieces ?? []).toReversed()]
      for (const piece of pieces) {
        for (let at = piece.length - 1; at >= 0; at--) {
          const byte = piece[at] as number
          if (byte > 0x20) return byte
        }
      }
      return -1
    },
    finish() {
      take(chunk.length)
      counter.advanceTo(chunk.length)
      chunk = chunk.subarray(chunk.length)
      from = 0
      const found = parts
      parts = []
      return found
    },
    place: () => entry?.place ?? counter.place(),
  }
}

function trimEnd(bytes: Buffer): Buffer {
  let end = bytes.length
  while (end > 0 && (bytes[end - 1] as number) <= 0x20) end--
  return end === bytes.length ? bytes : bytes.subarray(0, end)
}
