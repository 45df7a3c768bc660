import { ContractError } from '../contract/ContractError.ts'

/** A client that was not made, because an option cannot be right. */
export class ConfigurationError extends ContractError {
  override readonly name = 'ConfigurationError'
  readonly code = 'INVALID_CONFIGURATION'
  readonly vendor: string
  constructor(vendor: string, problem: string) {
    super(`[export-contracts] ${vendor}: ${problem}`)
    this.vendor = vendor
  }
}

/** A call that was not sent, because something that the caller passed cannot be right. */
export class InputError extends ContractError {
  override readonly name = 'InputError'
  readonly code = 'INVALID_INPUT'
  readonly vendor: string
  readonly operationId: string
  constructor(vendor: string, operationId: string, problem: string) {
    super(`[export-contracts] ${vendor} ${operationId}: ${problem}`)
    this.vendor = vendor
    this.operationId = operationId
  }
}

/** A call that became no exchange: no response, or a response that broke off. `cause` says why. */
export class NetworkError extends ContractError {
  override readonly name = 'NetworkError'
  readonly code = 'NO_RESPONSE'
  readonly vendor: string
  readonly operationId: string
  /** How often it was tried. */
  readonly attempts: number
  constructor(vendor: string, operationId: string, attempts: number, cause: unknown) {
    const tries = attempts === 1 ? 'one attempt' : `${attempts} attempts`
    super(`[export-contracts] ${vendor} ${operationId}: no whole response after ${tries}`, { cause })
    this.vendor = vendor
    this.operationId = operationId
    this.attempts = attempts
  }
}

/** A call that used up its time. */
export class TimeoutError extends ContractError {
  override readonly name = 'TimeoutError'
  readonly code = 'TIMEOUT'
  readonly vendor: string
  readonly operationId: string
  readonly timeoutMs: number
  constructor(vendor: string, operationId: string, timeoutMs: number) {
    super(
      `[export-contracts] ${vendor} ${operationId}: not done within ${timeoutMs} ms. Raise timeoutMs, or try later.`,
    )
    this.vendor = vendor
    this.operationId = operationId
    this.timeoutMs = timeoutMs
  }
}
