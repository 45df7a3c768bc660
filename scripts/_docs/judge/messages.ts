import type { Profile } from '../../../src/contract/contract.ts'
import type { CoverageReport } from '../../../src/recordings/coverage.ts'
import type { NamedBlob } from '../../../src/recordings/readers/blobReader.ts'
import type { LostParts, RecordingFinding, RecordingReport, Skipped } from '../../../src/recordings/recordingReport.ts'
import type { ExcerptLine } from './excerpt.ts'
import type { GivenResponse } from './responseReport.ts'

/** What the page asks of its worker. Each question but `cancel` ends what was under way before it. */
export type Question =
  | { readonly kind: 'check'; readonly files: readonly NamedBlob[]; readonly profile: Profile }
  | {
      readonly kind: 'response'
      readonly contract: string
      readonly response: GivenResponse
      readonly profile: Profile
    }
  /** Ends the check under way; the report so far comes back. */
  | { readonly kind: 'cancel' }
  /** Asks for the next findings of the report. */
  | { readonly kind: 'more' }
  /** Asks for the whole report, as the command writes it with `--format json`. */
  | { readonly kind: 'report' }
  /** Asks for the recordings without what may be somebody's. */
  | { readonly kind: 'redact' }

/** What the worker tells the page. */
export type Answer =
  | { readonly kind: 'ready'; readonly contracts: readonly KnownContract[] }
  | { readonly kind: 'progress'; readonly read: number; readonly total: number }
  | { readonly kind: 'checked'; readonly checked: Checked }
  | { readonly kind: 'more'; readonly findings: readonly ShownFinding[] }
  | { readonly kind: 'file'; readonly name: string; readonly blob: Blob; readonly told: readonly string[] }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }
  | { readonly kind: 'failed'; readonly message: string }

/** A contract, as far as somebody who has one response in hand has to choose. */
export interface KnownContract {
  readonly name: string
  readonly title: string
  readonly operations: readonly {
    readonly operationId: string
    readonly responses: readonly { readonly status: number; readonly mediaTypes: readonly string[] }[]
  }[]
}

/** A report, as far as a page shows it at once. */
export interface Checked {
  readonly summary: RecordingReport['summary']
  /** As the command ends with it. */
  readonly exitCode: 0 | 1 | 2
  /** The last line of what the command prints. */
  readonly line: string
  /** How many findings the report lists. */
  readonly listed: number
  readonly findings: readonly ShownFinding[]
  readonly skipped: readonly Skipped[]
  readonly lost: readonly LostParts[]
  readonly coverage: CoverageReport | undefined
  readonly sources: NonNullable<RecordingReport['sources']>
}

/** A finding with the lines of both sides. */
export interface ShownFinding {
  readonly finding: RecordingFinding
  readonly recording: readonly ExcerptLine[]
  readonly contract: readonly ExcerptLine[]
}
