import type { Exchange } from '../../contract/exchange.ts'

/** Line and column, both from 1; a column counts UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

export type ExchangePart =
  | 'entry'
  | 'request.method'
  | 'request.url'
  | 'request.headers'
  | 'request.body'
  | 'response.status'
  | 'response.headers'
  | 'response.body'

/** A part of an exchange that its recorder did not keep, so that nobody can judge it. */
export interface LostPart {
  /** Headers are told of where a body is there and nobody knows its media type: that body cannot be judged either. */
  readonly part: 'request.headers' | 'request.body' | 'response.headers' | 'response.body'
  /** `not-recorded`: nothing of it is there. `cut-off`: its end is missing. */
  readonly kind: 'not-recorded' | 'cut-off'
  /** The same for each such part of a run. */
  readonly reason: string
}

/** One exchange with the place it was read from. */
export interface RecordedEntry {
  /** As the user named it; a member of an archive is `a.zip!name.har`, standard input is `-`. */
  readonly file: string
  /** Position in the file, from 0. */
  readonly index: number
  readonly exchange: Exchange
  /** Whether an empty list of headers says that there were none, rather than that they are not known. */
  readonly listsHeaders: boolean
  /** Says that the recorder leaves credentials out, so that a request without any may have had them. */
  readonly dropsCredentials?: true
  /** Parts that there were, and that `exchange` lacks; left out when there are none. */
  readonly lost?: readonly LostPart[]
  /** The entry's members whose name starts with `_`, and `startedDateTime` and `time`. */
  readonly fields: Readonly<Record<string, unknown>>
  /**
   * Where a part stands in the file. A body stored as real JSON is looked into with the JSON Pointer; of one stored as
   * text, or beside the file, the start is given. Where the part is missing, the nearest member above it is given.
   */
  readonly locate: (part: ExchangePart, pointer?: string) => Place
}

/** Something that was not read, with the reason. */
export interface SkippedInput {
  /** `not-an-exchange`: a call that got no whole answer. `unreadable`: it may be an exchange, and nobody can tell. */
  readonly kind: 'unreadable' | 'not-an-exchange'
  readonly file: string
  /** Position in the file, from 0; missing where the file as a whole is meant. */
  readonly index?: number
  readonly place: Place
  readonly reason: string
}

export type ReadItem = { readonly entry: RecordedEntry } | { readonly skipped: SkippedInput }
