/** Where a description says something, and who says so. */
export interface ContractPlace {
  /** Line of the description, from 1. */
  readonly line: number
  /** Ids of rows in the vendor's `sources.yaml`. */
  readonly sources: readonly string[]
  /** The values that a member may have, where they are listed. */
  readonly values?: readonly unknown[]
}

/** A document, a model or a capture that a description rests on. */
export interface ContractSource {
  readonly title: string
  readonly address?: string
}

/** The places of a description that findings point at and coverage is counted by. */
export interface ContractPlaces {
  /** Path of the description in the repository and in the package. */
  readonly file: string
  /** Who says what, by the ids that places name. */
  readonly sources: Readonly<Record<string, ContractSource>>
  readonly operations: Readonly<Record<string, ContractPlace>>
  /** By operationId, then by status. */
  readonly statuses: Readonly<Record<string, Readonly<Record<string, ContractPlace>>>>
  /** By `validatorKey`, then by JSON Pointer into the value, with `*` for each item of a list. */
  readonly members: Readonly<Record<string, Readonly<Record<string, ContractPlace>>>>
}

// Deeper than any description; what a recording holds may be deeper still.
const deepest = 64

/** The place of a value, or of the nearest one around it that the description knows. */
export function placeOfMember(places: ContractPlaces, key: string, pointer: string): ContractPlace | undefined {
  const members = places.members[key]
  if (members === undefined) return undefined
  for (let tokens = pointer.split('/', deepest); tokens.length > 0; tokens = tokens.slice(0, -1)) {
    const place =
      members[tokens.map((token) => (/^\d+$/.test(token) ? '*' : token)).join('/')] ?? members[tokens.join('/')]
    if (place !== undefined) return place
  }
  return undefined
}
