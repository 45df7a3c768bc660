import { PartProblem } from './PartProblem.ts'
import type { PartEnd, PartLine } from './partLine.ts'
import type { PartSettings } from './partSettings.ts'
import { type Line, readLines } from './readLines.ts'

/** A part, and where in its file the verdicts on each of its inputs stand. */
export interface IndexedPart extends Pick<PartEnd, 'seen'> {
  readonly file: string
  readonly settings: PartSettings
  readonly inputs: readonly IndexedInput[]
}

export interface IndexedInput {
  readonly name: string
  /** The file of the part, and the offsets of its lines in it. */
  readonly file: string
  readonly from: number
  readonly to: number
  readonly verdicts: number
  readonly entries: number
  /** Of a piece: how many lines it has. */
  readonly lines?: number
  /** Of a piece: the number of its part. */
  readonly piece?: number
}

/**
 * The parts in a file, one after the other.
 * @throws {PartProblem} for a file that cannot be read, holds something else, or is cut off
 */
export async function indexParts(file: string): Promise<readonly IndexedPart[]> {
  const parts: IndexedPart[] = []
  const index = createIndex(file, parts)
  try {
    for await (const lines of readLines(file)) for (const line of lines) index.add(line)
  } catch (error) {
    if (error instanceof PartProblem) throw error
    throw new PartProblem(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}). Check the name`)
  }
  if (index.isOpen() || parts.length === 0) throw isCutOff(file)
  return parts
}

const isCutOff = (file: string) => new PartProblem(`${file} is cut off: its end is missing. Check that part again`)
const isNoPart = (file: string) =>
  new PartProblem(`${file} holds something else than parts. Give what check --partial wrote`)

/** @throws {PartProblem} for a line that is none of a part */
export function parseLine(file: string, { bytes }: Pick<Line, 'bytes'>): PartLine {
  try {
    return JSON.parse(bytes.toString()) as PartLine
  } catch {
    throw isNoPart(file)
  }
}

// The many lines between the few that an index is made of; each starts with its kind.
const passedOver = ['rows', 'like', 'judged', 'skipped', 'file'].map((kind) => Buffer.from(`{"${kind}":`))

function createIndex(file: string, parts: IndexedPart[]) {
  let settings: PartSettings | undefined
  let inputs: IndexedInput[] = []
  let open: { readonly name: string; readonly from: number } | undefined

  function endPart({ inputs: count, seen }: PartEnd): void {
    if (settings === undefined || open !== undefined) throw isNoPart(file)
    if (count !== inputs.length) throw isCutOff(file)
    parts.push({ file, settings, inputs, ...(seen && { seen }) })
    settings = undefined
    inputs = []
  }

  return {
    isOpen: () => settings !== undefined,
    add(line: Line): void {
      if (passedOver.some((start) => line.bytes.subarray(0, start.length).equals(start))) {
        if (open === undefined) throw isNoPart(file)
        return
      }
      const known = Object(parseLine(file, line)) as PartLine
      if ('part' in known && settings === undefined) settings = known.part
      else if (settings === undefined) throw isNoPart(file)
      else if ('input' in known && open === undefined) open = { name: known.input, from: line.next }
      else if ('inputEnd' in known && open !== undefined) {
        const { lines, ...counts } = known.inputEnd
        const piece = lines === undefined ? {} : { lines, piece: settings.part?.number ?? 1 }
        inputs.push({ ...open, file, to: line.start, ...counts, ...piece })
        open = undefined
      } else if ('end' in known) endPart(known.end)
      else throw 'part' in known ? isCutOff(file) : isNoPart(file)
    },
  }
}
