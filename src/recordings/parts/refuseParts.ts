import { compareNames } from '../readers/recordingNames.ts'
import type { IndexedInput, IndexedPart } from './indexParts.ts'
import { PartProblem } from './PartProblem.ts'
import { differenceOf, type PartSettings } from './partSettings.ts'

/** What this program would judge with. */
export interface KnownSettings {
  readonly version: string
  /** Editions of the contracts, by name. */
  readonly editions: Readonly<Record<string, string>>
}

/**
 * The inputs of parts in the order of the whole.
 * @throws {PartProblem} for parts that are not the parts of one whole, each once
 */
export function orderInputs(parts: readonly IndexedPart[], known: KnownSettings): readonly IndexedInput[] {
  const [first, ...others] = parts
  if (first === undefined) throw new PartProblem('name the parts that check --partial wrote')
  for (const part of parts) refuseForeign(part, known)
  for (const part of others) refuseDifferent(first, part)
  refuseMissing(parts)
  const inputs = parts.flatMap(({ inputs }) => inputs).sort(inWhole)
  refuseOverlap(inputs)
  for (const { name } of inputs.filter(({ piece }) => piece !== undefined)) refuseMissingPiece(name, parts)
  return inputs
}

const inWhole = (one: IndexedInput, other: IndexedInput) =>
  compareNames(one.name, other.name) || (one.piece ?? 0) - (other.piece ?? 0)

/** @throws {PartProblem} for a part that another version, or one with other contracts, has judged */
function refuseForeign({ file, settings }: IndexedPart, { version, editions }: KnownSettings): void {
  if (settings.version !== version)
    throw new PartProblem(`${file} is of version ${settings.version}, and this is ${version}. Check that part again`)
  for (const [name, edition] of Object.entries(settings.contracts)) {
    if (editions[name] !== edition)
      throw new PartProblem(`${file} is of another edition of the contract ${name}. Check that part again`)
  }
}

function refuseDifferent(first: IndexedPart, part: IndexedPart): void {
  const difference = differenceOf(first.settings, part.settings)
  if (difference !== undefined)
    throw new PartProblem(`${first.file} and ${part.file} differ in their ${difference}. Check all parts alike`)
  const counts = [first, part].map(({ settings }) => settings.part?.of)
  if (counts[0] !== counts[1])
    throw new PartProblem(
      `${first.file} is ${partWords(first.settings)}, and ${part.file} is ${partWords(part.settings)}. Give the parts of one whole`,
    )
}

const partWords = ({ part }: PartSettings) =>
  part === undefined ? 'a part without a number' : `part ${part.number} of ${part.of}`

/** @throws {PartProblem} where parts have numbers, and one of them is missing or there twice */
function refuseMissing(parts: readonly IndexedPart[]): void {
  const files = new Map<number, string>()
  for (const { file, settings } of parts) {
    if (settings.part === undefined) return
    const { number } = settings.part
    const other = files.get(number)
    if (other !== undefined) throw new PartProblem(`${other} and ${file} are both ${partWords(settings)}. Give it once`)
    files.set(number, file)
  }
  const of = parts[0]?.settings.part?.of ?? 0
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((number) => !files.has(number))
  if (missing.length > 0)
    throw new PartProblem(`of ${of} parts these are missing: ${missing.join(', ')}. Give all of them`)
}

/** @throws {PartProblem} where something was judged twice: an input, or one that lies in another */
function refuseOverlap(inputs: readonly IndexedInput[]): void {
  let around: IndexedInput | undefined
  for (const input of inputs) {
    if (around === undefined || !isWithin(input.name, around.name)) {
      around = input
      continue
    }
    const arePieces = input.name === around.name && input.piece !== undefined && around.piece !== undefined
    if (arePieces && input.piece !== around.piece) continue
    const what = input.name === around.name ? input.name : `${input.name}, which lies in ${around.name},`
    const where = input.file === around.file ? `${input.file} twice` : `${around.file} and ${input.file}`
    throw new PartProblem(`${what} is in ${where}. Check it in one part only`)
  }
}

/** @throws {PartProblem} where a part has no piece of an input that is cut into pieces */
function refuseMissingPiece(name: string, parts: readonly IndexedPart[]): void {
  const without = parts.find(({ inputs }) => !inputs.some((input) => input.name === name))
  if (without !== undefined)
    throw new PartProblem(`${without.file} has no piece of ${name}, and others have. Give each part its piece`)
}

function isWithin(name: string, folder: string): boolean {
  return name === folder || name.startsWith(folder.endsWith('/') ? folder : `${folder}/`)
}
