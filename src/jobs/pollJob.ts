import { contextOf } from '../client/clientContext.ts'
import type { AnyResult } from '../client/result.ts'
import { retryAfterMs } from '../client/retryAfterMs.ts'
import { callStep, describeAnswer, failureOf, isRefusal, tooManyRequests } from './callStep.ts'
import type { JobOrigin } from './exportJob.ts'
import { jobState } from './jobState.ts'
import { readOutputs, stepArguments } from './jobValues.ts'
import type { JobPhase } from './lifecycle.ts'

/** What one poll tells. */
export type Poll =
  | {
      readonly kind: 'state'
      readonly state: string
      readonly phase: JobPhase
      readonly outputs: Readonly<Record<string, unknown>>
      readonly result: AnyResult
      readonly data: unknown
    }
  /** The vendor keeps one status for a thing of which several exports can be made, and tells of another one. */
  | { readonly kind: 'other job'; readonly result: AnyResult }
  /** Milliseconds that the vendor asks to wait, where it says so. */
  | { readonly kind: 'throttled'; readonly pauseMs: number | undefined; readonly result: AnyResult }
  | { readonly kind: 'unanswered'; readonly problem: string; readonly result?: AnyResult; readonly cause?: unknown }

/**
 * Asks once how far a job is.
 * @throws {ExportError} EXPORT_REJECTED, EXPORT_UNKNOWN_STATE, EXPORT_ABORTED
 */
export async function pollJob(origin: JobOrigin, signal?: AbortSignal): Promise<Poll> {
  const { vendor, client, values } = origin
  const { wait } = origin.lifecycle
  const fail = failureOf(vendor, wait)
  const outcome = await callStep(client, wait, stepArguments(wait, values), fail, { signal })
  const { result } = outcome
  if (result === undefined) return { kind: 'unanswered', problem: 'no whole response', cause: outcome.cause }
  if (result.ok) {
    const outputs = readOutputs(wait, result.data)
    const ids = [values.outputs['startExport']?.['exportId'], outputs['exportId']]
      .filter((id) => id != null)
      .map(String)
    if (new Set(ids).size > 1) return { kind: 'other job', result }
    const { state, phase } = jobState(wait, result.status, result.data)
    if (phase !== 'unknown') return { kind: 'state', state: String(state), phase, outputs, result, data: result.data }
    const word = state === undefined ? 'no state' : `the state ${JSON.stringify(state)}`
    const problem = `the answer has ${word} that the contract knows. Look at the export in the vendor's console.`
    throw fail('EXPORT_UNKNOWN_STATE', problem, { state, result })
  }
  if (result.response.status === tooManyRequests) {
    const pauseMs = retryAfterMs(result.response.headers.get('retry-after'), contextOf(client).clock.now())
    return { kind: 'throttled', pauseMs, result }
  }
  if (isRefusal(result)) throw fail('EXPORT_REJECTED', `the poll was refused: ${describeAnswer(result)}`, { result })
  return { kind: 'unanswered', problem: describeAnswer(result), result }
}
