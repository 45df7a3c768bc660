/** Counts the lines of a stream while somebody else reads it. */
export interface LineCount {
  readonly stream: AsyncIterable<Uint8Array>
  /** How many lines ended so far. */
  readonly lines: () => number
  /** Whether the last line has no end. */
  readonly isCut: () => boolean
}

const NEWLINE = 10

export function countLines(stream: AsyncIterable<Uint8Array>): LineCount {
  let lines = 0
  let last = NEWLINE
  async function* counted() {
    for await (const chunk of stream) {
      for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1)) lines++
      last = chunk.at(-1) ?? last
      yield chunk
    }
  }
  return { stream: counted(), lines: () => lines, isCut: () => last !== NEWLINE }
}
