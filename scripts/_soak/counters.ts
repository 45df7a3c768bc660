/** What a run has done so far. */
export interface Counters {
  /** Requests of clients, and those that the mocks got. */
  sent: number
  got: number
  /** Jobs by what they are: begun, and come to an end of any kind. */
  started: number
  ended: number
  plans: number
  checks: number
  /** What came otherwise than it had to. */
  readonly unexpected: string[]
}

export const newCounters = (): Counters => ({
  sent: 0,
  got: 0,
  started: 0,
  ended: 0,
  plans: 0,
  checks: 0,
  unexpected: [],
})
