// Generated from specs/lex-v2. Edit that and run npm run generate.
import type { OperationArguments } from '../../src/client/arguments.ts'
import type { AnyClient } from '../../src/client/clientContext.ts'
import type { OperationResult } from '../../src/client/result.ts'
import type { ExportJob, JobProgress } from '../../src/jobs/exportJob.ts'
import { type JobOptions, runJob } from '../../src/jobs/runJob.ts'
import { resumeJob, startJob } from '../../src/jobs/startJob.ts'
import { type WatchOptions, watchJob } from '../../src/jobs/watchJob.ts'
import type { LexV2Client } from './client.ts'
import { lifecycle } from './lifecycle.ts'
import type { operations } from './types.ts'

/** What the start call takes: its parameters and `body`. */
export type LexV2ExportRequest =
  | ({ readonly start?: 'createExport' } & OperationArguments<operations['createExport']>)

/** A job that was started before, by what its poll takes. */
export type LexV2StartedExport = OperationArguments<operations['describeExport']>

/** What the last poll of a job answers. */
export type LexV2ExportData = Extract<OperationResult<operations['describeExport']>, { ok: true }>['data']

const asAny = (client: LexV2Client) => client as unknown as AnyClient

/**
 * Starts an export and waits until its file is ready.
 * @throws {ExportError} whose `code` says why there is no file
 */
export function runExport(
  client: LexV2Client,
  request: LexV2ExportRequest,
  options: JobOptions = {},
): Promise<ExportJob<LexV2ExportData>> {
  return runJob(() => startJob('lex-v2', lifecycle, asAny(client), { ...request }, options.signal), options)
}

/**
 * Waits until the file of an export that was started before is ready.
 * @throws {ExportError} whose `code` says why there is no file
 */
export function waitForExport(
  client: LexV2Client,
  job: LexV2StartedExport,
  options: JobOptions = {},
): Promise<ExportJob<LexV2ExportData>> {
  return runJob(() => resumeJob('lex-v2', lifecycle, asAny(client), { ...job }), options)
}

/**
 * The changes of a job's state, as they come; after the last one the iterator returns the job.
 * @throws {ExportError} whose `code` says why there is no file
 */
export function watchExport(
  client: LexV2Client,
  job: LexV2StartedExport,
  options: WatchOptions = {},
): AsyncGenerator<JobProgress, ExportJob<LexV2ExportData>, void> {
  return watchJob(resumeJob('lex-v2', lifecycle, asAny(client), { ...job }), options)
}
