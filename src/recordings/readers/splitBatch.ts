import type { Attachments } from './entrySource.ts'
import type { SkippedInput } from './recordedEntry.ts'
import type { RecordingSlice } from './recordingSlice.ts'

// Apart from what splits: these types are part of what the package declares, which must not need Node's own types.

/** A slice with what `parseSlice` needs, or something that was not read. */
export type SplitItem =
  | { readonly slice: RecordingSlice; readonly file: string; readonly attachments: Attachments }
  | { readonly skipped: SkippedInput }

/** What was found in one chunk of a file. */
export type SplitBatch = readonly SplitItem[]
