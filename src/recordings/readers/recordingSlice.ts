import type { Place, SkippedInput } from './recordedEntry.ts'

/** The bytes of one entry, as they stand in the file. */
export interface RecordingSlice {
  /**
   * `har`: of `log.entries`; `vcr` and `vcr-yaml`: of `interactions`; `trace`: a line of a trace; `snapshot`: a snapshot,
   * or one of its answers; `postman`: a saved response; `value`: a line, an element of a list, or all.
   */
  readonly kind: 'har' | 'vcr' | 'vcr-yaml' | 'trace' | 'snapshot' | 'postman' | 'value'
  /** Position in the file, from 0. */
  readonly index: number
  /** Where the bytes start. */
  readonly place: Place
  readonly bytes: Uint8Array
  /** What stands elsewhere in the file and belongs to several slices: variables of a collection, the request of a snapshot. */
  readonly shared?: Readonly<Record<string, unknown>>
}

/** What a splitter finds: the bytes of an entry, or something that is none. */
export type SplitPart = { readonly slice: RecordingSlice } | { readonly problem: Omit<SkippedInput, 'kind' | 'file'> }

export const noEntry = 'holds no exchange. Record at least one, or leave it out.'
export const cutOff = 'is cut off. Record it again, or restore the whole file.'
