import type { Clock } from '../client/clock.ts'

/** How far apart starts are that a vendor counts together. */
export interface Spacing {
  /** The same for all that are counted together. */
  readonly key: string
  readonly intervalMs: number
}

/** Waits for the turn of a start, so that no start comes sooner after another than their spacing says. */
export function spaceStarts(clock: Clock): (spacings: readonly Spacing[], signal: AbortSignal) => Promise<void> {
  const freeMs = new Map<string, number>()
  return async (spacings, signal) => {
    const now = clock.now()
    const turn = Math.max(now, ...spacings.map(({ key }) => freeMs.get(key) ?? now))
    for (const { key, intervalMs } of spacings) freeMs.set(key, Math.max(freeMs.get(key) ?? 0, turn + intervalMs))
    if (turn > now) await clock.sleep(turn - now, signal)
  }
}
