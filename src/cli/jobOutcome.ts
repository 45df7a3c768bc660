import { CredentialsError, TokenRequestError } from '../auth/errors.ts'
import { ConfigurationError, InputError } from '../client/errors.ts'
import type { ContractError } from '../contract/ContractError.ts'
import type { JobKind } from '../contract/lifecycle.ts'
import { FileError } from '../inspect/FileError.ts'
import { type ExportErrorCode, type ImportErrorCode, JobError } from '../jobs/JobError.ts'
import { MockError } from '../mock/MockError.ts'
import { jobExitCodes } from './jobExitCodes.ts'

type JobErrorCode = ExportErrorCode | ImportErrorCode

export interface EndedJob {
  readonly code: JobErrorCode
  readonly exitCode: number
  readonly facts: Pick<JobError, 'jobId' | 'state' | 'reasons'>
}

/** Whether no request could be made of what the command line or the environment gave. */
export const isCallersMistake = (error: unknown): error is ContractError =>
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
