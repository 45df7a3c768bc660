import type { EntryVerdict, JudgedEntry } from '../entryJudge.ts'
import type { FindingSieve } from '../findingSieve.ts'
import type { Place } from '../readers/recordedEntry.ts'
import type { SplitItem } from '../readers/splitBatch.ts'
import { mostListed, type RecordingFinding, type Skipped } from '../recordingReport.ts'
import type { Likeness, PartLine, Row } from './partLine.ts'

/** Turns the verdicts of one input after the other into lines of a part. */
export interface VerdictWriter {
  readonly begin: (input: string) => void
  readonly add: (verdict: EntryVerdict, item: SplitItem | undefined) => void
  /** @param lines of a piece, how many lines it has */
  readonly end: (lines: number | undefined) => void
}

// What is like few others is written whole: a hostile recording must not fill the memory.
const mostLikenesses = 1000
const mostRows = 500

/**
 * Findings and skipped exchanges are written whole as long as a report could list them. No report of several parts lists
 * one that the report of its part does not.
 */
export function createVerdictWriter(sieve: FindingSieve, write: (line: PartLine) => void): VerdictWriter {
  const likenesses = new Map<string, number>()
  let rows: Row[] = []
  let file = ''
  let verdicts = 0
  let entries = 0
  let listedFindings = 0
  let listedSkipped = 0

  const writeRows = () => {
    if (rows.length > 0) write({ rows })
    rows = []
  }
  const writeLine = (line: PartLine) => {
    writeRows()
    write(line)
  }

  /** The position of a likeness; undefined when there are too many. */
  function positionOf(likeness: Likeness): number | undefined {
    const key = JSON.stringify(likeness)
    const known = likenesses.get(key)
    if (known !== undefined) return known
    if (likenesses.size === mostLikenesses) return undefined
    const position = likenesses.size
    likenesses.set(key, position)
    writeLine({ like: likeness })
    return position
  }

  function addRow(row: Row): void {
    rows.push(row)
    if (rows.length === mostRows) writeRows()
  }

  /** As much of a verdict as a report can list. */
  function withinLimits(judged: JudgedEntry): JudgedEntry {
    const findings: RecordingFinding[] = []
    const unlisted = [...(judged.unlisted ?? [])]
    for (const finding of judged.findings) {
      const { rule, severity, pointer } = finding
      if (listedFindings === mostListed || sieve.fateOf(finding) !== 'reported')
        unlisted.push({ rule, severity, pointer })
      else {
        listedFindings++
        findings.push(finding)
      }
    }
    return { ...judged, findings, ...(unlisted.length === 0 ? {} : { unlisted }) }
  }

  function addJudged(whole: JudgedEntry, place: Place | undefined): void {
    const judged = whole.findings.length === 0 ? whole : withinLimits(whole)
    const { findings, event, times, ...rest } = judged
    const jobless = event && { ...event, jobKey: undefined, jobId: undefined }
    const likeness = (event === undefined ? rest : { ...rest, event: jobless }) as Likeness
    const position = findings.length === 0 ? positionOf(likeness) : undefined
    if (position === undefined) writeLine({ judged, place: place ?? nowhere })
    else if (place === undefined || (event === undefined && judged.lost === undefined)) addRow([position])
    else if (event === undefined) addRow([position, place.line, place.column])
    else {
      const jobId = event.kind === 'state' ? event.jobId : undefined
      const job = [position, place.line, place.column, event.jobKey] as const
      if (times !== undefined) addRow([...job, jobId ?? null, times.startedMs, times.endedMs])
      else addRow(jobId === undefined ? job : [...job, jobId])
    }
  }

  function addSkipped(skipped: Skipped, index: number | undefined): void {
    const position = listedSkipped < mostListed ? undefined : positionOf({ skipped: skipped.kind })
    if (position !== undefined) addRow([position])
    else {
      listedSkipped++
      writeLine({ skipped, ...(index === undefined ? {} : { index }) })
    }
  }

  return {
    begin(input) {
      likenesses.clear()
      file = input
      verdicts = 0
      entries = 0
      writeLine({ input })
    },
    add(verdict, item) {
      verdicts++
      const origin = item !== undefined && 'slice' in item ? item : undefined
      const index = origin?.slice.index ?? ('skipped' in verdict ? verdict.index : undefined)
      if (index !== undefined) entries = Math.max(entries, index + 1)
      if (origin !== undefined && origin.file !== file) {
        file = origin.file
        writeLine({ file })
      }
      if ('skipped' in verdict) addSkipped(verdict.skipped, verdict.index)
      else addJudged(verdict.judged, origin?.slice.place)
    },
    end: (lines) => writeLine({ inputEnd: { verdicts, entries, ...(lines === undefined ? {} : { lines }) } }),
  }
}

/** Of a verdict on no slice, which there is not. */
const nowhere: Place = { line: 1, column: 1 }
