import type { Profile } from '../contract/contract.ts'
import type { ContractSource } from '../contract/contractPlaces.ts'
import type { Finding, Severity } from '../judge/finding.ts'
import type { AcceptedFinding } from './baseline.ts'
import type { CoverageReport } from './coverage.ts'
import type { LostPart, SkippedInput } from './readers/recordedEntry.ts'

/** How many findings, and how many skipped exchanges, a report lists; the rest is counted. */
export const mostListed = 10_000

/** A finding with its places in the recording and in the description. */
export interface RecordingFinding extends Finding {
  /** Where in the exchange: `request.query`, `response.body`. */
  readonly place: string
  readonly file: string
  /** Lines and columns of the recording count from 1. */
  readonly line: number
  readonly column: number
  readonly spec: { readonly file: string; readonly line: number } | undefined
  /** Ids of rows in the vendor's `sources.yaml`. */
  readonly sources: readonly string[]
}

/** Something that was not judged. */
export interface Skipped {
  /**
   * `unmatched`: no contract has such an operation. `unreadable`: it may have been one of ours, and nobody could tell.
   * `not-an-exchange`: a call that got no answer.
   */
  readonly kind: 'unmatched' | SkippedInput['kind']
  readonly file: string
  readonly line: number
  readonly column: number
  readonly reason: string
}

export interface RecordingSummary {
  readonly profile: Profile
  readonly exchanges: number
  readonly judged: number
  readonly skipped: number
  /** Those among the skipped that may have been exchanges of ours. */
  readonly unreadable: number
  readonly errors: number
  readonly warnings: number
  /** Findings of rules that the caller ignores. */
  readonly ignored?: number
  /** Findings that the baseline accepts. */
  readonly accepted?: number
  /** Findings and skipped exchanges beyond those that are listed. */
  readonly omitted: number
  /** Says that the check was interrupted before all was read. */
  readonly incomplete?: true
  /** Judged exchanges, by `<contract> <operationId>`. */
  readonly operations: Readonly<Record<string, number>>
  /** How many findings each operation has; those without any are left out. */
  readonly findings?: Readonly<Record<string, { readonly errors: number; readonly warnings: number }>>
}

/** A part of judged exchanges that their recorders did not keep, so that it was not judged. */
export interface LostParts extends LostPart {
  /** How many exchanges lack it. */
  readonly count: number
  /** The first of them. */
  readonly file: string
  readonly line: number
  readonly column: number
}

/** What a check of recordings found. */
export interface RecordingReport {
  readonly summary: RecordingSummary
  readonly findings: readonly RecordingFinding[]
  readonly skipped: readonly Skipped[]
  /** One for each kind; left out when there are none. */
  readonly lost?: readonly LostParts[]
  readonly coverage?: CoverageReport
  /** What the baseline accepts and nobody found, so that it can go. */
  readonly stale?: readonly AcceptedFinding[]
  /** The sources that findings name, by contract and id. */
  readonly sources?: Readonly<Record<string, Readonly<Record<string, ContractSource>>>>
}

/** 0 clean, 1 findings or too little coverage, 2 could not judge, or not all. */
export function exitCodeOf(
  { summary, lost = [], coverage }: Pick<RecordingReport, 'summary' | 'lost' | 'coverage'>,
  { failOn = 'error' }: { readonly failOn?: Severity } = {},
): 0 | 1 | 2 {
  if (summary.incomplete) return 2
  const failures = failOn === 'error' ? summary.errors : summary.errors + summary.warnings
  if (failures > 0 || (coverage?.missed.length ?? 0) > 0) return 1
  return summary.judged === 0 || summary.unreadable > 0 || lost.length > 0 ? 2 : 0
}
