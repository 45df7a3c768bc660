import { type AnyClient, contextOf, rememberContext } from '../client/clientContext.ts'
import { stepArguments } from '../contract/jobValues.ts'
import { startStepId } from '../contract/lifecycle.ts'
import { type JobOrigin, toJobId } from '../jobs/job.ts'
import type { ConnectedPart } from './connectPlan.ts'
import type { PartRecord } from './journal.ts'
import type { Ledger } from './ledger.ts'

/**
 * Starts a part. The journal tells of it before the request of the start is sent, and of what names the job after it was
 * answered.
 * @throws {JobError} as `start` does
 * @throws {JournalError} when it cannot be told; before the start, nothing is sent then
 */
export async function noteStart(
  place: Pick<PartRecord, 'job' | 'part'>,
  { client, call, lifecycle: { wait } }: ConnectedPart,
  ledger: Ledger,
  start: (client: AnyClient) => Promise<JobOrigin>,
): Promise<void> {
  const { operationId } = call.step
  const send = client[operationId]
  const watched: AnyClient = {
    ...client,
    [operationId]: async (...args) => {
      await ledger.note({ ...place, event: 'starting' })
      return (send as NonNullable<typeof send>)(...args)
    },
  }
  rememberContext(watched, contextOf(client))
  const { values } = await start(watched)
  const jobId = toJobId(values.outputs[startStepId]?.['jobId'])
  const isTold = wait.outputs['jobId'] !== undefined && jobId !== undefined
  const named = { ...stepArguments(wait, values), ...(isTold ? { jobId } : {}) }
  await ledger.note({ ...place, event: 'started', wait: named })
}
