// Generated from specs/emarsys. Edit that and run npm run generate.
import type { OperationArguments } from '../../src/client/arguments.ts'
import type { AnyClient } from '../../src/client/clientContext.ts'
import type { OperationResult } from '../../src/client/result.ts'
import type { ExportJob, JobProgress } from '../../src/jobs/exportJob.ts'
import { type JobOptions, runJob } from '../../src/jobs/runJob.ts'
import { resumeJob, startJob } from '../../src/jobs/startJob.ts'
import { type WatchOptions, watchJob } from '../../src/jobs/watchJob.ts'
import type { EmarsysClient } from './client.ts'
import { lifecycle } from './lifecycle.ts'
import type { operations } from './types.ts'

/** What the start call takes: its parameters and `body`, and in `start` which operation it is. */
export type EmarsysExportRequest =
  | ({ readonly start: 'exportContactChanges' } & OperationArguments<operations['exportContactChanges']>)
  | ({ readonly start: 'exportRegistrations' } & OperationArguments<operations['exportRegistrations']>)
  | ({ readonly start: 'exportResponses' } & OperationArguments<operations['exportResponses']>)
  | ({ readonly start: 'exportContactList' } & OperationArguments<operations['exportContactList']>)
  | ({ readonly start: 'exportSegment' } & OperationArguments<operations['exportSegment']>)

/** A job that was started before, by what its poll takes. */
export type EmarsysStartedExport = OperationArguments<operations['getExportStatus']>

/** What the last poll of a job answers. */
export type EmarsysExportData = Extract<OperationResult<operations['getExportStatus']>, { ok: true }>['data']

const asAny = (client: EmarsysClient) => client as unknown as AnyClient

/**
 * Starts an export and waits until its file is ready.
 * @throws {ExportError} whose `code` says why there is no file
 */
export function runExport(
  client: EmarsysClient,
  request: EmarsysExportRequest,
  options: JobOptions = {},
): Promise<ExportJob<EmarsysExportData>> {
  return runJob(() => startJob('emarsys', lifecycle, asAny(client), { ...request }, options.signal), options)
}

/**
 * Waits until the file of an export that was started before is ready.
 * @throws {ExportError} whose `code` says why there is no file
 */
export function waitForExport(
  client: EmarsysClient,
  job: EmarsysStartedExport,
  options: JobOptions = {},
): Promise<ExportJob<EmarsysExportData>> {
  return runJob(() => resumeJob('emarsys', lifecycle, asAny(client), { ...job }), options)
}

/**
 * The changes of a job's state, as they come; after the last one the iterator returns the job.
 * @throws {ExportError} whose `code` says why there is no file
 */
export function watchExport(
  client: EmarsysClient,
  job: EmarsysStartedExport,
  options: WatchOptions = {},
): AsyncGenerator<JobProgress, ExportJob<EmarsysExportData>, void> {
  return watchJob(resumeJob('emarsys', lifecycle, asAny(client), { ...job }), options)
}
