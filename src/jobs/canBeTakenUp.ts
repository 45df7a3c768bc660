import { NetworkError } from '../client/errors.ts'
import type { Lifecycle } from '../contract/lifecycle.ts'
import { type ExportErrorCode, type ImportErrorCode, JobError } from './JobError.ts'
import { whyUnanswered } from './whyUnanswered.ts'

type JobErrorCode = ExportErrorCode | ImportErrorCode

/** Endings after which the vendor may go on with the job, or may still have its file. */
const open: ReadonlySet<JobErrorCode> = new Set([
  'EXPORT_UNKNOWN_STATE',
  'EXPORT_UNAVAILABLE',
  'EXPORT_ANSWER_TOO_LARGE',
  'EXPORT_TIMEOUT',
  'EXPORT_ABORTED',
  'EXPORT_FILE_UNAVAILABLE',
  'EXPORT_FILE_BROKEN',
  'EXPORT_FILE_TOO_LARGE',
  'EXPORT_FILE_NAME_REFUSED',
  'EXPORT_FILE_NOT_WRITTEN',
  'IMPORT_UNKNOWN_STATE',
  'IMPORT_UNAVAILABLE',
  'IMPORT_ANSWER_TOO_LARGE',
  'IMPORT_TIMEOUT',
  'IMPORT_ABORTED',
] as const)

/** Endings of a request: whoever has seen the job before it can ask for it again, with other credentials for example. */
const refused: ReadonlySet<JobErrorCode> = new Set(['EXPORT_REJECTED', 'IMPORT_REJECTED'] as const)

/** Whether there may be a job that can be taken up. `wasSeen` says whether the vendor has told of it. */
export function canBeTakenUp(code: JobErrorCode, error: unknown, { starts }: Lifecycle, wasSeen: boolean): boolean {
  const uploads = Object.values(starts).flatMap((step) => step.uploads ?? [])
  if (error instanceof JobError && uploads.some(({ operationId }) => operationId === error.operationId)) return false
  if (wasSeen) return open.has(code) || refused.has(code)
  const { cause } = error as Error
  const wasSent = !(cause instanceof NetworkError) || whyUnanswered(cause.cause).maybeSent
  return wasSent && open.has(code)
}
