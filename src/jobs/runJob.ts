import type { ExportJob, JobOrigin, JobProgress } from './exportJob.ts'
import { type WatchOptions, watchJob } from './watchJob.ts'

export interface JobOptions extends WatchOptions {
  /** Called on each change of the state, the last one included. */
  readonly onState?: (progress: JobProgress) => void
}

/**
 * Polls until the job has a file.
 * @throws {ExportError} as `watchJob` does
 */
export async function runJob<Data>(
  origin: JobOrigin | Promise<JobOrigin>,
  { onState, ...options }: JobOptions = {},
): Promise<ExportJob<Data>> {
  const changes = watchJob<Data>(await origin, options)
  for (;;) {
    const { done, value } = await changes.next()
    if (done) return value
    onState?.(value)
  }
}
