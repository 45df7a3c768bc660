import { type ParseContext, parseSlice } from '../../recordings/readers/parseSlice.ts'
import type { ReadItem, RecordedEntry, SkippedInput } from '../../recordings/readers/recordedEntry.ts'
import type { RecordingSlice } from '../../recordings/readers/recordingSlice.ts'

export interface Redactable {
  readonly entry: RecordedEntry
  /** The entry as JSON; of YAML, nothing. */
  readonly source: unknown
}

type ReadRedactable = Redactable | { readonly skipped: SkippedInput }

/**
 * The exchange in a slice, with what stands in the file, or why there is none. A promise comes back only where something has
 * to be loaded first.
 */
export function readRedactable(
  slice: RecordingSlice,
  context: Pick<ParseContext, 'file' | 'attachments'>,
): ReadRedactable | Promise<ReadRedactable> {
  let source: unknown = {}
  const onValue = (value: unknown) => {
    if (slice.kind !== 'vcr-yaml') source = value
  }
  const redactable = (item: ReadItem) => ('skipped' in item ? item : { entry: item.entry, source })
  const item = parseSlice(slice, { ...context, onValue })
  return item instanceof Promise ? item.then(redactable) : redactable(item)
}
