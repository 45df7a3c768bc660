import type { Lifecycle } from '../contract/lifecycle.ts'
import { createTransitionCheck, type TransitionCheck, type TransitionProblem } from '../judge/checkTransition.ts'
import type { JobEvent } from '../judge/lifecycleEvent.ts'
import { createTellingRows, type Point, type Telling, type TellingRows } from './tellingRows.ts'

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

// Two Maps take turns: to delete a Map's first key again and again is slow, because V8 passes over all those deleted before.
const mostTellings = 50_000

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
  const keyOf = createKeyOf()
  let recent = createGeneration()
  let older = createGeneration()

  const concludeOlder = () => {
    for (const last of older.lastRows.values())
      if (older.rows.rowBefore(last) !== undefined) found.push(...outOfOrder(pointsUpTo(older, last), check))
    older.rows.clear()
    older.lastRows = new Map()
    const concluded = older
    older = recent
    recent = concluded
  }

  return {
    add(event, telling) {
      const state = event.kind === 'state' ? texts.get(event.state) : undefined
      const isUnknown = event.kind === 'state' && (state === undefined || event.phase === 'unknown')
      if (isUnknown) return
      if (recent.rows.count() >= mostTellings / 2) concludeOlder()
      const exportId = event.kind === 'state' ? event.jobId : undefined
      const key = keyOf(event, telling)
      let before = recent.lastRows.get(key)
      if (before === undefined) {
        const lastRow = older.lastRows.get(key)
        const last = lastRow === undefined ? undefined : pointsUpTo(older, lastRow).at(-1)
        if (last !== undefined) before = recent.rows.add(last, undefined)
      }
      recent.lastRows.set(key, recent.rows.add({ telling, state, exportId }, before))
    },
    finish() {
      concludeOlder()
      concludeOlder()
      return found
    },
  }
}

/** Tellings that are concluded together. */
interface Generation {
  readonly rows: TellingRows
  /** The last row of each job. */
  lastRows: Map<string, number>
}

const createGeneration = (): Generation => ({ rows: createTellingRows(), lastRows: new Map() })

/** The same text for all that is told of a job, and may be compared. Most recordings are of one host, which is left out. */
function createKeyOf(): (event: JobEvent, telling: Telling) => string {
  let usualHost: string | undefined
  return ({ jobKey }, { host, times, file }) => {
    usualHost ??= host
    const job = host === usualHost ? jobKey : `${host} ${jobKey}`
    return times === undefined ? `${job} ${file}` : job
  }
}

/** What was told of a job up to a row, in the order of time. */
function pointsUpTo({ rows }: Generation, last: number): Point[] {
  const points: Point[] = []
  for (let row: number | undefined = last; row !== undefined; row = rows.rowBefore(row)) points.push(rows.pointAt(row))
  return points.reverse().sort(inOrder)
}

function outOfOrder(points: readonly Point[], check: TransitionCheck) {
  const found = new Map<string, OutOfOrder>()
  let before: Point | undefined
  for (const point of points) {
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
