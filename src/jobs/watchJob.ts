import { contextOf } from '../client/clientContext.ts'
import { OptionsError } from '../contract/ContractError.ts'
import { conditionHolds } from '../contract/jobState.ts'
import { type JobKind, startStepId } from '../contract/lifecycle.ts'
import { askForFile } from './askForFile.ts'
import { type Fail, failureOf } from './JobError.ts'
import { deliveryOf, type FinishedJob, finishedJob, type JobOrigin, type JobProgress, toJobId } from './job.ts'
import { pause } from './pause.ts'
import { type Poll, pollJob } from './pollJob.ts'

export interface WatchOptions {
  readonly signal?: AbortSignal
  /** Milliseconds between two polls. Default: the vendor's pace. A `Retry-After` header overrules it. */
  readonly delayMs?: number
  /** Time for all polls together, in milliseconds. Default: the patience of the vendor's own waiter or tests. */
  readonly timeoutMs?: number
}

// A gateway in front of the vendor fails for a minute now and then. The client has tried each of these polls several times.
const patienceMs = 120_000

/**
 * Polls until the job has succeeded. Where the vendor may hand out the file of a job that is still pending, it is asked for when
 * the time is over, and the wait ends with it. Yields each change of its state, the last one included, and returns the job.
 * @throws {JobError} FAILED, REJECTED, UNKNOWN_STATE, UNAVAILABLE, TIMEOUT, ABORTED
 * @throws {OptionsError} for options that cannot be right
 */
export async function* watchJob<Data>(
  origin: JobOrigin,
  options: WatchOptions = {},
): AsyncGenerator<JobProgress, FinishedJob<Data>, void> {
  checkWatchOptions(options)
  const { vendor, client, lifecycle, values } = origin
  const { wait } = lifecycle
  const { clock } = contextOf(client)
  const { signal, delayMs = wait.delayMs, timeoutMs = wait.delayMs * wait.maxPolls } = options
  const startedMs = clock.now()
  const leftMs = () => startedMs + timeoutMs - clock.now()
  let jobId = toJobId(values.outputs[startStepId]?.['jobId'])
  let state: string | undefined
  let answeredMs = startedMs
  let unanswered = 0
  /** The last state of the job, where its file may be there already. */
  let fetchable: (Poll & { kind: 'state' }) | undefined
  const fail: Fail = (code, problem, details) =>
    failureOf(vendor, lifecycle.kind, wait)(code, problem, { jobId, state, ...details })

  for (let polls = 1; ; polls++) {
    const poll = await pollJob(origin, jobId, fail, { signal, timeoutMs: leftMs() })
    unanswered = poll.kind === 'unanswered' ? unanswered + 1 : 0
    if (unanswered === 0) answeredMs = clock.now()
    if (poll.kind === 'state') {
      const isChange = poll.state !== state
      const { phase } = poll
      jobId = poll.jobId
      state = poll.state
      const progress = { jobId, state, phase, polls, elapsedMs: clock.now() - startedMs }
      if (isChange) yield progress
      if (phase === 'succeeded') return finishedJob(origin, progress, poll)
      if (phase !== 'pending') throw await failed(lifecycle.kind, poll, fail)
      const mayHaveFile = conditionHolds(wait.fetchable ?? [], poll.result.response.status, poll.data)
      fetchable = mayHaveFile && deliveryOf(poll.outputs) === undefined ? poll : undefined
    }
    if (poll.kind === 'unanswered' && clock.now() - answeredMs >= patienceMs) {
      const problem = `no usable answer for ${patienceMs / 1000} seconds and ${unanswered} polls; the last time: ${poll.problem}`
      throw fail('UNAVAILABLE', problem, evidence(poll))
    }
    // A Retry-After of nothing would make polls without a pause.
    const pauseMs = poll.pauseMs || delayMs
    if (pauseMs >= leftMs()) {
      const refusal = fetchable && (await askForFile(origin, fail, signal))
      if (fetchable !== undefined && refusal === undefined) {
        const { state, phase } = fetchable
        return finishedJob(origin, { jobId, state, phase, polls, elapsedMs: clock.now() - startedMs }, fetchable)
      }
      const times = polls === 1 ? 'one poll' : `${polls} polls`
      const file = refusal === undefined ? '' : `, and its file is not handed out (${refusal})`
      const problem = `not done after ${times}, and the next one would pass the limit of ${timeoutMs} ms; ${lastWords(poll)}${file}. Raise timeoutMs (--timeout of the command), or call ${waitFunction[lifecycle.kind]} later.`
      throw fail('TIMEOUT', problem, evidence(poll))
    }
    await pause(clock, pauseMs, signal, fail)
  }
}

/** @throws {OptionsError} for options that would poll without a pause or without an end. */
export function checkWatchOptions({ delayMs = 0, timeoutMs = 0 }: WatchOptions): void {
  for (const [name, value] of Object.entries({ delayMs, timeoutMs }))
    if (typeof value !== 'number' || !(value >= 0))
      throw new OptionsError(`${name} is ${value}. Pass a number of milliseconds.`)
}

const evidence = ({ result, cause }: { readonly result?: Poll['result']; readonly cause?: unknown }) => ({
  result,
  cause,
})

const waitFunction = { export: 'waitForExport', import: 'waitForImport' } as const

async function failed(
  kind: JobKind,
  { state, phase, outputs, result }: Poll & { kind: 'state' },
  fail: Fail,
): Promise<Error> {
  if (phase === 'canceled')
    return fail('FAILED', `somebody took the ${kind} away (${state}). Start another one.`, { result })
  const { withoutSent } = await import('./describeAnswer.ts')
  const reasons = [outputs['failureReasons'] ?? []]
    .flat()
    .map((reason) => (typeof reason === 'string' ? reason : JSON.stringify(reason)))
    .filter((reason) => reason !== '')
    .map((reason) => withoutSent(reason, result.response))
  const why = reasons.length > 0 ? reasons.join(' ') : 'the vendor gives no reason'
  return fail('FAILED', `the ${kind} failed (${state}): ${why}`, { reasons, result })
}

function lastWords(poll: Poll): string {
  switch (poll.kind) {
    case 'state':
      return `the state is ${poll.state}`
    case 'other job':
      return 'the status tells of another job'
    case 'throttled':
      return 'the vendor asks for fewer requests'
    case 'unanswered':
      return poll.problem
  }
}
