import type { LifecycleEvent } from '../../judge/lifecycleEvent.ts'
import type { EntryVerdict, JudgedEntry } from '../entryJudge.ts'
import type { RecordingFinding, Skipped } from '../recordingReport.ts'
import type { VerdictOrigin } from '../reportBuilder.ts'
import type { Likeness, PartLine, Row } from './partLine.ts'

/** A verdict as it was, with the place of what was judged. */
export interface ReadVerdict {
  readonly verdict: EntryVerdict
  readonly origin: VerdictOrigin | undefined
}

/** How much of its file stands before a piece. */
export interface Shift {
  readonly lines: number
  readonly entries: number
}

/**
 * Turns the lines of one input back into verdicts, in the places that they have in the whole; undefined for a line that is
 * none of an input.
 */
export function createVerdictReader(
  input: string,
  before: Shift,
): (line: PartLine) => readonly ReadVerdict[] | undefined {
  const likenesses: Likeness[] = []
  let file = input

  const shifted = <Placed extends { readonly line: number }>(placed: Placed): Placed =>
    before.lines === 0 ? placed : { ...placed, line: placed.line + before.lines }
  const originAt = (line: number, column: number): VerdictOrigin => ({
    file,
    slice: { place: { line: line + before.lines, column } },
  })

  function ofRow(row: Row): ReadVerdict | undefined {
    const likeness = likenesses[row[0]]
    if (likeness === undefined) return undefined
    if ('skipped' in likeness)
      return { verdict: { skipped: { ...unlisted, kind: likeness.skipped } }, origin: undefined }
    const [, line, column, jobKey, jobId, startedMs, endedMs] = row
    const event =
      likeness.event && ({ ...likeness.event, jobKey, ...(jobId == null ? {} : { jobId }) } as LifecycleEvent)
    const times = startedMs === undefined || endedMs === undefined ? undefined : { startedMs, endedMs }
    const judged: JudgedEntry = { ...likeness, findings: none, event, times }
    return { verdict: { judged }, origin: line === undefined ? undefined : originAt(line, column ?? 1) }
  }

  function ofRows(rows: readonly Row[]): readonly ReadVerdict[] | undefined {
    const read = rows.map(ofRow)
    return read.every((verdict) => verdict !== undefined) ? read : undefined
  }

  return (line) => {
    if ('rows' in line) return ofRows(line.rows)
    if ('judged' in line) {
      const judged = { ...line.judged, findings: line.judged.findings.map(shifted) }
      return [{ verdict: { judged }, origin: originAt(line.place.line, line.place.column) }]
    }
    if ('skipped' in line) {
      const index = line.index === undefined ? {} : { index: line.index + before.entries }
      return [{ verdict: { skipped: shifted(line.skipped), ...index }, origin: undefined }]
    }
    if ('like' in line) likenesses.push(line.like)
    else if ('file' in line) file = line.file
    else return undefined
    return []
  }
}

const none: readonly RecordingFinding[] = []
/** What a report only counts has no place in it. */
const unlisted: Omit<Skipped, 'kind'> = { file: '', line: 1, column: 1, reason: '' }
