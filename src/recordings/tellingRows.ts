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

/** What was told of a job at one time. */
export interface Point {
  readonly telling: Telling
  /** Undefined after a start or another change: anything may follow. */
  readonly state: string | undefined
  readonly exportId: string | undefined
}

/** What was told of jobs, a row each, numbered from 0. */
export interface TellingRows {
  readonly count: () => number
  /** `before` is the row of what was told of the same job before, if any. Gives the row of this one. */
  readonly add: (point: Point, before: number | undefined) => number
  readonly pointAt: (row: number) => Point
  readonly rowBefore: (row: number) => number | undefined
  readonly clear: () => void
}

const noRow = -1

/**
 * Rows in columns: a recording tells tens of thousands of times of jobs before one is concluded, and as many objects would
 * be swept through again and again.
 */
export function createTellingRows(): TellingRows {
  const startedMs: number[] = []
  const endedMs: number[] = []
  const lines: number[] = []
  const columns: number[] = []
  const before: number[] = []
  const statuses: (number | undefined)[] = []
  const hosts: string[] = []
  const files: string[] = []
  const states: (string | undefined)[] = []
  const exportIds: (string | undefined)[] = []
  const all: unknown[][] = [startedMs, endedMs, lines, columns, before, statuses, hosts, files, states, exportIds]
  return {
    count: () => before.length,
    add({ telling, state, exportId }, earlier = noRow) {
      const { times, status, host, file, line, column } = telling
      startedMs.push(times === undefined ? Number.NaN : times.startedMs)
      endedMs.push(times === undefined ? Number.NaN : times.endedMs)
      lines.push(line)
      columns.push(column)
      statuses.push(status)
      hosts.push(host)
      files.push(file)
      states.push(state)
      // An id is told again and again, each time by a copy of its own.
      exportIds.push(exportIds[earlier] === exportId ? exportIds[earlier] : exportId)
      return before.push(earlier) - 1
    },
    pointAt(row) {
      const started = startedMs[row] as number
      const times = Number.isNaN(started) ? undefined : { startedMs: started, endedMs: endedMs[row] as number }
      const place = { file: files[row] as string, line: lines[row] as number, column: columns[row] as number }
      const telling = { times, status: statuses[row], host: hosts[row] as string, ...place }
      return { telling, state: states[row], exportId: exportIds[row] }
    },
    rowBefore(row) {
      const earlier = before[row] as number
      return earlier === noRow ? undefined : earlier
    },
    clear() {
      for (const column of all) column.length = 0
    },
  }
}
