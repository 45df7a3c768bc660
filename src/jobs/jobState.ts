import { readPointer } from '../jsonPointer.ts'
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
  const holds = (condition: Condition) => conditionHolds(condition, statusCode, body)
  if (holds(wait.success)) return { state, phase: 'succeeded' }
  if (holds(wait.failed)) return { state, phase: 'failed' }
  if (holds(wait.canceled)) return { state, phase: 'canceled' }
  if (holds(wait.pending)) return { state, phase: 'pending' }
  return { state, phase: 'unknown' }
}

/** Whether a response meets a condition. */
export function conditionHolds(condition: Condition, statusCode: number, body: unknown): boolean {
  const comparisonHolds = (comparison: Comparison) =>
    comparison.source === 'statusCode'
      ? statusCode === comparison.equals
      : readPointer(body, comparison.pointer) === comparison.equals
  return condition.some((comparisons) => comparisons.every(comparisonHolds))
}
