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

/** Tells the place of an offset in a text that starts at `base`. The text is read once, however many are asked for. */
export function createPlaceFinder(text: string, base: Place): (offset: number) => Place {
  let lineStarts: number[] | undefined
  return (offset) => {
    lineStarts ??= [1 - base.column, ...startsAfterNewlines(text)]
    const line = lastAtMost(lineStarts, offset)
    return { line: base.line + line, column: offset - (lineStarts[line] ?? 0) + 1 }
  }
}

function startsAfterNewlines(text: string): number[] {
  const starts: number[] = []
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The index of the last of sorted numbers that is not above a limit. */
function lastAtMost(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((sorted[middle] ?? 0) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
