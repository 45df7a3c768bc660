import type { AnyClient } from '../client/clientContext.ts'
import type { Lifecycle } from '../contract/lifecycle.ts'
import type { ExportJob, JobProgress } from './exportJob.ts'
import { type JobOptions, runJob } from './runJob.ts'
import { resumeJob, startJob } from './startJob.ts'
import { type WatchOptions, watchJob } from './watchJob.ts'

/** The export jobs of one vendor. */
export interface Jobs<Client, Request, Started, Data> {
  /**
   * Starts an export and waits until its file is ready.
   * @throws {ExportError} whose `code` says why there is no file
   */
  readonly runExport: (client: Client, request: Request, options?: JobOptions) => Promise<ExportJob<Data>>
  /**
   * Waits until the file of an export that was started before is ready.
   * @throws {ExportError} whose `code` says why there is no file
   */
  readonly waitForExport: (client: Client, job: Started, options?: JobOptions) => Promise<ExportJob<Data>>
  /**
   * The changes of a job's state, as they come; after the last one the iterator returns the job.
   * @throws {ExportError} whose `code` says why there is no file
   */
  readonly watchExport: (
    client: Client,
    job: Started,
    options?: WatchOptions,
  ) => AsyncGenerator<JobProgress, ExportJob<Data>, void>
}

/** The functions for a vendor's export jobs, over its lifecycle. Generated code gives them their types. */
export function createJobs<Client, Request, Started, Data>(
  vendor: string,
  lifecycle: Lifecycle,
): Jobs<Client, Request, Started, Data> {
  const asAny = (client: Client) => client as unknown as AnyClient
  const valuesOf = (values: Request | Started) => ({ ...(values as Readonly<Record<string, unknown>>) })
  return {
    runExport: (client, request, options = {}) =>
      runJob(() => startJob(vendor, lifecycle, asAny(client), valuesOf(request), options.signal), options),
    waitForExport: (client, job, options = {}) =>
      runJob(() => resumeJob(vendor, lifecycle, asAny(client), valuesOf(job)), options),
    watchExport: (client, job, options = {}) =>
      watchJob(resumeJob(vendor, lifecycle, asAny(client), valuesOf(job)), options),
  }
}
