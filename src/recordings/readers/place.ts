import { isAscii } from 'node:buffer'
import type { Place } from './recordedEntry.ts'

const NEWLINE = 10

/** Counts lines and columns over the chunks of a file. */
export interface PlaceCounter {
  readonly begin: (chunk: Buffer) => void
  /** Moves on to an offset in the chunk; never back. */
  readonly advanceTo: (offset: number) => void
  readonly place: () => Place
}

export function createPlaceCounter(): PlaceCounter {
  let chunk: Buffer = Buffer.alloc(0)
  let ascii = true
  let at = 0
  let newline = -1
  let line = 1
  let units = 0
  return {
    begin(next) {
      chunk = next
      ascii = isAscii(next)
      at = 0
      newline = next.indexOf(NEWLINE)
    },
    advanceTo(offset) {
      while (newline !== -1 && newline < offset) {
        line++
        units = 0
        at = newline + 1
        newline = chunk.indexOf(NEWLINE, at)
      }
      units += ascii ? offset - at : utf16Units(chunk, at, offset)
      at = offset
    },
    place: () => ({ line, column: units + 1 }),
  }
}

/** UTF-16 units of UTF-8 text, whose characters may be cut between two chunks. */
function utf16Units(bytes: Buffer, from: number, to: number): number {
  let units = 0
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1
  }
  return units
}

/** The place of an offset in a text that starts at `base`. */
export function placeInText(text: string, offset: number, base: Place): Place {
  let { line } = base
  let lineStart = 1 - base.column
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++
    lineStart = at + 1
  }
  return { line, column: offset - lineStart + 1 }
}
