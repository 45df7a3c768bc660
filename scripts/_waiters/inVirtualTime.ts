/** What is to be told of work in virtual time. */
export interface VirtualRun<Value> {
  readonly value: Value
  readonly elapsedMs: number
}

interface Timer {
  readonly atMs: number
  readonly fire: () => void
}

/** Turns of the event loop without a new timer after which nothing but time is waited for. */
const idleTurns = 50
const mostTurns = 1_000_000

/**
 * Does work of which every wait takes no time: `setTimeout`, `clearTimeout` and `Date.now` are ours while it lasts, and the
 * timer that is due first fires as soon as nothing else happens. `Math.random` gives 0.5. The work must wait for nothing
 * but timers, and only one may be done at a time.
 * @throws {Error} when the work does not end, and what the work throws
 */
export async function inVirtualTime<Value>(work: () => Promise<Value>): Promise<VirtualRun<Value>> {
  const { setTimeout, clearTimeout } = globalThis
  const { now } = Date
  const { random } = Math
  const startMs = Date.UTC(2026, 0, 1)
  let nowMs = startMs
  let quietTurns = 0
  const timers = new Set<Timer>()

  const start = (callback: (...values: unknown[]) => void, delayMs = 0, ...values: unknown[]) => {
    quietTurns = 0
    const timer = { atMs: nowMs + delayMs, fire: () => callback(...values), ref: () => timer, unref: () => timer }
    timers.add(timer)
    return timer
  }
  Object.assign(globalThis, { setTimeout: start, clearTimeout: (timer: Timer) => timers.delete(timer) })
  Date.now = () => nowMs
  Math.random = () => 0.5
  try {
    let isOver = false
    const outcome = work().finally(() => {
      isOver = true
    })
    outcome.catch(() => undefined) // It is awaited below.
    for (let turns = 0; !isOver; turns++) {
      if (turns === mostTurns) throw new Error('[export-contracts] virtual time: the work waits for more than timers.')
      await new Promise(setImmediate)
      quietTurns += 1
      const [next] = [...timers].sort((a, b) => a.atMs - b.atMs)
      if (next === undefined || quietTurns < idleTurns) continue
      timers.delete(next)
      nowMs = Math.max(nowMs, next.atMs)
      quietTurns = 0
      next.fire()
    }
    return { value: await outcome, elapsedMs: nowMs - startMs }
  } finally {
    Object.assign(globalThis, { setTimeout, clearTimeout })
    Date.now = now
    Math.random = random
  }
}
