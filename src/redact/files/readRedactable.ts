import type { Attachments } from '../../recordings/readers/entrySource.ts'
import { parseSlice } from '../../recordings/readers/parseSlice.ts'
import type { RecordedEntry, SkippedInput } from '../../recordings/readers/recordedEntry.ts'
import type { RecordingSlice } from '../../recordings/readers/recordingSlice.ts'

export interface Redactable {
  readonly entry: RecordedEntry
  /** The entry as JSON; of YAML, nothing. */
  readonly source: unknown
}

/** The exchange in a slice, with what stands in the file, or why there is none. */
export async function readRedactable(
  slice: RecordingSlice,
  context: { readonly file: string; readonly attachments: Attachments },
): Promise<Redactable | { readonly skipped: SkippedInput }> {
  const item = await parseSlice(slice, context)
  if ('skipped' in item) return item
  const { buffer, byteOffset, byteLength } = slice.bytes
  const text = Buffer.from(buffer, byteOffset, byteLength)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
  return { entry: item.entry, source: slice.kind === 'vcr-yaml' ? {} : (JSON.parse(text) as unknown) }
}
