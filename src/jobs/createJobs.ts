import type { AnyClient } from '../client/clientContext.ts'
import type { Lifecycle } from '../contract/lifecycle.ts'
import type { ExportJob, FinishedJob, ImportJob, JobProgress } from './job.ts'
import { type JobOptions, runJob } from './runJob.ts'
import { type PrepareFile, startImport } from './startImport.ts'
import { chooseStart, resumeJob, startJob } from './startJob.ts'
import { type WatchOptions, watchJob } from './watchJob.ts'

/** The functions for the export jobs of one vendor. Each is made by itself, so that a bundle holds what is called alone. */
export interface ExportJobs<Client, Request, Started, Data> {
  /**
   * Starts an export and waits until its file is ready.
   * @throws {ExportError} whose `code` says why there is no file
   */
  readonly runExport: (client: Client, request: Request, options?: JobOptions) => Promise<ExportJob<Data>>
  /**
   * Waits until the file of an export that was started before is ready.
   * @throws {ExportError} whose `code` says why there is no file
   */
  readonly waitForExport: WaitForJob<Client, Started, ExportJob<Data>>
  /**
   * The changes of a job's state, as they come; after the last one the iterator returns the job.
   * @throws {ExportError} whose `code` says why there is no file
   */
  readonly watchExport: WatchJob<Client, Started, ExportJob<Data>>
}

/** The functions for the import jobs of one vendor. */
export interface ImportJobs<Client, Request, Started, Data> {
  /**
   * Brings a file to the vendor, starts its import and waits until it is done. The start is sent once.
   * @throws {ImportError} whose `code` says why the import did not succeed; what was sent by then is in its message
   */
  readonly runImport: (client: Client, request: Request, options?: ImportOptions) => Promise<ImportJob<Data>>
  /**
   * Waits until an import that was started before is done.
   * @throws {ImportError} whose `code` says why it did not succeed
   */
  readonly waitForImport: WaitForJob<Client, Started, ImportJob<Data>>
  /**
   * The changes of a job's state, as they come; after the last one the iterator returns the job.
   * @throws {ImportError} whose `code` says why the import did not succeed
   */
  readonly watchImport: WatchJob<Client, Started, ImportJob<Data>>
}

export interface ImportOptions extends JobOptions {
  /** Sends a file that is not what the vendor takes, too. Default: false. */
  readonly force?: boolean
}

type WaitForJob<Client, Started, Job> = (client: Client, job: Started, options?: JobOptions) => Promise<Job>
type WatchJob<Client, Started, Job> = (
  client: Client,
  job: Started,
  options?: WatchOptions,
) => AsyncGenerator<JobProgress, Job, void>

/** The jobs of any vendor: generated code narrows their types to its own. */
type AnyExportJobs<Data> = ExportJobs<object, object, object, Data>
type AnyImportJobs<Data> = ImportJobs<object, object, object, Data>

export const createRunExport =
  <Data>(vendor: string, lifecycle: Lifecycle): AnyExportJobs<Data>['runExport'] =>
  (client, request, options = {}) => {
    const begin = () => {
      const { start, ...inputs } = request as { readonly start?: unknown }
      const step = chooseStart(vendor, lifecycle, start)
      return startJob({ vendor, lifecycle, client: client as AnyClient, step, inputs, signal: options.signal })
    }
    return runJob(begin, options)
  }

/** @param prepare looks into the file before it is sent; without it, only its size is looked at */
export const createRunImport =
  <Data>(vendor: string, lifecycle: Lifecycle, prepare?: PrepareFile): AnyImportJobs<Data>['runImport'] =>
  (client, request, { force = false, ...options } = {}) => {
    const { signal } = options
    const begin = () => startImport(vendor, lifecycle, client as AnyClient, { ...request }, prepare, { signal, force })
    return runJob(begin, options)
  }

/** `waitForExport` or `waitForImport`, as the lifecycle is. */
export const createWaitForJob =
  <Data>(vendor: string, lifecycle: Lifecycle): WaitForJob<object, object, FinishedJob<Data>> =>
  (client, job, options = {}) =>
    runJob(() => resumeJob(vendor, lifecycle, client as AnyClient, { ...job }), options)

/** `watchExport` or `watchImport`, as the lifecycle is. */
export const createWatchJob =
  <Data>(vendor: string, lifecycle: Lifecycle): WatchJob<object, object, FinishedJob<Data>> =>
  (client, job, options = {}) =>
    watchJob(resumeJob(vendor, lifecycle, client as AnyClient, { ...job }), options)
