import type { FinishedJob, JobOrigin, JobProgress } from './job.ts'
import { checkWatchOptions, type WatchOptions, watchJob } from './watchJob.ts'

export interface JobOptions extends WatchOptions {
  /** Called on each change of the state, the last one included. */
  readonly onState?: (progress: JobProgress) => void
}

/**
 * Begins or takes up a job, and polls until it has succeeded.
 * @throws {JobError} as `begin` and `watchJob` do
 * @throws {OptionsError} for options that cannot be right, before the job begins
 */
export async function runJob<Data>(
  begin: () => JobOrigin | Promise<JobOrigin>,
  { onState, ...options }: JobOptions = {},
): Promise<FinishedJob<Data>> {
  checkWatchOptions(options)
  const changes = watchJob<Data>(await begin(), options)
  for (;;) {
    const { done, value } = await changes.next()
    if (done) return value
    onState?.(value)
  }
}
