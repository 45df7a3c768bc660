import { CallError } from '../client/errors.ts'
import type { AnyResult } from '../client/result.ts'
import type { ExportId } from './exportJob.ts'

export type ExportErrorCode =
  | 'EXPORT_FAILED' // The vendor gave up on the job, or somebody took it away.
  | 'EXPORT_REJECTED' // The vendor refused a request.
  | 'EXPORT_UNKNOWN_STATE' // The vendor answered with a state, or in a way, that the contract does not know.
  | 'EXPORT_UNAVAILABLE' // No usable answer: to the start, or to several polls in a row.
  | 'EXPORT_TIMEOUT'
  | 'EXPORT_ABORTED'
  | 'EXPORT_FILE_ELSEWHERE' // The file went to a server of the account's own.
  | 'EXPORT_FILE_UNAVAILABLE' // The file's address or operation is refused, with a fresh address too.
  | 'EXPORT_FILE_BROKEN' // What came is not the whole file.
  | 'EXPORT_FILE_NAME_REFUSED' // The vendor's name for the file is no plain file name.
  | 'EXPORT_FILE_NOT_WRITTEN' // The file could not be written to the disk.
  | 'EXPORT_NOT_DELETED' // The file is saved, and the vendor kept its own.

export interface ExportErrorDetails {
  readonly vendor: string
  readonly operationId: string
  /** What went wrong and what to do next. */
  readonly problem: string
  readonly exportId?: ExportId | undefined
  readonly state?: string | undefined
  /** The vendor's own reasons. */
  readonly reasons?: readonly string[]
  /** The last answer of the vendor. */
  readonly result?: AnyResult | undefined
  readonly cause?: unknown
}

/** An export that gave no file; `code` says why. */
export class ExportError extends CallError {
  override readonly name = 'ExportError'
  readonly code: ExportErrorCode
  /** The job, as far as it is known: enough to wait for it later. Undefined where the vendor gives a job no id. */
  readonly exportId: ExportId | undefined
  /** The last known state of the job, in the vendor's word. */
  readonly state: string | undefined
  readonly reasons: readonly string[]
  /** The last answer of the vendor. Not shown when the error is printed: it may hold an address that opens the file. */
  declare readonly result: AnyResult | undefined

  constructor(code: ExportErrorCode, details: ExportErrorDetails) {
    const { vendor, operationId, problem, exportId, state, reasons = [], result, cause } = details
    super(vendor, operationId, problem, cause === undefined ? {} : { cause })
    this.code = code
    this.exportId = exportId
    this.state = state
    this.reasons = reasons
    Object.defineProperty(this, 'result', { value: result })
  }
}
