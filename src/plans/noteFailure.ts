import { CredentialsError, TokenRequestError } from '../auth/errors.ts'
import { ConfigurationError, InputError } from '../client/errors.ts'
import { ContractError } from '../contract/ContractError.ts'
import { FileError } from '../inspect/FileError.ts'
import { canBeTakenUp } from '../jobs/canBeTakenUp.ts'
import { type ExportErrorCode, type ImportErrorCode, JobError } from '../jobs/JobError.ts'
import type { ConnectedJob, ConnectedPart } from './connectPlan.ts'
import { JournalError } from './journal.ts'
import type { Ledger } from './ledger.ts'

export interface Failure {
  readonly code: string
  readonly message: string
}

/** The code of what nobody has thought of: a fault of this package. */
export const faultCode = 'FAULT'

/**
 * Tells the journal what has kept a part from its end. A part that was interrupted before its start is left as if it had never
 * been tried, and has no failure.
 * @throws {JournalError}
 */
export async function noteFailure(
  job: ConnectedJob,
  part: ConnectedPart,
  ledger: Ledger,
  signal: AbortSignal,
  error: unknown,
): Promise<Failure | undefined> {
  if (error instanceof JournalError) throw error
  const place = { job: job.job.name, part: part.part }
  const state = ledger.stateOf(place)
  const isUntouched = state.at !== 'started' && state.at !== 'unknown'
  if (isUntouched && signal.aborted) return undefined
  const failure = { code: codeOf(error, part), message: messageOf(error) }
  const mayRun = !isUntouched && mayGoOn(failure.code, error, part, state.at === 'started')
  await ledger.note({ ...place, event: 'failed', ...failure, mayRun })
  return failure
}

function codeOf(error: unknown, { part }: ConnectedPart): string {
  if (error instanceof TokenRequestError) return `${part.toUpperCase()}_REJECTED`
  return error instanceof ContractError ? error.code : faultCode
}

function messageOf(error: unknown): string {
  if (error instanceof ContractError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** Whether the vendor may have a job that goes on. */
function mayGoOn(code: string, error: unknown, { lifecycle }: ConnectedPart, wasStarted: boolean): boolean {
  if (error instanceof JobError || error instanceof TokenRequestError)
    return canBeTakenUp(code as ExportErrorCode | ImportErrorCode, error, lifecycle, wasStarted)
  const isUnsent = [InputError, FileError, ConfigurationError, CredentialsError].some((kind) => error instanceof kind)
  return wasStarted || !isUnsent
}
