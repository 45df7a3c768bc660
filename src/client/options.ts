import type { Clock } from './clock.ts'
import type { RetryPolicy } from './retryPolicy.ts'

/** Options that every client has; a vendor's client adds `credentials` and the variables of its server address. */
export interface ClientOptions {
  /** Whole address that stands before each operation's path; overrules the vendor's server and its variables. */
  readonly baseUrl?: string
  /** Headers for every call. */
  readonly headers?: Readonly<Record<string, string>>
  /** Default: the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch
  /** How often and how long calls are tried; what is left out keeps its default. */
  readonly retry?: Partial<RetryPolicy>
  /** Default: the system's. */
  readonly clock?: Clock
  /**
   * Told by how many milliseconds the vendor's clock is ahead of this one, when a call that was refused for that is sent again
   * with the vendor's time, as later calls are.
   */
  readonly onClockSkew?: (aheadMs: number) => void
  /** Chooses the jitter of waits, from 0 to 1. Default: `Math.random`. */
  readonly random?: () => number
}

/** Options of one call; they overrule those of the client. */
export interface CallOptions {
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  readonly retry?: Partial<RetryPolicy>
  /**
   * Whether the call may be sent again although its operation is not safe to repeat. A repeated start can make a second
   * export. Default: what the contract says.
   */
  readonly repeatable?: boolean
}
