import type { ConnectedJob } from './connectPlan.ts'
import type { Ledger } from './ledger.ts'

/** What has become of a job. */
export interface JobOutcome {
  readonly name: string
  readonly contract: string
  readonly kind: 'export' | 'import' | 'copy'
  readonly end:
    | 'saved'
    | 'imported'
    | 'failed'
    | 'unknown' // It may have been started, and nobody knows.
    | 'started' // The vendor may go on with it.
    | 'waiting' // It was not started yet.
  /** Whether a run leaves it alone, because it has ended or somebody must say what became of it. */
  readonly isEnd: boolean
  /** The code of the error, where one ended it. */
  readonly code?: string
  /** Why it has not succeeded, or what is wrong although it has. */
  readonly message?: string
  readonly path?: string
  readonly bytes?: number
  readonly resourceId?: string
  readonly resourceName?: string
}

/** What the journal tells of a job. @param problem what has just kept it from its end */
export function outcomeOf(
  { job, parts }: ConnectedJob,
  ledger: Ledger,
  problem: { readonly code?: string; readonly message?: string } = {},
): JobOutcome {
  const facts = { name: job.name, contract: job.contract, kind: job.kind }
  const states = parts.map(({ part, call }) => ({
    state: ledger.stateOf({ job: job.name, part }),
    isRepeatable: call.operation.repeatable,
  }))
  const last = states.at(-1)?.state
  if (last?.at === 'done') {
    const { event: end, job: _, part: __, at: ___, ...result } = last
    const { problem: message, ...rest } = { problem: undefined, ...result }
    return {
      ...facts,
      end,
      isEnd: true,
      ...rest,
      ...(message === undefined ? {} : { code: 'EXPORT_NOT_DELETED', message }),
    }
  }
  for (const { state, isRepeatable } of states) {
    if (state.at === 'failed') return { ...facts, end: 'failed', isEnd: true, code: state.code, message: state.message }
    if (state.at === 'unknown' && !isRepeatable)
      return { ...facts, end: 'unknown', isEnd: true, message: state.message, ...problem }
  }
  const isStarted = states.some(({ state }) => state.at === 'started')
  return { ...facts, end: isStarted ? 'started' : 'waiting', isEnd: false, ...problem }
}
