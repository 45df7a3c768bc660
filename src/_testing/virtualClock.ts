import type { Clock } from '../client/clock.ts'

export interface VirtualClock extends Clock {
  /** The sleeps that ended, in milliseconds. */
  readonly pauses: readonly number[]
}

interface Sleeper {
  readonly atMs: number
  readonly delayMs: number
  readonly wake: () => void
}

/** What bounds a call by default. Nothing in a test takes that long, so such a sleep never ends by itself. */
const boundOfCallMs = 60_000
/** Turns of the event loop without a new sleep after which nothing but time is waited for. */
const idleTurns = 20

/** Time that passes only while nothing else happens: the sleep that ends first then ends at once. */
export function virtualClock(startMs = Date.UTC(2026, 0, 1)): VirtualClock {
  let nowMs = startMs
  let turnsLeft = 0
  let isTurning = false
  const pauses: number[] = []
  const sleepers = new Set<Sleeper>()

  function turn(): void {
    turnsLeft -= 1
    const [next] = [...sleepers].sort((a, b) => a.atMs - b.atMs)
    isTurning = next !== undefined
    if (next === undefined) return
    if (turnsLeft <= 0) {
      sleepers.delete(next)
      nowMs = Math.max(nowMs, next.atMs)
      pauses.push(next.delayMs)
      next.wake()
      turnsLeft = idleTurns
    }
    setImmediate(turn)
  }

  return {
    pauses,
    now: () => nowMs,
    sleep: (delayMs, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        const stop = () => {
          sleepers.delete(sleeper)
          reject(signal?.reason)
        }
        const wake = () => {
          signal?.removeEventListener('abort', stop)
          resolve()
        }
        const sleeper = { atMs: nowMs + delayMs, delayMs, wake }
        signal?.addEventListener('abort', stop, { once: true })
        if (delayMs >= boundOfCallMs) return
        sleepers.add(sleeper)
        turnsLeft = idleTurns
        if (!isTurning) setImmediate(turn)
        isTurning = true
      }),
  }
}
