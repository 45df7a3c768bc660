import { CredentialsError, TokenRequestError } from '../auth/errors.ts'
import { ConfigurationError, InputError, NetworkError } from '../client/errors.ts'
import type { JobKind, Lifecycle } from '../contract/lifecycle.ts'
import { FileError } from '../inspect/FileError.ts'
import { type ExportErrorCode, type ImportErrorCode, JobError } from '../jobs/JobError.ts'
import { whyUnanswered } from '../jobs/whyUnanswered.ts'
import { MockError } from '../mock/MockError.ts'
import { jobExitCodes } from './jobExitCodes.ts'

type JobErrorCode = ExportErrorCode | ImportErrorCode

export interface EndedJob {
  readonly code: JobErrorCode
  readonly exitCode: number
  readonly facts: Pick<JobError, 'jobId' | 'state' | 'reasons'>
}

/** Whether no request could be made of what the command line or the environment gave. */
export const isCallersMistake = (error: unknown): error is Error =>
  // The mock cannot start where Prism is not installed.
  [InputError, FileError, ConfigurationError, CredentialsError, MockError].some((kind) => error instanceof kind)

/**
 * How a job ended that did not succeed.
 * @throws what is no outcome of a job but a fault of ours
 */
export function endedJob(error: unknown, kind: JobKind): EndedJob {
  if (error instanceof JobError) {
    const { code, jobId, state, reasons } = error
    return { code, exitCode: jobExitCodes[code], facts: { jobId, state, reasons } }
  }
  if (!(error instanceof TokenRequestError)) throw error
  const code = kind === 'export' ? 'EXPORT_REJECTED' : 'IMPORT_REJECTED'
  return { code, exitCode: jobExitCodes[code], facts: { jobId: undefined, state: undefined, reasons: [] } }
}

/** Endings after which the vendor may go on with the job, or may still have its file. */
const open: ReadonlySet<JobErrorCode> = new Set([
  'EXPORT_UNKNOWN_STATE',
  'EXPORT_UNAVAILABLE',
  'EXPORT_TIMEOUT',
  'EXPORT_ABORTED',
  'EXPORT_FILE_UNAVAILABLE',
  'EXPORT_FILE_BROKEN',
  'EXPORT_FILE_NAME_REFUSED',
  'EXPORT_FILE_NOT_WRITTEN',
  'IMPORT_UNKNOWN_STATE',
  'IMPORT_UNAVAILABLE',
  'IMPORT_TIMEOUT',
  'IMPORT_ABORTED',
] as const)

/** Endings of a request: whoever has seen the job before it can ask for it again, with other credentials for example. */
const refused: ReadonlySet<JobErrorCode> = new Set(['EXPORT_REJECTED', 'IMPORT_REJECTED'] as const)

/** Whether there may be a job that can be taken up. `wasSeen` says whether the vendor has told of it. */
export function canBeTakenUp({ code }: EndedJob, error: unknown, { starts }: Lifecycle, wasSeen: boolean): boolean {
  const uploads = Object.values(starts).flatMap((step) => step.uploads ?? [])
  if (error instanceof JobError && uploads.some(({ operationId }) => operationId === error.operationId)) return false
  if (wasSeen) return open.has(code) || refused.has(code)
  const { cause } = error as Error
  const wasSent = !(cause instanceof NetworkError) || whyUnanswered(cause.cause).maybeSent
  return wasSent && open.has(code)
}
