import { readPointer } from './jsonPointer.ts'
import type { Comparison, Condition, JobPhase, WaitStep } from './lifecycle.ts'

export interface JobState {
  /** The vendor's own word; undefined when the response holds none. */
  readonly state: string | undefined
  readonly phase: JobPhase | 'unknown'
}

/** What a response of the wait step says about the job. A response that no criterion names is `unknown`. */
export function jobState(wait: WaitStep, statusCode: number, body: unknown): JobState {
  const value = readPointer(body, wait.statePointer)
  const state = typeof value === 'string' ? value : undefined
  if (conditionHolds(wait.success, statusCode, body)) return { state, phase: 'succeeded' }
  if (conditionHolds(wait.pending, statusCode, body)) return { state, phase: 'pending' }
  if (conditionHolds(wait.failed, statusCode, body)) return { state, phase: 'failed' }
  if (conditionHolds(wait.canceled, statusCode, body)) return { state, phase: 'canceled' }
  return { state, phase: 'unknown' }
}

/** Whether a response meets a condition. */
export function conditionHolds(condition: Condition, statusCode: number, body: unknown): boolean {
  for (const comparisons of condition) {
    let all = true
    for (const comparison of comparisons) all &&= comparisonHolds(comparison, statusCode, body)
    if (all) return true
  }
  return false
}

const comparisonHolds = (comparison: Comparison, statusCode: number, body: unknown) =>
  comparison.source === 'statusCode'
    ? statusCode === comparison.equals
    : readPointer(body, comparison.pointer) === comparison.equals
