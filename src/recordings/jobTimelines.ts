import type { Lifecycle } from '../contract/lifecycle.ts'
import { createTransitionCheck, type TransitionProblem } from '../judge/checkTransition.ts'
import type { JobEvent } from '../judge/lifecycleEvent.ts'
import type { RecordedTimes } from './recordedTimes.ts'

/** When and where something was told of a job. */
export interface Telling {
  /** Undefined when they are not known. */
  readonly times: RecordedTimes | undefined
  /** The response's status. */
  readonly status: number | undefined
  /** The host that told it: a job is one of its host. */
  readonly host: string
  readonly file: string
  readonly line: number
  readonly column: number
}

/** A state of a job that cannot come after the one that was told before it. */
export interface OutOfOrder extends TransitionProblem {
  /** Where the later state was told. */
  readonly at: Telling
}

export interface JobTimelines {
  readonly add: (event: JobEvent, telling: Telling) => void
  /** What is out of order in all that was told, in the order of jobs. Each change of state is told once a job. */
  readonly finish: () => readonly OutOfOrder[]
}

/** What was told of a job at one time. There are many: each holds the one that was told before it, which no list has to. */
interface Point {
  readonly telling: Telling
  readonly toldBefore: Point | undefined
  /** Undefined after a start or another change: anything may follow. */
  readonly state: string | undefined
  readonly exportId: string | undefined
}

// Two Maps take turns: to delete a Map's first key again and again is slow, because V8 passes over all those deleted before.
const mostPoints = 50_000

/**
 * The states of jobs in the order of time, however they were told. Of what has no time, the order within one file counts,
 * and nothing is concluded from one file to another; nor from two calls that were under way at the same time.
 *
 * It holds at most 50,000 tellings. A job of which nothing was told for 25,000 others is concluded and, if it is heard
 * of again, judged from its last state on.
 */
export function createJobTimelines(lifecycle: Lifecycle): JobTimelines {
  const { states } = lifecycle.wait
  const check = createTransitionCheck(lifecycle)
  // One text for a state, not the copy of each event.
  const texts = new Map(Object.keys(states).map((state) => [state, state]))
  const found: OutOfOrder[] = []
  // The last point of each job.
  let recent = new Map<string, Point>()
  let older = new Map<string, Point>()
  let recentPoints = 0

  const concludeOlder = () => {
    for (const last of older.values()) if (last.toldBefore !== undefined) found.push(...outOfOrder(last, check))
  }

  return {
    add(event, telling) {
      const state = event.kind === 'state' ? texts.get(event.state) : undefined
      const isUnknown = event.kind === 'state' && (state === undefined || event.phase === 'unknown')
      if (isUnknown) return
      if (recentPoints >= mostPoints / 2) {
        concludeOlder()
        older = recent
        recent = new Map()
        recentPoints = 0
      }
      const job = `${telling.host} ${event.jobKey}`
      const key = telling.times === undefined ? `${job} ${telling.file}` : job
      const exportId = event.kind === 'state' ? event.jobId : undefined
      const toldBefore = recent.get(key) ?? lastInTime(older.get(key))
      recentPoints++
      recent.set(key, { telling, toldBefore, state, exportId })
    },
    finish() {
      concludeOlder()
      older = recent
      recent = new Map()
      concludeOlder()
      return found
    },
  }
}

function pointsUpTo(last: Point | undefined): Point[] {
  const points: Point[] = []
  for (let point = last; point !== undefined; point = point.toldBefore) points.push(point)
  return points.reverse().sort(inOrder)
}

/** The last point of a job in time, without what was told before it. */
function lastInTime(last: Point | undefined): Point | undefined {
  const point = pointsUpTo(last).at(-1)
  return point && { ...point, toldBefore: undefined }
}

function outOfOrder(last: Point, check: (from: string, to: string) => TransitionProblem | undefined) {
  const found = new Map<string, OutOfOrder>()
  let before: Point | undefined
  for (const point of pointsUpTo(last)) {
    const { state } = point
    const exportId = point.exportId ?? (state === undefined ? undefined : before?.exportId)
    const isOther = exportId !== undefined && before?.exportId !== undefined && exportId !== before.exportId
    if (before?.state !== undefined && state !== undefined && !isOther && isAfter(before.telling, point.telling)) {
      const problem = check(before.state, state)
      if (problem !== undefined && !found.has(problem.expected))
        found.set(problem.expected, { ...problem, at: point.telling })
    }
    before = exportId === point.exportId ? point : { ...point, exportId }
  }
  return found.values()
}

function inOrder({ telling: one }: Point, { telling: other }: Point): number {
  const before = one.times?.startedMs ?? 0
  const after = other.times?.startedMs ?? 0
  if (before !== after) return before - after
  if (one.file !== other.file) return one.file < other.file ? -1 : 1
  return one.line - other.line || one.column - other.column
}

/** Whether it is known that one call was answered before the other was sent. */
function isAfter(before: Telling, point: Telling): boolean {
  if (before.times === undefined || point.times === undefined) return true
  const { startedMs, endedMs } = before.times
  // Some recorders round to seconds; what stands first in their file came first.
  if (startedMs === point.times.startedMs) return before.file === point.file && startedMs === endedMs
  return endedMs <= point.times.startedMs
}
