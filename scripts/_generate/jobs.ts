import type { Lifecycle } from '../../src/contract/lifecycle.ts'
import { pascalCase } from '../_lib/registry.ts'

/** The module with a vendor's typed `runExport`, `waitForExport` and `watchExport`. */
export function generateJobs(vendor: string, lifecycle: Lifecycle, banner: string): string {
  const name = pascalCase(vendor)
  const starts = Object.keys(lifecycle.starts)
  const mark = starts.length > 1 ? '' : '?'
  const requests = starts.map((id) => `{ readonly start${mark}: '${id}' } & OperationArguments<operations['${id}']>`)
  const wait = lifecycle.wait.operationId
  // Where the poll tells an id but does not take one, the caller may say which export is meant.
  const tellsId = lifecycle.wait.outputs['exportId'] !== undefined
  const job = `OperationArguments<operations['${wait}']>${tellsId ? ' & { readonly exportId?: string }' : ''}`
  return `${banner}
import type { OperationArguments } from '../../src/client/arguments.ts'
import type { AnyClient } from '../../src/client/clientContext.ts'
import type { OperationResult } from '../../src/client/result.ts'
import type { ExportJob, JobProgress } from '../../src/jobs/exportJob.ts'
import { type JobOptions, runJob } from '../../src/jobs/runJob.ts'
import { resumeJob, startJob } from '../../src/jobs/startJob.ts'
import { type WatchOptions, watchJob } from '../../src/jobs/watchJob.ts'
import type { ${name}Client } from './client.ts'
import { lifecycle } from './lifecycle.ts'
import type { operations } from './types.ts'

/** What the start call takes: its parameters and \`body\`${mark === '' ? ', and in `start` which operation it is' : ''}. */
export type ${name}ExportRequest =
${requests.map((text) => `  | (${text})`).join('\n')}

/** A job that was started before, by what its poll takes${tellsId ? ", and the start's `exportId`" : ''}. */
export type ${name}StartedExport = ${job}

/** What the last poll of a job answers. */
export type ${name}ExportData = Extract<OperationResult<operations['${wait}']>, { ok: true }>['data']

const asAny = (client: ${name}Client) => client as unknown as AnyClient

/**
 * Starts an export and waits until its file is ready.
 * @throws {ExportError} whose \`code\` says why there is no file
 */
export function runExport(
  client: ${name}Client,
  request: ${name}ExportRequest,
  options: JobOptions = {},
): Promise<ExportJob<${name}ExportData>> {
  return runJob(() => startJob('${vendor}', lifecycle, asAny(client), { ...request }, options.signal), options)
}

/**
 * Waits until the file of an export that was started before is ready.
 * @throws {ExportError} whose \`code\` says why there is no file
 */
export function waitForExport(
  client: ${name}Client,
  job: ${name}StartedExport,
  options: JobOptions = {},
): Promise<ExportJob<${name}ExportData>> {
  return runJob(() => resumeJob('${vendor}', lifecycle, asAny(client), { ...job }), options)
}

/**
 * The changes of a job's state, as they come; after the last one the iterator returns the job.
 * @throws {ExportError} whose \`code\` says why there is no file
 */
export function watchExport(
  client: ${name}Client,
  job: ${name}StartedExport,
  options: WatchOptions = {},
): AsyncGenerator<JobProgress, ExportJob<${name}ExportData>, void> {
  return watchJob(resumeJob('${vendor}', lifecycle, asAny(client), { ...job }), options)
}
`
}
