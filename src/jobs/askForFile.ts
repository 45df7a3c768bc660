import { stepArguments } from '../contract/jobValues.ts'
import { callStep, describeOutcome } from './callStep.ts'
import { discard } from './discard.ts'
import type { Fail } from './JobError.ts'
import type { JobOrigin } from './job.ts'

/**
 * Asks for the file of a job that is not done, and leaves it unread. Gives what the vendor answers instead; undefined when
 * it hands the file out.
 * @throws {ExportError} EXPORT_ABORTED
 */
export async function askForFile(
  { client, values, lifecycle: { fetch } }: JobOrigin,
  fail: Fail,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  if (fetch === undefined) return 'no operation gives it'
  const outcome = await callStep(client, fetch, stepArguments(fetch, values), fail, { signal, stream: true })
  if (!outcome.result?.ok) return await describeOutcome(outcome)
  discard(outcome.result.response.body)
  return undefined
}
