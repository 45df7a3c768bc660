import type { LifecycleEvent } from '../../judge/lifecycleEvent.ts'
import type { CoverageAxis } from '../coverageAxes.ts'
import type { JudgedEntry } from '../entryJudge.ts'
import type { Place } from '../readers/recordedEntry.ts'
import type { Skipped } from '../recordingReport.ts'
import type { PartSettings } from './partSettings.ts'

/**
 * A line of a part. A part tells, in order, every verdict that a report is made of: a settings line, then for each input its
 * name, its verdicts and its end, and the end of all. What has no end was cut off.
 */
export type PartLine =
  | { readonly part: PartSettings }
  | { readonly input: string }
  /** The rows and findings that follow stand in this file; until one is named, in the input itself. */
  | { readonly file: string }
  /** What rows have in common. Rows name it by its position among those of their input, from 0. */
  | { readonly like: Likeness }
  | { readonly rows: readonly Row[] }
  /** A verdict with findings, and whatever is like no other. */
  | { readonly judged: JudgedEntry; readonly place: Place }
  | { readonly skipped: Skipped; readonly index?: number }
  | { readonly inputEnd: InputEnd }
  | { readonly end: PartEnd }

/** What many verdicts share: all but the job that they tell of, with its times, and their place. */
export type Likeness =
  | (Omit<JudgedEntry, 'findings' | 'times' | 'event'> & { readonly event?: Jobless })
  /** Skipped, and beyond those that are listed. */
  | { readonly skipped: Skipped['kind'] }

/** An event whose job is told elsewhere. */
type Jobless = {
  [Kind in LifecycleEvent['kind']]: Omit<Extract<LifecycleEvent, { kind: Kind }>, 'jobKey' | 'jobId'>
}[LifecycleEvent['kind']]

/** Its likeness, line and column, the key and the id of its job, when it was sent and answered; as far as there is any. */
export type Row = readonly [
  like: number,
  line?: number,
  column?: number,
  jobKey?: string,
  jobId?: string | null,
  startedMs?: number,
  endedMs?: number,
]

export interface InputEnd {
  readonly verdicts: number
  /** How many positions of entries were given. */
  readonly entries: number
  /** Of a piece: how many lines it has. */
  readonly lines?: number
}

export interface PartEnd {
  readonly inputs: number
  /** What was seen of each contract; left out when coverage is not asked for. */
  readonly seen?: Readonly<Record<string, Readonly<Record<CoverageAxis, readonly string[]>>>>
}
