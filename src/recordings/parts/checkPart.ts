import type { RecordingOptions } from '../checkInputs.ts'
import type { CoverageRow } from '../coverage.ts'
import { type CoverageAxis, coverageAxes } from '../coverageAxes.ts'
import { createFindingSieve } from '../findingSieve.ts'
import { judgeInputs } from '../judgeInputs.ts'
import { fileReader, type SplitOptions } from '../readers/readRecordings.ts'
import { unreadable } from '../workers/judgeSlices.ts'
import { countLines, type LineCount } from './countLines.ts'
import type { PartEnd, PartLine } from './partLine.ts'
import type { EditedContract, PartNumber, PartSettings } from './partSettings.ts'
import { createVerdictWriter, type VerdictWriter } from './writeVerdicts.ts'

export interface PartOptions extends RecordingOptions {
  /** Version of the package. */
  readonly version: string
  /** Which part of how many this is. Standard input is then a piece of NDJSON, cut between lines. */
  readonly part?: PartNumber | undefined
}

/** How much a part holds. */
export interface PartCounts {
  readonly exchanges: number
  readonly judged: number
}

const writtenAtOnce = 65_536

/**
 * Judges a part of recordings, and writes all that a report of the whole is made of, for `mergeParts`. Gives how much was
 * judged; undefined when it was interrupted: what is written has no end then, and is no part.
 * @throws {LostWorkerError} when a worker ended early, with the same effect
 */
export async function checkPart(
  inputs: readonly string[],
  contracts: readonly EditedContract[],
  options: PartOptions,
  write: (text: string) => Promise<void>,
): Promise<PartCounts | undefined> {
  const { stdin = process.stdin, stdinName = '-', part } = options
  const counts = { exchanges: 0, judged: 0 }
  let text = ''
  const addLine = (line: PartLine) => {
    text += `${JSON.stringify(line)}\n`
  }
  const flush = () => {
    const written = text
    text = ''
    return write(written)
  }
  const verdicts = createVerdictWriter(createFindingSieve(options), addLine)
  const piece = part && inputs.includes('-') ? { ...part, name: stdinName, count: countLines(stdin) } : undefined
  let open: string | undefined
  const endInput = () => {
    if (open === undefined) return
    if (open === piece?.name) endPiece(piece, verdicts)
    else verdicts.end(undefined)
  }
  addLine({ part: settingsOf(contracts, options) })
  const judging = { ...options, stdin: piece?.count.stream ?? stdin, ...(piece && { stdinPiece: pieceOf(piece) }) }
  const rows = await judgeInputs(inputs, fileReader(judging), contracts, judging, {
    begin(input) {
      endInput()
      open = input
      verdicts.begin(input)
    },
    add(verdict, item) {
      counts.exchanges++
      if ('judged' in verdict) counts.judged++
      verdicts.add(verdict, item)
      return text.length < writtenAtOnce ? undefined : flush()
    },
  })
  if (rows === undefined) return undefined
  endInput()
  addLine({ end: { inputs: inputs.length, ...(options.coverage === undefined ? {} : { seen: seenOf(rows) }) } })
  await flush()
  return counts
}

const pieceOf = ({ number, of }: PartNumber): SplitOptions['stdinPiece'] => {
  if (of === 1) return undefined
  return number === 1 ? 'first' : 'further'
}

interface Piece extends PartNumber {
  readonly name: string
  readonly count: LineCount
}

/** Ends a piece, and tells where it was cut within a line, so that neither this part nor the next has that entry. */
function endPiece({ number, of, name, count }: Piece, verdicts: VerdictWriter): void {
  const lines = count.lines()
  if (number < of && count.isCut()) {
    const place = { line: lines + 1, column: 1 }
    const reason = 'is a piece that ends within a line. Cut between lines, as split -n l/1/2 does.'
    verdicts.add(unreadable({ kind: 'unreadable', file: name, place, reason }), undefined)
  }
  verdicts.end(lines)
}

function settingsOf(contracts: readonly EditedContract[], options: PartOptions): PartSettings {
  const { version, profile = 'consumer', wholeHosts = false, ignoreRules = [], baseline = [] } = options
  const { coverage, maxAgeDays, part } = options
  return {
    version,
    contracts: Object.fromEntries(contracts.map(({ description, edition }) => [description.vendor, edition])),
    ...{ profile, wholeHosts, ignoreRules, baseline },
    ...(coverage && { coverage }),
    ...(maxAgeDays === undefined ? {} : { maxAgeDays }),
    ...(part && { part }),
  }
}

const seenOf = (rows: readonly CoverageRow[]): NonNullable<PartEnd['seen']> =>
  Object.fromEntries(
    rows.map(({ name, seen }) => [
      name,
      Object.fromEntries(coverageAxes.map((axis) => [axis, [...seen[axis]]])) as Record<CoverageAxis, string[]>,
    ]),
  )
