import type { Place } from './recordedEntry.ts'
import type { SplitPart } from './recordingSlice.ts'

/** Finds entries in the chunks of a file as they come; holds no more than one entry. */
export interface Splitter {
  readonly push: (chunk: Buffer) => SplitPart[]
  /** To be called once, when the file ended as it should. */
  readonly end: () => SplitPart[]
  /** Whether each line is an entry from here on, whatever comes. */
  readonly isInLines?: () => boolean
  /** Where the splitter stands: the start of the entry that it is in, if any. */
  readonly place: () => Place
}
