import type { AnyClient } from '../client/clientContext.ts'
import type { Lifecycle } from '../contract/lifecycle.ts'
import type { ExportJob, JobProgress } from './exportJob.ts'
import { type JobOptions, runJob } from './runJob.ts'
import { resumeJob, startJob } from './startJob.ts'
import { type WatchOptions, watchJob } from './watchJob.ts'

/** The functions for the export jobs of one vendor. Each is made by itself, so that a bundle holds what is called alone. */
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

/** The jobs of any vendor: generated code narrows their types to its own. */
type AnyJobs<Data> = Jobs<object, object, object, Data>

export const createRunExport =
  <Data>(vendor: string, lifecycle: Lifecycle): AnyJobs<Data>['runExport'] =>
  (client, request, options = {}) =>
    runJob(() => startJob(vendor, lifecycle, client as AnyClient, { ...request }, options.signal), options)

export const createWaitForExport =
  <Data>(vendor: string, lifecycle: Lifecycle): AnyJobs<Data>['waitForExport'] =>
  (client, job, options = {}) =>
    runJob(() => resumeJob(vendor, lifecycle, client as AnyClient, { ...job }), options)

export const createWatchExport =
  <Data>(vendor: string, lifecycle: Lifecycle): AnyJobs<Data>['watchExport'] =>
  (client, job, options = {}) =>
    watchJob(resumeJob(vendor, lifecycle, client as AnyClient, { ...job }), options)
