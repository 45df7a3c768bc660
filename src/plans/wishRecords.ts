import { stepArguments } from '../contract/jobValues.ts'
import type { ConnectedJob, ConnectedPart } from './connectPlan.ts'
import type { PartRecord } from './journal.ts'
import type { Ledger } from './ledger.ts'
import { PlanError } from './PlanError.ts'

/** What somebody wants of jobs that a run leaves alone. */
export interface Wishes {
  /** Names of jobs that are started again, whatever may run already. */
  readonly retry: readonly string[]
  readonly retryFailed: boolean
  /** By job, parameters of its polls that somebody found at the vendor. */
  readonly found: ReadonlyMap<string, Readonly<Record<string, string>>>
}

/**
 * What the journal has to be told of jobs that are started again, and of jobs that were started after all.
 * @throws {PlanError} for a job that the plan lacks or that has ended, and names that do not fit it; all at once
 */
export function wishRecords(
  jobs: readonly ConnectedJob[],
  known: Ledger['stateOf'],
  { retry, retryFailed, found }: Wishes,
): readonly PartRecord[] {
  const problems: string[] = []
  const records: PartRecord[] = []
  const byName = new Map(jobs.map((job) => [job.job.name, job]))
  const stateOf = (job: ConnectedJob, { part }: ConnectedPart) => known({ job: job.job.name, part })

  for (const [name, given] of found) {
    const job = byName.get(name)
    const part = job?.parts.find((candidate) => stateOf(job, candidate).at === 'unknown')
    if (part === undefined)
      problems.push(`--found ${name}: there is no such job of which nobody knows whether it has started`)
    else {
      const named = namedBy(part, given)
      if (typeof named === 'string') problems.push(`--found ${name}: ${named}`)
      else records.push({ job: name, part: part.part, event: 'started', wait: named })
    }
  }
  for (const name of retry) {
    const job = byName.get(name)
    const inState = (at: string) => job?.parts.find((candidate) => stateOf(job, candidate).at === at)
    const part = inState('unknown') ?? inState('failed') ?? inState('started')
    const isDone = job?.parts.some((candidate) => stateOf(job, candidate).at === 'done')
    if (part === undefined || isDone)
      problems.push(`--retry ${name}: there is no such job that was begun and has not succeeded`)
    else records.push({ job: name, part: part.part, event: 'retried' })
  }
  if (retryFailed)
    for (const job of jobs)
      for (const part of job.parts)
        if (stateOf(job, part).at === 'failed') records.push({ job: job.job.name, part: part.part, event: 'retried' })
  if (problems.length > 0) throw new PlanError(problems)
  return records
}

/** The parameters of a part's polls, of which somebody gives those that nobody else knows; or what is wrong with these. */
function namedBy(
  { call, lifecycle: { wait } }: ConnectedPart,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> | string {
  const own = Object.entries(stepArguments(wait, { inputs: call.inputs, outputs: {} })).filter(
    ([, value]) => value != null,
  )
  const named = { ...given, ...Object.fromEntries(own) }
  const needed = wait.parameters.map(({ name }) => name)
  const missing = needed.filter((name) => !Object.hasOwn(named, name))
  if (missing.length > 0)
    return `${missing.map((name) => `${name}=...`).join(', ')} is missing, the name that the vendor gave to the job`
  const told = wait.outputs['jobId'] === undefined ? [] : ['jobId']
  const unknown = Object.keys(given).find((name) => ![...needed, ...told].includes(name))
  return unknown === undefined ? named : `there is no ${unknown}; known: ${[...needed, ...told].join(', ')}`
}
