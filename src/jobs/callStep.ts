import { CredentialsError } from '../auth/errors.ts'
import { type AnyClient, contextOf } from '../client/clientContext.ts'
import { InputError, NetworkError } from '../client/errors.ts'
import type { AnyResult } from '../client/result.ts'
import { OptionsError } from '../contract/ContractError.ts'
import type { Step } from '../contract/lifecycle.ts'
import type { Fail } from './JobError.ts'
import { noReason, whyUnanswered } from './whyUnanswered.ts'

/** What came of a step: an answer of any kind, or the reason why there is none. */
export type StepOutcome =
  | { readonly result: AnyResult; readonly why?: undefined }
  | { readonly result?: undefined; readonly cause: unknown; readonly maybeSent: boolean; readonly why: string }

export interface StepOptions {
  readonly signal?: AbortSignal | undefined
  /** See `InnerCallOptions`. */
  readonly stream?: boolean
  /** Time for the call, in milliseconds, where that is less than the client's own. */
  readonly timeoutMs?: number
}

/**
 * Calls the operation of a step. A call that became no exchange is an outcome too; the client has tried it several times.
 * @throws {JobError} ABORTED when the signal was aborted, ANSWER_TOO_LARGE
 * @throws {InputError | CredentialsError | TokenRequestError} when no request could be made
 */
export async function callStep(
  client: AnyClient,
  step: Step,
  parameters: Readonly<Record<string, unknown>>,
  fail: Fail,
  { signal, stream = false, timeoutMs }: StepOptions = {},
): Promise<StepOutcome> {
  const call = client[step.operationId]
  if (call === undefined)
    throw new OptionsError(`the client has no method ${step.operationId}. Pass this vendor's client.`)
  if (signal?.aborted) throw aborted(signal, fail)
  const { policy } = contextOf(client)
  try {
    return {
      result: await call(parameters, {
        stream,
        ...(signal === undefined ? {} : { signal }),
        ...(timeoutMs === undefined ? {} : { retry: { timeoutMs: Math.min(timeoutMs, policy.timeoutMs) } }),
      }),
    }
  } catch (cause) {
    if (signal?.aborted) throw aborted(signal, fail)
    if (isCallersMistake(cause)) throw cause
    const { code, maxBytes } = Object(cause)
    if (code === tooLarge)
      throw fail(code, `the answer has over ${maxBytes} bytes (--max-answer). The vendor may go on with the job.`, {
        cause,
      })
    return { cause, ...whyUnanswered(cause instanceof NetworkError ? cause.cause : cause) }
  }
}

/** The error for a signal that was aborted. */
export const aborted = (signal: AbortSignal, fail: Fail) =>
  fail('ABORTED', 'was aborted. The vendor may go on with the job.', { cause: signal.reason })

/** The code of an answer that the fetch of `export-contracts/node` gave up on. Its class is not part of each bundle. */
export const tooLarge = 'ANSWER_TOO_LARGE'

/** Whether no other attempt would help, because of what the caller passed. */
function isCallersMistake(cause: unknown): boolean {
  const { code, status } = Object(cause)
  if (code === 'NO_TOKEN') return isRefusalStatus(status) || status < 300
  return cause instanceof InputError || cause instanceof CredentialsError
}

export const tooManyRequests = 429

/** Whether a status says no, so that asking again would not help. */
export const isRefusalStatus = (status: number) => status >= 300 && status < 500 && status !== tooManyRequests

/** Whether the vendor said no, so that asking again would not help. */
export function isRefusal(result: AnyResult): boolean {
  const saysNo = result.status === 'unexpected' && result.error.reason === 'failure-in-success'
  return !result.ok && (saysNo || isRefusalStatus(result.response.status))
}

/** `status 404, The export was not found.`, or why there is no answer. What answers say is loaded when one is to be told. */
export async function describeOutcome(outcome: StepOutcome): Promise<string> {
  const { result, why } = outcome
  if (result === undefined) return `no whole response came${why === noReason ? '' : ` (${why})`}`
  return (await import('./describeAnswer.ts')).describeAnswer(result)
}
