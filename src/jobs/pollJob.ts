import { contextOf } from '../client/clientContext.ts'
import type { AnyResult } from '../client/result.ts'
import { retryAfterMs } from '../client/retryAfterMs.ts'
import { jobState } from '../contract/jobState.ts'
import { readOutputs, stepArguments } from '../contract/jobValues.ts'
import type { JobPhase } from '../contract/lifecycle.ts'
import { callStep, describeOutcome, isRefusal, type StepOptions, tooManyRequests } from './callStep.ts'
import type { Fail } from './JobError.ts'
import { type JobId, type JobOrigin, toJobId } from './job.ts'

interface Answered {
  readonly result: AnyResult
  /** Milliseconds that the vendor asks to wait, where it says so. */
  readonly pauseMs: number | undefined
}

/** What one poll tells. */
export type Poll =
  | (Answered & {
      readonly kind: 'state'
      readonly state: string
      readonly phase: JobPhase
      readonly jobId: JobId | undefined
      readonly outputs: Readonly<Record<string, unknown>>
      readonly data: unknown
    })
  /** The vendor keeps one status for a thing of which several jobs can be made, and tells of another one. */
  | (Answered & { readonly kind: 'other job' })
  | (Answered & { readonly kind: 'throttled' })
  | (Partial<Answered> & { readonly kind: 'unanswered'; readonly problem: string; readonly cause?: unknown })

/**
 * Asks once how far a job is.
 * @throws {JobError} REJECTED, UNKNOWN_STATE, ABORTED
 */
export async function pollJob(
  { client, values, lifecycle: { wait } }: JobOrigin,
  jobId: JobId | undefined,
  fail: Fail,
  options: Pick<StepOptions, 'signal' | 'timeoutMs'>,
): Promise<Poll> {
  const outcome = await callStep(client, wait, stepArguments(wait, values), fail, options)
  const { result } = outcome
  if (result === undefined) return { kind: 'unanswered', problem: await describeOutcome(outcome), cause: outcome.cause }
  const pauseMs = retryAfterMs(result.response.headers.get('retry-after'), contextOf(client).clock.now())
  if (result.ok) {
    const { data } = result
    const outputs = readOutputs(wait, data)
    const told = toJobId(outputs['jobId'])
    const isOther = jobId !== undefined && told !== undefined && String(jobId) !== String(told)
    if (isOther) return { kind: 'other job', result, pauseMs }
    const { state, phase } = jobState(wait, result.status, data)
    if (phase === 'unknown') {
      const word = state === undefined ? 'no state' : `the state ${JSON.stringify(state)}`
      const problem = `the answer has ${word}, which the contract does not know. Look at the job in the vendor's console.`
      throw fail('UNKNOWN_STATE', problem, { result, ...(state === undefined ? {} : { state }) })
    }
    return { kind: 'state', state: String(state), phase, jobId: jobId ?? told, outputs, data, result, pauseMs }
  }
  if (result.response.status === tooManyRequests) return { kind: 'throttled', result, pauseMs }
  const problem = await describeOutcome(outcome)
  if (isRefusal(result)) throw fail('REJECTED', `the poll was refused: ${problem}`, { result })
  return { kind: 'unanswered', problem, result, pauseMs }
}
