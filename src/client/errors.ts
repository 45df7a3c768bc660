import { ContractError } from '../contract/ContractError.ts'
import type { AnyResult } from './result.ts'

/** A client that was not made, because an option cannot be right. */
export class ConfigurationError extends ContractError {
  override readonly name = 'ConfigurationError'
  readonly code = 'INVALID_CONFIGURATION'
  declare readonly vendor: string
  constructor(vendor: string, problem: string) {
    super(`${vendor}: ${problem}`)
    this.vendor = vendor
  }
}

/** What went wrong with a call of an operation. */
export abstract class CallError extends ContractError {
  declare readonly vendor: string
  declare readonly operationId: string
  constructor(vendor: string, operationId: string, problem: string, options?: ErrorOptions) {
    super(`${vendor} ${operationId}: ${problem}`, options)
    this.vendor = vendor
    this.operationId = operationId
  }
}

/** A call that was not sent, because something that the caller passed cannot be right. */
export class InputError extends CallError {
  override readonly name = 'InputError'
  readonly code = 'INVALID_INPUT'
}

/** A call that became no exchange: no response, or a response that broke off. `cause` says why. */
export class NetworkError extends CallError {
  override readonly name = 'NetworkError'
  readonly code = 'NO_RESPONSE'
  /** How often it was tried. */
  declare readonly attempts: number
  constructor(vendor: string, operationId: string, attempts: number, cause: unknown) {
    super(vendor, operationId, `no whole response after ${attempts} attempt${attempts === 1 ? '' : 's'}`, { cause })
    this.attempts = attempts
  }
}

/** A call that used up its time. */
export class TimeoutError extends CallError {
  override readonly name = 'TimeoutError'
  readonly code = 'TIMEOUT'
  declare readonly timeoutMs: number
  constructor(vendor: string, operationId: string, timeoutMs: number) {
    super(vendor, operationId, `not done within ${timeoutMs} ms. Raise timeoutMs.`)
    this.timeoutMs = timeoutMs
  }
}

export type PageErrorCode =
  | 'PAGE_REFUSED' // Its call brought no success.
  | 'PAGE_WITHOUT_ROWS' // Where its rows belong, something else stands.
  | 'PAGE_REPEATED' // Its token was sent before, so that the list would have no end.

export interface PageErrorDetails {
  readonly vendor: string
  readonly operationId: string
  /** Which page, counted from 1 where the caller began. */
  readonly page: number
  /** The token that the page was asked for with; undefined where it is the very first. */
  readonly token: unknown
  /** The answer. */
  readonly result: AnyResult
  /** What is wrong with the page and what to do next. */
  readonly problem: string
}

/** A list that was not read to its end. */
export class PageError extends CallError {
  override readonly name = 'PageError'
  readonly code: PageErrorCode
  /** Which page, counted from 1 where the caller began. */
  readonly page: number
  /** The token that the page was asked for with: a list can be read on from there. Undefined where it is the very first. */
  readonly token: unknown
  /** The answer. Not shown when the error is printed: it may hold ids that open files. */
  declare readonly result: AnyResult

  constructor(code: PageErrorCode, details: PageErrorDetails) {
    const { vendor, operationId, page, token, result, problem } = details
    super(vendor, operationId, `page ${page} ${problem}`)
    this.code = code
    this.page = page
    this.token = token
    Object.defineProperty(this, 'result', { value: result })
  }
}
