/**
 * What a contract says of the values at one place, as far as that decides which of them tell nothing about anybody. A
 * place without any of it holds values that have to go from a recording.
 */
export interface HarmlessRule {
  /** Values that the contract lists: an enum, a constant, states, or a text or number of its own examples. */
  readonly values?: readonly (string | number)[]
  /** Bounds of a number that has few values. */
  readonly range?: readonly [least: number, most: number]
  /** The value is a point in time; a number counts seconds or milliseconds since 1970. */
  readonly time?: true
  /** The schema leaves so few values, such as codes of two letters, that none tells anything. */
  readonly few?: true
  /** Nothing there is harmless, whatever it looks like: the contract calls the place sensitive. */
  readonly sensitive?: true
  /** What texts must match, and how long they may be: an invented text keeps it, or breaks it as the real one does. */
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  /** The largest number that is allowed. */
  readonly maximum?: number
}

/** Which values of a contract's exchanges are harmless, generated from its description. */
export interface HarmlessPlaces {
  /** By `validatorKey`, then by JSON Pointer into the value, with `*` for each item of a list: every documented member. */
  readonly members: Readonly<Record<string, Readonly<Record<string, HarmlessRule>>>>
  /** Letters with which the contract's ids begin, such as `st-`. */
  readonly idPrefixes: readonly string[]
  /** Hosts, other than those of servers, and parts of paths of addresses that the contract shows. */
  readonly hosts: readonly string[]
  readonly pathWords: readonly string[]
  /** Names of columns that the contract shows in CSV. */
  readonly columns: readonly string[]
}
