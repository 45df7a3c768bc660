import type { Clock } from '../client/clock.ts'
import { systemClock } from '../client/clock.ts'
import type { JobProgress } from '../jobs/job.ts'
import type { WatchOptions } from '../jobs/watchJob.ts'
import type { ConnectedJob } from './connectPlan.ts'
import { type JobOutcome, outcomeOf } from './jobOutcome.ts'
import { JournalError } from './journal.ts'
import type { Ledger } from './ledger.ts'
import { queueJobs } from './queueJobs.ts'
import { runPlanJob } from './runPlanJob.ts'
import { spaceStarts } from './spaceStarts.ts'
import { type StartPatience, usualPatience } from './startWhenTaken.ts'

export interface RunPlanOptions {
  /** Jobs at the same time at one host. */
  readonly concurrency: number
  readonly signal: AbortSignal
  readonly clock?: Clock
  /** How jobs are waited for of which the plan does not say it. */
  readonly pace?: Pick<WatchOptions, 'delayMs' | 'timeoutMs'>
  readonly patience?: StartPatience
  readonly onState?: (job: ConnectedJob, progress: JobProgress) => void
  /** Told how long the start of a job is put off, in milliseconds. */
  readonly onPutOff?: (job: ConnectedJob, waitMs: number) => void
  readonly onEnd?: (outcome: JobOutcome) => void
}

/**
 * Does the jobs of a plan. What the journal tells of is taken up first, and nothing is started again that may run already. One
 * failure does not stop the others.
 * @returns what has become of each job, in the order of the plan
 * @throws {JournalError} when the journal cannot be written; what runs then is left to be taken up
 */
export async function runPlan(
  jobs: readonly ConnectedJob[],
  ledger: Ledger,
  { concurrency, signal, clock = systemClock, pace = {}, patience = usualPatience, ...on }: RunPlanOptions,
): Promise<JobOutcome[]> {
  const stop = new AbortController()
  const queue = queueJobs(concurrency)
  const run = {
    ledger,
    signal: AbortSignal.any([signal, stop.signal]),
    space: spaceStarts(clock),
    clock,
    pace,
    patience,
    onState: on.onState ?? (() => undefined),
    onPutOff: on.onPutOff ?? (() => undefined),
  }
  const isStarted = (job: ConnectedJob) =>
    job.parts.some(({ part }) => ledger.stateOf({ job: job.job.name, part }).at === 'started')
  const startedFirst = jobs.toSorted((one, other) => Number(isStarted(other)) - Number(isStarted(one)))
  const ended = await Promise.allSettled(
    startedFirst.map(async (job) => {
      const before = outcomeOf(job, ledger)
      if (before.isEnd) return before
      const host = job.parts[0]?.host ?? ''
      const keys = job.parts.flatMap(({ statusKey }) => statusKey ?? [])
      try {
        const outcome = await queue({ host, keys }, () => runPlanJob(job, run))
        on.onEnd?.(outcome)
        return outcome
      } catch (error) {
        stop.abort(error)
        throw error
      }
    }),
  )
  const faults = ended.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []))
  if (faults.length > 0) throw faults.find((fault) => fault instanceof JournalError) ?? faults[0]
  const outcomes = ended.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  const byName = new Map(outcomes.map((outcome) => [outcome.name, outcome]))
  return jobs.flatMap(({ job }) => byName.get(job.name) ?? [])
}
