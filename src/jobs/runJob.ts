import type { ExportJob, JobOrigin, JobProgress } from './exportJob.ts'
import { checkWatchOptions, type WatchOptions, watchJob } from './watchJob.ts'

export interface JobOptions extends WatchOptions {
  /** Called on each change of the state, the last one included. */
  readonly onState?: (progress: JobProgress) => void
}

/**
 * Begins or takes up a job, and polls until it has a file.
 * @throws {ExportError} as `begin` and `watchJob` do
 * @throws {OptionsError} for options that cannot be right, before the job begins
 */
export async function runJob<Data>(
  begin: () => JobOrigin | Promise<JobOrigin>,
  { onState, ...options }: JobOptions = {},
): Promise<ExportJob<Data>> {
  checkWatchOptions(options)
  const changes = watchJob<Data>(await begin(), options)
  for (;;) {
    const { done, value } = await changes.next()
    if (done) return value
    onState?.(value)
  }
}
