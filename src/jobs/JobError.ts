import { CallError } from '../client/errors.ts'
import type { AnyResult } from '../client/result.ts'
import type { JobKind } from '../contract/lifecycle.ts'
import type { JobId } from './job.ts'

/** Why a job of any kind has no good end. */
export type JobFailure =
  | 'FAILED' // The vendor gave up on the job, or somebody took it away.
  | 'REJECTED' // The vendor refused a request.
  | 'UNKNOWN_STATE' // The vendor answered with a state, or in a way, that the contract does not know.
  | 'UNAVAILABLE' // No usable answer: to the start, or to several polls in a row.
  | 'ANSWER_TOO_LARGE' // An answer has more bytes than are held in memory.
  | 'TIMEOUT'
  | 'ABORTED'

/** Why there is no file of an export that has succeeded. */
export type ExportFailure =
  | JobFailure
  | 'FILE_ELSEWHERE' // The file went to a server of the account's own.
  | 'FILE_UNAVAILABLE' // The file's address or operation is refused, with a fresh address too.
  | 'FILE_BROKEN' // What came is not the whole file.
  | 'FILE_TOO_LARGE' // The file, or a part of it, has more bytes than it may have.
  | 'FILE_NAME_REFUSED' // The vendor's name for the file is no plain file name.
  | 'FILE_NOT_WRITTEN' // The file could not be written to the disk.
  | 'NOT_DELETED' // The file is saved, and the vendor kept its own.

/** Why an import has not begun. */
export type ImportFailure =
  | JobFailure
  | 'FILE_REFUSED' // The file is none that the vendor takes. Nothing was sent.
  | 'FILE_CHANGED' // The file is another one than when its reading began.
  | 'NOT_UPLOADED' // The address for the file is refused, a fresh one too, or does not answer.

export type ExportErrorCode = `EXPORT_${ExportFailure}`
export type ImportErrorCode = `IMPORT_${ImportFailure}`

export interface JobErrorDetails {
  readonly vendor: string
  readonly operationId: string
  /** What went wrong and what to do next. */
  readonly problem: string
  readonly jobId?: JobId | undefined
  readonly state?: string | undefined
  /** The vendor's own reasons. */
  readonly reasons?: readonly string[]
  /** The last answer of the vendor. */
  readonly result?: AnyResult | undefined
  readonly cause?: unknown
}

/** A job that came to no good end; `code` says why. */
export abstract class JobError extends CallError {
  readonly code: ExportErrorCode | ImportErrorCode
  /** The job, as far as it is known: enough to wait for it later. Undefined where the vendor gives a job no id. */
  readonly jobId: JobId | undefined
  /** The last known state of the job, in the vendor's word. */
  readonly state: string | undefined
  readonly reasons: readonly string[]
  /** The last answer of the vendor. Not shown when the error is printed: it may hold an address that opens the file. */
  declare readonly result: AnyResult | undefined

  constructor(code: ExportErrorCode | ImportErrorCode, details: JobErrorDetails) {
    const { vendor, operationId, problem, jobId, state, reasons = [], result, cause } = details
    super(vendor, operationId, problem, cause === undefined ? {} : { cause })
    this.code = code
    this.jobId = jobId
    this.state = state
    this.reasons = reasons
    Object.defineProperty(this, 'result', { value: result })
  }
}

/** An export that gave no file. */
export class ExportError extends JobError {
  override readonly name = 'ExportError'
  declare readonly code: ExportErrorCode
}

/** An import that did not succeed. */
export class ImportError extends JobError {
  override readonly name = 'ImportError'
  declare readonly code: ImportErrorCode
}

export type Fail = (
  failure: ExportFailure | ImportFailure,
  problem: string,
  details?: Omit<JobErrorDetails, 'vendor' | 'operationId' | 'problem'>,
) => JobError

const kinds = { export: ExportError, import: ImportError } as const

/** Makes the errors of one step of a vendor's lifecycle. */
export const failureOf =
  (vendor: string, kind: JobKind, { operationId }: { readonly operationId: string }): Fail =>
  (failure, problem, details) => {
    const code = `${kind.toUpperCase()}_${failure}` as ExportErrorCode | ImportErrorCode
    return new kinds[kind](code, { ...details, vendor, operationId, problem })
  }
