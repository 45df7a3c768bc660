import type { AnyClient } from '../client/clientContext.ts'
import type { Clock } from '../client/clock.ts'
import { retryAfterMs } from '../client/retryAfterMs.ts'
import { tooManyRequests } from '../jobs/callStep.ts'
import { JobError } from '../jobs/JobError.ts'
import type { JobOrigin } from '../jobs/job.ts'
import type { ConnectedPart } from './connectPlan.ts'
import type { PartRecord } from './journal.ts'
import type { Ledger } from './ledger.ts'
import { noteStart } from './noteStart.ts'
import type { Spacing } from './spaceStarts.ts'

/** How long starts are put off that a vendor has no room for. */
export interface StartPatience {
  /** The first wait, in milliseconds, where the vendor names none; each further one is twice as long. */
  readonly firstMs?: number
  /** All waits of one start together. */
  readonly totalMs: number
}

/** An hour is the longest time that vendors count requests in. */
export const usualPatience: StartPatience = { totalMs: 3_600_000 }

const unknownPeriodMs = 60_000

export interface StartSurroundings {
  readonly ledger: Ledger
  readonly signal: AbortSignal
  readonly clock: Clock
  readonly patience: StartPatience
  /** Waits for the turn of a start. */
  readonly space: (spacings: readonly Spacing[], signal: AbortSignal) => Promise<void>
}

/**
 * Starts a part. Where the vendor answers that these are too many requests, it has started nothing: the start is put off as long
 * as the answer, or else the contract's rate limit, says, and sent again. The journal tells so before the wait.
 * @param onPutOff told how long the start is put off, in milliseconds
 * @throws {JobError} as `start` does, for too many requests once the patience has an end
 * @throws {JournalError}
 */
export async function startWhenTaken(
  place: Pick<PartRecord, 'job' | 'part'>,
  part: ConnectedPart,
  { ledger, signal, clock, patience, space }: StartSurroundings,
  start: (client: AnyClient) => Promise<JobOrigin>,
  onPutOff: (waitMs: number) => void,
): Promise<void> {
  const firstMs = patience.firstMs ?? shortestPeriodMs(part)
  let leftMs = patience.totalMs
  for (let factor = 1; ; factor *= 2) {
    await space(part.spacings, signal)
    try {
      return await noteStart(place, part, ledger, start)
    } catch (error) {
      const askedMs = throttledMs(error, clock.now())
      if (askedMs === undefined || leftMs <= 0 || askedMs > leftMs) throw error
      // A vendor that asks for no time at all would be asked for ever.
      const waitMs = Math.min(leftMs, (askedMs || firstMs) * factor)
      await ledger.note({ ...place, event: 'throttled' })
      onPutOff(waitMs)
      await clock.sleep(waitMs, signal)
      leftMs -= waitMs
    }
  }
}

/** The wait that a vendor asks for which has no room for a request, 0 where it names none; undefined for any other error. */
function throttledMs(error: unknown, nowMs: number): number | undefined {
  if (!(error instanceof JobError) || error.result?.response.status !== tooManyRequests) return undefined
  return retryAfterMs(error.result.response.headers.get('retry-after'), nowMs) ?? 0
}

const shortestPeriodMs = ({ call }: ConnectedPart) =>
  Math.min(...(call.operation.rateLimits ?? [{ periodMs: unknownPeriodMs }]).map(({ periodMs }) => periodMs))
