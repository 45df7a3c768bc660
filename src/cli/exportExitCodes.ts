import { interruptedExit } from './command.ts'

/** Exit codes by the code of an `ExportError`. */
export const exportExitCodes = {
  EXPORT_FAILED: 1,
  EXPORT_REJECTED: 3,
  EXPORT_UNKNOWN_STATE: 4,
  EXPORT_TIMEOUT: 5,
  EXPORT_UNAVAILABLE: 6,
  EXPORT_FILE_ELSEWHERE: 7,
  EXPORT_FILE_UNAVAILABLE: 7,
  EXPORT_FILE_BROKEN: 7,
  EXPORT_FILE_NAME_REFUSED: 7,
  EXPORT_FILE_NOT_WRITTEN: 7,
  EXPORT_NOT_DELETED: 8,
  EXPORT_ABORTED: interruptedExit,
} as const
