import type { Clock } from '../client/clock.ts'
import { aborted } from './callStep.ts'
import type { Fail } from './JobError.ts'

/**
 * Waits so many milliseconds.
 * @throws {JobError} ABORTED when the signal was aborted
 */
export async function pause(clock: Clock, delayMs: number, signal: AbortSignal | undefined, fail: Fail): Promise<void> {
  try {
    await clock.sleep(delayMs, signal)
  } catch (cause) {
    throw signal?.aborted ? aborted(signal, fail) : cause
  }
}
