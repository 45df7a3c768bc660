import { readPointer, toPointer } from '../../src/contract/jsonPointer.ts'

/** What leads to a place in a hand-written file. */
export type Path = readonly (string | number)[]

/** Whether a mutant lets more pass than the contract, or less; `moves` says something else in its place. */
export type Effect = 'loosens' | 'tightens' | 'moves'

/** One wrong edit of a hand-written file. */
export interface ContractMutant {
  readonly place: Path
  readonly effect: Effect
  /** What is wrong now, in a few words. */
  readonly change: string
  /** What stands at the place then; undefined when nothing does. */
  readonly value: unknown
}

/** `/paths/~1reports/get/responses/404: is gone` */
export const mutantName = ({ place, change }: ContractMutant): string => `${toPointer(place)}: ${change}`

/** Which mutants of a file are tried. */
export type Choose = (mutants: readonly ContractMutant[]) => readonly ContractMutant[]

/** Mutants of hand-written files that were held against the evidence. */
export interface TriedMutants {
  readonly mutants: readonly ContractMutant[]
  /** The names of those that no evidence notices. */
  readonly survivors: readonly string[]
}

/** A YAML file as an editor sees it: what stands behind aliases changes with what they name. */
export interface EditedFile<File extends object> {
  readonly file: File
  /** The places of the aliases of each text, by the JSON Pointer of the text itself. */
  readonly aliases: ReadonlyMap<string, readonly Path[]>
}

/** Whether a place is an alias of a text, which nobody edits by itself. */
export const isAliasOf = ({ aliases }: EditedFile<object>, place: Path): boolean =>
  [...aliases.values()].flat().some((alias) => toPointer(alias) === toPointer(place))

/** A copy of a file with the edit. Tables behind aliases are one object, as the YAML library reads them. */
export function applyMutant<File extends object>(
  { file, aliases }: EditedFile<File>,
  { place, value }: ContractMutant,
): File {
  const copy = structuredClone(file)
  for (const at of [place, ...(aliases.get(toPointer(place)) ?? [])]) put(copy, at, value)
  return copy
}

function put(file: object, place: Path, value: unknown): void {
  const holder = readPointer(file, toPointer(place.slice(0, -1)))
  const last = place[place.length - 1] as number
  if (value !== undefined) (holder as Record<string, unknown>)[last] = structuredClone(value)
  else if (Array.isArray(holder)) holder.splice(last, 1)
  else delete (holder as Record<string, unknown>)[last]
}

export const gone = (place: Path, effect: Exclude<Effect, 'moves'>): ContractMutant => ({
  place,
  effect,
  change: 'is gone',
  value: undefined,
})

export const moved = (place: Path, value: unknown): ContractMutant => ({
  place,
  effect: 'moves',
  change: `is ${String(value)}`,
  value,
})

/** What aliases share is one place, so that it counts once. */
export function onceEach(file: object, mutants: readonly ContractMutant[]): ContractMutant[] {
  const seen = new Map<object, Set<string>>()
  return mutants.filter(({ place, change }) => {
    const holder = objectAt(file, place.slice(0, -1))
    const own = seen.get(holder) ?? new Set()
    seen.set(holder, own)
    const key = `${String(place.at(-1))} ${change}`
    const isNew = !own.has(key)
    own.add(key)
    return isNew
  })
}

const objectAt = (file: object, place: Path): object =>
  place.reduce((value, name) => (value as Readonly<Record<string, object>>)[name] ?? value, file)
