import { type ReadOptions, readRecordings } from '../readRecordings.ts'
import type { ReadItem, RecordedEntry, SkippedInput } from '../recordedEntry.ts'

/** Everything that inputs hold, in order. */
export async function readAll(inputs: readonly string[], options: ReadOptions = {}): Promise<ReadItem[]> {
  const items: ReadItem[] = []
  for await (const item of readRecordings(inputs, options)) items.push(item)
  return items
}

/** Everything that a text or bytes on standard input hold, read in chunks of this size. */
export function readBytes(
  input: string | Uint8Array,
  options: Omit<ReadOptions, 'stdin'> & { readonly chunkBytes?: number } = {},
): Promise<ReadItem[]> {
  const bytes = Buffer.from(input as string)
  const { chunkBytes = Math.max(1, bytes.length), ...rest } = options
  async function* stdin() {
    for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes)
  }
  return readAll(['-'], { ...rest, stdin: stdin() })
}

export const entriesOf = (items: readonly ReadItem[]): RecordedEntry[] =>
  items.flatMap((item) => ('entry' in item ? [item.entry] : []))

export const exchangesOf = (items: readonly ReadItem[]) => entriesOf(items).map(({ exchange }) => exchange)

export const skippedOf = (items: readonly ReadItem[]): SkippedInput[] =>
  items.flatMap((item) => ('skipped' in item ? [item.skipped] : []))
