/** How often and how long a call is tried. */
export interface RetryPolicy {
  /** Attempts in all, the first one included. */
  readonly maxAttempts: number
  /** Upper bound of the wait before the second attempt; it doubles with each further one. Milliseconds. */
  readonly baseDelayMs: number
  /** Upper bound of any computed wait, in milliseconds. A `Retry-After` header may ask for more. */
  readonly maxDelayMs: number
  /** Time for a whole call: attempts, waits and bodies. Milliseconds. */
  readonly timeoutMs: number
}

export const defaultRetryPolicy: RetryPolicy = {
  maxAttempts: 4,
  baseDelayMs: 500,
  maxDelayMs: 20_000,
  timeoutMs: 60_000,
}

/** Exponential backoff with full jitter: anything from nothing to the bound, in milliseconds. `attempt` counts from 1. */
// https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
export function backoffMs(attempt: number, { baseDelayMs, maxDelayMs }: RetryPolicy, random: () => number): number {
  return random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1))
}
