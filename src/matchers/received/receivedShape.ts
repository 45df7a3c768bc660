/** The members of a value of any class. */
export type Members = Readonly<Record<string, unknown>>

/** One side of an exchange, as `readPlainEntry` reads it. */
export interface PlainSide {
  readonly method?: unknown
  readonly url?: unknown
  readonly status?: unknown
  readonly headers: unknown
  readonly body: string | undefined
}

/** What a received value tells of an exchange. */
export interface ReceivedParts {
  readonly request?: PlainSide
  readonly response?: PlainSide
  /** Where the response came from, where the request is not known. */
  readonly url?: string
}

/** A shape of values that can be judged: told apart by members, because a class may be loaded more than once. */
export interface ReceivedShape {
  readonly title: string
  readonly fits: (value: Members) => boolean
  /** @throws {MatchError} when a part of it cannot be had. */
  readonly read: (value: Members) => Promise<ReceivedParts>
}

/** The members of an object; undefined for anything else. */
export function membersOf(value: unknown): Members | undefined {
  return typeof value === 'object' && value !== null ? (value as Members) : undefined
}
