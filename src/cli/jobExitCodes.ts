import type { ExportErrorCode, ImportErrorCode } from '../jobs/JobError.ts'
import { interruptedExit, usageExit } from './command.ts'

/** Exit codes by the code of an `ExportError` or an `ImportError`. */
export const jobExitCodes = {
  EXPORT_FAILED: 1,
  EXPORT_REJECTED: 3,
  EXPORT_UNKNOWN_STATE: 4,
  EXPORT_TIMEOUT: 5,
  EXPORT_UNAVAILABLE: 6,
  EXPORT_ANSWER_TOO_LARGE: 6,
  EXPORT_FILE_ELSEWHERE: 7,
  EXPORT_FILE_UNAVAILABLE: 7,
  EXPORT_FILE_BROKEN: 7,
  EXPORT_FILE_TOO_LARGE: 7,
  EXPORT_FILE_NAME_REFUSED: 7,
  EXPORT_FILE_NOT_WRITTEN: 7,
  EXPORT_NOT_DELETED: 8,
  EXPORT_ABORTED: interruptedExit,
  IMPORT_FAILED: 1,
  IMPORT_FILE_REFUSED: usageExit,
  IMPORT_FILE_CHANGED: usageExit,
  IMPORT_REJECTED: 3,
  IMPORT_UNKNOWN_STATE: 4,
  IMPORT_TIMEOUT: 5,
  IMPORT_UNAVAILABLE: 6,
  IMPORT_ANSWER_TOO_LARGE: 6,
  IMPORT_NOT_UPLOADED: 7,
  IMPORT_ABORTED: interruptedExit,
} as const satisfies Readonly<Record<ExportErrorCode | ImportErrorCode, number>>
