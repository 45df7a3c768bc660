import type { Clock } from '../../client/clock.ts'
import { virtualClock } from '../../mock/virtualClock.ts'

/** A clock whose waits take no time, and which somebody puts forward and back as machines do. */
export interface JumpingClock extends Clock {
  /** Milliseconds that have really passed, whatever the clock shows. */
  readonly passedMs: () => number
  /** Puts what the clock shows forward, or back; waits that have begun do not notice. */
  readonly jump: (byMs: number) => void
  /** How many waits have begun and not ended. */
  readonly waiting: () => number
}

export function jumpingClock(startMs: number): JumpingClock {
  const time = virtualClock(startMs)
  let aheadMs = 0
  let waiting = 0
  return {
    now: () => time.now() + aheadMs,
    async sleep(...wait) {
      waiting += 1
      try {
        await time.sleep(...wait)
      } finally {
        waiting -= 1
      }
    },
    passedMs: () => time.now() - startMs,
    jump: (byMs) => {
      aheadMs += byMs
    },
    waiting: () => waiting,
  }
}
