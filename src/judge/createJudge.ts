import { OptionsError } from '../contract/ContractError.ts'
import { type Contract, type Profile, profiles } from '../contract/contract.ts'
import { type Exchange, headerValue } from '../contract/exchange.ts'
import {
  createOperationMatcher,
  isMiss,
  type OperationCall,
  type OperationMatcher,
} from '../contract/operationMatcher.ts'
import { checkAgreements } from './checkAgreements.ts'
import { checkCredentials } from './checkCredentials.ts'
import { checkLifecycleOutputs } from './checkLifecycleOutputs.ts'
import { checkRequest } from './checkRequest.ts'
import { checkResponse } from './checkResponse.ts'
import type { Finding } from './finding.ts'
import type { JudgeContext } from './judgeContext.ts'
import { prepareOperation } from './preparedOperation.ts'

export interface CheckOptions {
  /** Default `consumer`. */
  readonly profile?: Profile
}

export interface JudgeOptions extends CheckOptions {
  /** Looks for members that a JSON body has twice, which takes a tenth of the time again. Default false; `checkRecording` does. */
  readonly duplicates?: boolean
}

export type CheckResult =
  | { readonly judged: true; readonly operationId: string; readonly findings: readonly Finding[] }
  | { readonly judged: false; readonly reason: string }

export interface MatchedResult {
  readonly findings: readonly Finding[]
  /** The response's body as a value; undefined when it could not be read. */
  readonly body: unknown
}

/** Judges exchanges against one contract. */
export interface Judge {
  readonly contract: Contract
  readonly profile: Profile
  /**
   * Judges one exchange: its request and, when it is known, its response. An exchange that matches no operation is not
   * judged, and the result says why; the caller decides what that means.
   */
  readonly check: (exchange: Exchange) => CheckResult
  /** Judges an exchange whose operation is known, or the side of it that is given. */
  readonly checkMatched: (match: OperationCall, exchange: Partial<Exchange>) => MatchedResult
}

/**
 * Makes a judge of a contract. It prepares each operation once, when the first exchange calls it, so one judge for many
 * exchanges is many times as fast as one for each.
 * @throws {OptionsError} for a profile that there is not
 */
export function createJudge(
  contract: Contract,
  { profile = 'consumer', duplicates = false }: JudgeOptions = {},
): Judge {
  if (!profiles.includes(profile))
    throw new OptionsError(`there is no profile ${JSON.stringify(profile)}. Pass one of: ${profiles.join(', ')}.`)
  let matcher: OperationMatcher | undefined
  const prepared = new Map<string, ReturnType<typeof prepareOperation>>()

  function preparedOperation(operationId: string) {
    const known = prepared.get(operationId)
    if (known !== undefined) return known
    const operation = prepareOperation(contract, profile, operationId)
    prepared.set(operationId, operation)
    return operation
  }

  function checkMatched(match: OperationCall, { request, response }: Partial<Exchange>): MatchedResult {
    const findings: Finding[] = []
    const context: JudgeContext = {
      contract,
      profile,
      duplicates,
      match,
      prepared: preparedOperation(match.operationId),
      status: response?.status,
      findings,
    }
    const asked = request && checkRequest(context, request)
    if (findings.length > 0 && wasRefused(response)) findings.forEach(warnOnly)
    if (response === undefined || isNotModified(request, response)) return { findings, body: undefined }
    if (request !== undefined && isSuccess(response)) checkCredentials(context, request)
    const body = checkResponse(context, response)
    if (body === undefined) return { findings, body: undefined }
    checkLifecycleOutputs(context, response.status, body.value)
    if (request !== undefined && isSuccess(response))
      checkAgreements(context, { request }, { request: asked?.value, response: body.value })
    return { findings, body: body.value }
  }

  return {
    contract,
    profile,
    checkMatched,
    check(exchange) {
      matcher ??= createOperationMatcher(contract.description)
      const match = matcher.match(exchange.request, exchange.response?.status)
      if (isMiss(match)) return { judged: false, reason: match.reason }
      return { judged: true, operationId: match.operationId, findings: checkMatched(match, exchange).findings }
    },
  }
}

/** The judges of `checkExchange`, as long as their contracts live: at most one for each contract and profile. */
const judges: Record<Profile, WeakMap<Contract, Judge>> = { audit: new WeakMap(), consumer: new WeakMap() }

/** The short form of `createJudge(contract, options).check(exchange)`. */
export function checkExchange(
  contract: Contract,
  exchange: Exchange,
  { profile = 'consumer' }: CheckOptions = {},
): CheckResult {
  const known = judges[profile]?.get(contract)
  if (known !== undefined) return known.check(exchange)
  const judge = createJudge(contract, { profile })
  judges[profile].set(contract, judge)
  return judge.check(exchange)
}

const isSuccess = ({ status }: NonNullable<Exchange['response']>) => status >= 200 && status < 300

/** Whoever asks only for what is newer gets no more than that nothing is: https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5 */
const isNotModified = (request: Exchange['request'] | undefined, { status }: NonNullable<Exchange['response']>) =>
  status === 304 &&
  request !== undefined &&
  ['if-none-match', 'if-modified-since'].some((name) => headerValue(request.headers, name) !== undefined)

const wasRefused = (response: Exchange['response']) =>
  response !== undefined && response.status >= 400 && response.status < 500

/** A request that the vendor itself refused keeps the contract; what was wrong with it is worth a look all the same. */
const warnOnly = (finding: Finding, at: number, findings: Finding[]) => {
  findings[at] = { ...finding, severity: 'warning' }
}
