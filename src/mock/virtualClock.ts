import type { Clock } from '../client/clock.ts'

/** A clock that skips waits. */
export interface VirtualClock extends Clock {
  /** The sleeps that ended, in milliseconds. */
  readonly pauses: readonly number[]
}

interface Sleeper {
  readonly atMs: number
  readonly delayMs: number
  readonly isBound: boolean
  readonly wake: () => void
}

// Taken when the module is loaded, because test runners put their own into the place of both.
const { setImmediate: immediately, setTimeout: later } = globalThis
// Browsers and workers have no setImmediate; each of their turns takes a millisecond and more.
const nextTurn = immediately ?? ((turn: () => void) => later(turn, 0))
/** Turns of the event loop without a new sleep after which nothing but time is waited for. */
const idleTurns = immediately === undefined ? 4 : 20

/**
 * Time that passes only while nothing else happens: the sleep that ends first then ends at once. What only bounds
 * something else is never skipped to; it ends when other sleeps have taken the time so far.
 * @param startMs milliseconds since the epoch; default: the time of the call
 */
export function virtualClock(startMs = Date.now()): VirtualClock {
  let nowMs = startMs
  let turnsLeft = 0
  let isTurning = false
  const pauses: number[] = []
  const sleepers = new Set<Sleeper>()

  const first = (isWanted: (sleeper: Sleeper) => boolean): Sleeper | undefined =>
    [...sleepers].filter(isWanted).sort((a, b) => a.atMs - b.atMs)[0]

  function end(sleeper: Sleeper): void {
    sleepers.delete(sleeper)
    nowMs = Math.max(nowMs, sleeper.atMs)
    pauses.push(sleeper.delayMs)
    sleeper.wake()
    turnsLeft = idleTurns
  }

  function turn(): void {
    turnsLeft -= 1
    const next = first(({ isBound }) => !isBound)
    isTurning = next !== undefined
    if (next === undefined) return
    if (turnsLeft <= 0) end(first(({ atMs }) => atMs < next.atMs) ?? next)
    nextTurn(turn)
  }

  return {
    pauses,
    now: () => nowMs,
    sleep: (delayMs, signal, isBound = false) =>
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
        const sleeper = { atMs: nowMs + delayMs, delayMs, isBound, wake }
        signal?.addEventListener('abort', stop, { once: true })
        sleepers.add(sleeper)
        if (isBound) return
        turnsLeft = idleTurns
        if (!isTurning) nextTurn(turn)
        isTurning = true
      }),
  }
}
