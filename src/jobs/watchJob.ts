import { contextOf } from '../client/clientContext.ts'
import { failureOf } from './callStep.ts'
import { type ExportJob, finishedJob, type JobOrigin, type JobProgress } from './exportJob.ts'
import { type Poll, pollJob } from './pollJob.ts'

export interface WatchOptions {
  readonly signal?: AbortSignal
  /** Milliseconds between two polls. Default: the vendor's pace. A `Retry-After` header overrules it. */
  readonly delayMs?: number
  /** Time for all polls together, in milliseconds. Default: the patience of the vendor's own waiter or tests. */
  readonly timeoutMs?: number
}

// A gateway in front of the vendor fails for a moment now and then. The client has tried each of these polls several times.
const maxUnansweredPolls = 3

/**
 * Polls until the job has a file. Yields each change of its state, the last one included, and returns the job.
 * @throws {ExportError} EXPORT_FAILED, EXPORT_REJECTED, EXPORT_UNKNOWN_STATE, EXPORT_UNAVAILABLE, EXPORT_TIMEOUT,
 * EXPORT_ABORTED
 */
export async function* watchJob<Data>(
  origin: JobOrigin,
  { signal, ...options }: WatchOptions = {},
): AsyncGenerator<JobProgress, ExportJob<Data>, void> {
  const { wait } = origin.lifecycle
  const { clock } = contextOf(origin.client)
  const fail = failureOf(origin.vendor, wait)
  const delayMs = options.delayMs ?? wait.delayMs
  const timeoutMs = options.timeoutMs ?? wait.delayMs * wait.maxPolls
  const startedMs = clock.now()
  let state: string | undefined
  let unanswered = 0

  for (let polls = 1; ; polls++) {
    const poll = await pollJob(origin, signal)
    unanswered = poll.kind === 'unanswered' ? unanswered + 1 : 0
    if (poll.kind === 'state') {
      const progress = { state: poll.state, phase: poll.phase, polls, elapsedMs: clock.now() - startedMs }
      if (poll.state !== state) yield progress
      state = poll.state
      if (poll.phase === 'succeeded') return finishedJob(origin, progress, poll)
      if (poll.phase !== 'pending') throw fail('EXPORT_FAILED', ...failedWords(poll))
    }
    if (poll.kind === 'unanswered' && unanswered === maxUnansweredPolls) {
      const problem = `no usable answer ${unanswered} times in a row; the last one: ${poll.problem}`
      throw fail('EXPORT_UNAVAILABLE', problem, { ...poll, state })
    }

    const leftMs = startedMs + timeoutMs - clock.now()
    const askedMs = poll.kind === 'throttled' ? poll.pauseMs : undefined
    // A poll before the time that the vendor asks for would be refused again, so there is nothing to wait for.
    const isHopeless = askedMs !== undefined && askedMs >= leftMs
    if (!isHopeless) await pause(Math.min(askedMs ?? delayMs, leftMs))
    if (isHopeless || clock.now() - startedMs >= timeoutMs) {
      const problem = `not done after ${polls} polls in ${timeoutMs} ms; ${lastWords(poll)}. Raise timeoutMs, or wait for the same job later.`
      throw fail('EXPORT_TIMEOUT', problem, { ...poll, state })
    }
  }

  async function pause(pauseMs: number) {
    try {
      await clock.sleep(pauseMs, signal)
    } catch (cause) {
      throw signal?.aborted ? fail('EXPORT_ABORTED', 'was aborted', { state, cause }) : cause
    }
  }
}

function failedWords({ state, phase, outputs, result }: Poll & { kind: 'state' }) {
  const reasons = [outputs['failureReasons'] ?? []].flat().map(String)
  const what = phase === 'failed' ? 'the export failed' : 'somebody took the export away'
  const why = reasons.length > 0 ? reasons.join(' ') : 'the vendor gives no reason'
  return [`${what} (${state}): ${why}`, { state, reasons, result }] as const
}

function lastWords(poll: Poll): string {
  switch (poll.kind) {
    case 'state':
      return `the state is ${poll.state}`
    case 'other job':
      return 'the status tells of another export'
    case 'throttled':
      return 'the vendor asks for fewer requests'
    case 'unanswered':
      return poll.problem
  }
}
