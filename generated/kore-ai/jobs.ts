// Generated from specs/kore-ai. Edit that and run npm run generate.
import type { OperationArguments } from '../../src/client/arguments.ts'
import type { AnyClient } from '../../src/client/clientContext.ts'
import type { OperationResult } from '../../src/client/result.ts'
import type { ExportJob, JobProgress } from '../../src/jobs/exportJob.ts'
import { type JobOptions, runJob } from '../../src/jobs/runJob.ts'
import { resumeJob, startJob } from '../../src/jobs/startJob.ts'
import { type WatchOptions, watchJob } from '../../src/jobs/watchJob.ts'
import type { KoreAiClient } from './client.ts'
import { lifecycle } from './lifecycle.ts'
import type { operations } from './types.ts'

/** What the start call takes: its parameters and `body`. */
export type KoreAiExportRequest =
  | ({ readonly start?: 'startBotExport' } & OperationArguments<operations['startBotExport']>)

/** A job that was started before, by what its poll takes, and the start's `exportId`. */
export type KoreAiStartedExport = OperationArguments<operations['getBotExportStatus']> & { readonly exportId?: string }

/** What the last poll of a job answers. */
export type KoreAiExportData = Extract<OperationResult<operations['getBotExportStatus']>, { ok: true }>['data']

const asAny = (client: KoreAiClient) => client as unknown as AnyClient

/**
 * Starts an export and waits until its file is ready.
 * @throws {ExportError} whose `code` says why there is no file
 */
export function runExport(
  client: KoreAiClient,
  request: KoreAiExportRequest,
  options: JobOptions = {},
): Promise<ExportJob<KoreAiExportData>> {
  return runJob(() => startJob('kore-ai', lifecycle, asAny(client), { ...request }, options.signal), options)
}

/**
 * Waits until the file of an export that was started before is ready.
 * @throws {ExportError} whose `code` says why there is no file
 */
export function waitForExport(
  client: KoreAiClient,
  job: KoreAiStartedExport,
  options: JobOptions = {},
): Promise<ExportJob<KoreAiExportData>> {
  return runJob(() => resumeJob('kore-ai', lifecycle, asAny(client), { ...job }), options)
}

/**
 * The changes of a job's state, as they come; after the last one the iterator returns the job.
 * @throws {ExportError} whose `code` says why there is no file
 */
export function watchExport(
  client: KoreAiClient,
  job: KoreAiStartedExport,
  options: WatchOptions = {},
): AsyncGenerator<JobProgress, ExportJob<KoreAiExportData>, void> {
  return watchJob(resumeJob('kore-ai', lifecycle, asAny(client), { ...job }), options)
}
