import type { LifecycleEvent } from '../../judge/lifecycleEvent.ts'
import type { EntryVerdict, JudgedEntry } from '../entryJudge.ts'

/**
 * Verdicts as a message hands them over. Most are alike but for the job that they tell of: an object for each would take
 * longer to send than an exchange takes to be judged.
 */
export interface PackedVerdicts {
  /** A verdict as it is, or which of the `alike` it is. */
  readonly rows: readonly (EntryVerdict | number)[]
  /** Verdicts without times, whose events have no names of jobs. */
  readonly alike: readonly JudgedEntry[]
  /** One after the other, of those that are alike and tell of a job: its key, and its id or nothing. */
  readonly jobs: readonly (string | undefined)[]
  /** Of the same ones: when they were told, from and to. Not a number where that is not known. */
  readonly times: Float64Array<ArrayBuffer>
}

// More of them are not looked through for each verdict.
const mostAlike = 32

export function packVerdicts(verdicts: readonly EntryVerdict[]): PackedVerdicts {
  const alike: JudgedEntry[] = []
  const jobs: (string | undefined)[] = []
  const times: number[] = []
  const rows = verdicts.map((verdict): EntryVerdict | number => {
    if ('skipped' in verdict) return verdict
    const { judged } = verdict
    if (judged.findings.length > 0 || judged.lost !== undefined || judged.unlisted !== undefined) return verdict
    let row = alike.findIndex((known) => areAlike(known, judged))
    if (row === -1) {
      if (alike.length === mostAlike) return verdict
      row = alike.push({ ...judged, times: undefined, event: judged.event && withoutJob(judged.event) }) - 1
    }
    if (judged.event !== undefined) {
      jobs.push(judged.event.jobKey, jobIdOf(judged.event))
      times.push(judged.times?.startedMs ?? Number.NaN, judged.times?.endedMs ?? Number.NaN)
    }
    return row
  })
  return { rows, alike, jobs, times: new Float64Array(times) }
}

const jobIdOf = (event: LifecycleEvent) => (event.kind === 'state' ? event.jobId : undefined)

function withoutJob(event: LifecycleEvent): LifecycleEvent {
  if (event.kind !== 'state') return { ...event, jobKey: '' }
  const { jobId: _, ...rest } = event
  return { ...rest, jobKey: '' }
}

/** Whether two verdicts differ in nothing but the job and the time. */
function areAlike(one: JudgedEntry, other: JudgedEntry): boolean {
  if (one.operationId !== other.operationId || one.contract !== other.contract) return false
  if (one.status !== other.status || one.host !== other.host) return false
  const [event, another] = [one.event, other.event]
  if (event === undefined || another === undefined) return event === another
  if (event.kind !== another.kind || event.lifecycle !== another.lifecycle) return false
  return event.kind !== 'state' || another.kind !== 'state'
    ? true
    : event.state === another.state && event.phase === another.phase
}

export function unpackVerdicts({ rows, alike, jobs, times }: PackedVerdicts): readonly EntryVerdict[] {
  let next = 0
  return rows.map((row): EntryVerdict => {
    if (typeof row !== 'number') return row
    const judged = alike[row] as JudgedEntry
    if (judged.event === undefined) return { judged }
    const at = next
    next += 2
    const [jobKey = '', jobId] = [jobs[at], jobs[at + 1]]
    const [startedMs = Number.NaN, endedMs = Number.NaN] = [times[at], times[at + 1]]
    const event = { ...judged.event, jobKey, ...(jobId !== undefined && { jobId }) }
    return { judged: { ...judged, event, times: Number.isNaN(startedMs) ? undefined : { startedMs, endedMs } } }
  })
}
