import { createReadStream } from 'node:fs'

/** A line of a file, without its end, and the offsets of both. */
export interface Line {
  readonly bytes: Buffer
  readonly start: number
  /** Of the line after it. */
  readonly next: number
}

const NEWLINE = 10

/**
 * The lines of a file, or of what lies between two offsets of it, many at once. A last line that does not end is given too.
 * @throws what node:fs throws
 */
export async function* readLines(
  file: string,
  { from = 0, to = Number.POSITIVE_INFINITY }: { readonly from?: number; readonly to?: number } = {},
): AsyncGenerator<readonly Line[]> {
  let start = from
  let pieces: Buffer[] = []
  if (to <= from) return
  for await (const chunk of createReadStream(file, { start: from, end: to - 1 }) as AsyncIterable<Buffer>) {
    const lines: Line[] = []
    let at = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, at)) {
      const bytes = Buffer.concat([...pieces, chunk.subarray(at, end)])
      lines.push({ bytes, start, next: start + bytes.length + 1 })
      start += bytes.length + 1
      pieces = []
      at = end + 1
    }
    pieces.push(chunk.subarray(at))
    yield lines
  }
  const bytes = Buffer.concat(pieces)
  if (bytes.length > 0) yield [{ bytes, start, next: start + bytes.length }]
}
