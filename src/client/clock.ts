/** Time as the library sees it, so that tests need not wait. */
export interface Clock {
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /**
   * Resolves after so many milliseconds; rejects with the signal's reason when it is aborted before.
   * @param isBound whether the time only bounds something else, which a clock that skips waits must not skip
   */
  readonly sleep: (delayMs: number, signal?: AbortSignal, isBound?: boolean) => Promise<void>
}

// https://developer.mozilla.org/docs/Web/API/Window/setTimeout#maximum_delay_value: a longer one would end at once.
const longestDelayMs = 2 ** 31 - 1

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (delayMs, signal) =>
    new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer)
        reject(signal?.reason)
      }
      const wake = () => {
        signal?.removeEventListener('abort', stop)
        resolve()
      }
      const timer = setTimeout(wake, Math.min(delayMs, longestDelayMs))
      signal?.addEventListener('abort', stop)
      if (signal?.aborted) stop()
    }),
}
