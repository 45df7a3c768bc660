import type { Contract, Profile } from '../contract/contract.ts'
import type { Exchange } from '../contract/exchange.ts'
import { matchOperation, type OperationMatch } from '../contract/matchOperation.ts'
import type { CheckContext } from './checkContext.ts'
import { checkLifecycleOutputs } from './checkLifecycleOutputs.ts'
import { checkRequest } from './checkRequest.ts'
import { checkResponse } from './checkResponse.ts'
import type { Finding } from './finding.ts'
import { judgedOperation } from './judgedOperation.ts'

export interface CheckOptions {
  /** Default `consumer`. */
  readonly profile?: Profile
}

export type CheckResult =
  | { readonly judged: true; readonly operationId: string; readonly findings: readonly Finding[] }
  | { readonly judged: false; readonly reason: string }

/**
 * Judges one exchange: its request and, when it is known, its response. An exchange that matches no operation is
 * not judged, and the result says why; the caller decides what that means.
 */
export function checkExchange(contract: Contract, exchange: Exchange, options: CheckOptions = {}): CheckResult {
  const match = matchOperation(contract.description, exchange.request, exchange.response?.status)
  if ('reason' in match) return { judged: false, reason: match.reason }
  const { findings } = checkMatched(contract, match, exchange, options)
  return { judged: true, operationId: match.operationId, findings }
}

export interface MatchedResult {
  readonly findings: readonly Finding[]
  /** The response's body as a value; undefined when it could not be read. */
  readonly body: unknown
}

/** Judges an exchange whose operation is known, or the side of it that is given. */
export function checkMatched(
  contract: Contract,
  match: OperationMatch,
  exchange: Partial<Exchange>,
  options: CheckOptions = {},
): MatchedResult {
  const findings: Finding[] = []
  const report: CheckContext['report'] = (rule, { pointer = '', keywords = [], message, severity = 'error' }) =>
    findings.push({
      rule,
      severity,
      contract: contract.description.vendor,
      operationId: match.operationId,
      status: exchange.response?.status,
      pointer,
      keywords,
      message,
    })
  const profile = options.profile ?? 'consumer'
  const context: CheckContext = {
    contract,
    operationId: match.operationId,
    operation: match.operation,
    judged: judgedOperation(contract, profile, match.operationId),
    match,
    profile,
    report,
  }
  const status = exchange.response?.status ?? 0
  // A request that the vendor itself refused keeps the contract; what was wrong with it is worth a look all the same.
  const wasRefused = status >= 400 && status < 500
  const requestContext: CheckContext = wasRefused
    ? { ...context, report: (rule, details) => report(rule, { ...details, severity: 'warning' }) }
    : context
  if (exchange.request !== undefined) checkRequest(requestContext, exchange.request)
  if (exchange.response === undefined) return { findings, body: undefined }
  const body = checkResponse(context, exchange.response)
  if (body !== undefined) checkLifecycleOutputs(context, exchange.response.status, body.value)
  return { findings, body: body?.value }
}
