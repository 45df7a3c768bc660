import type { Clock } from '../client/clock.ts'

export interface IdleWatch {
  /** Something came. */
  readonly touch: () => void
  /** Whether nothing has come for too long. */
  readonly isOver: () => boolean
  readonly end: () => void
}

/**
 * Watches that something comes again and again.
 * @param idleMs how long it may take, in milliseconds
 * @param stop is called once, when nothing has come for so long
 */
export function watchIdle(clock: Clock, idleMs: number, stop: () => void): IdleWatch {
  const ended = new AbortController()
  let lastMs = clock.now()
  let isOver = false
  const watch = async () => {
    // One sleep for many parts: a timer for each of them would cost more than the part.
    for (let leftMs = idleMs; leftMs > 0; leftMs = lastMs + idleMs - clock.now())
      await clock.sleep(leftMs, ended.signal, true)
    isOver = true
    stop()
  }
  watch().catch(() => undefined) // It was ended.
  return {
    touch: () => {
      lastMs = clock.now()
    },
    isOver: () => isOver,
    end: () => ended.abort(),
  }
}
