import { isCredentialName, plainName } from './credentialNames.ts'

/** Where a value stands, as far as that says what is secret. */
export interface ValuePlace {
  /** Name of the member, header or parameter that holds the value; empty when it has none. */
  readonly name: string
  /** Whether the whole value is secret, by its name or by a name around it. */
  readonly sensitive: boolean
  /** Names, as `plainName` writes them, that the contracts and the caller call sensitive. */
  readonly names: ReadonlySet<string>
  /** Whether the value is part of what went over the wire, and not of the recording around it. */
  readonly wire: boolean
  /** Name of the nearest list or table of headers, parameters or cookies. */
  readonly list: string
  /** Host of the request that the value belongs to. */
  readonly host: string
  /** Whether the value stands in the outermost document itself, and not in a text inside it. */
  readonly inDocument: boolean
  /** JSON Pointer in the outermost document. */
  readonly pointer: string
  /** What leads to the value, in words; never a secret. */
  readonly words: string
  /** How many queries and forms it stands in. */
  readonly depth: number
}

/** A place of which nothing is known. */
export const anywhere: ValuePlace = {
  name: '',
  sensitive: false,
  names: new Set(),
  wire: true,
  list: '',
  host: '',
  inDocument: false,
  pointer: '',
  words: '',
  depth: 0,
}

// It repeats the address of the request, which the judge needs.
const addressHeaders = new Set(['host', 'authority'])

/** Whether a value with this name inside the place is secret as a whole. */
export function isSensitiveName(place: ValuePlace, name: string): boolean {
  const plain = plainName(name)
  if (place.list === 'headers' && addressHeaders.has(plain)) return false
  return (
    isCredentialName(name) ||
    (place.wire && place.names.has(plain)) ||
    (/^s?ftp/.test(plainName(place.name)) && /^(?:host|server|user|folder|path|dir)$/.test(plain))
  )
}
