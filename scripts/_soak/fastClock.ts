import { type Clock, systemClock } from '../../src/client/clock.ts'

/** The time of the machine, so many times as fast, so that clients wait as patiently as ever in less time. */
export function fastClock(times: number): Clock {
  const startMs = systemClock.now()
  return {
    now: () => startMs + (systemClock.now() - startMs) * times,
    sleep: (delayMs, signal) => systemClock.sleep(delayMs / times, signal),
  }
}
