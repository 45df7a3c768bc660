// Generated from specs/emarsys. Edit that and run npm run generate.
import type { OperationArguments } from '../../src/client/arguments.ts'
import type { OperationResult } from '../../src/client/result.ts'
import { createRunExport, createWaitForJob, createWatchJob, type ExportJobs } from '../../src/jobs/createJobs.ts'
import type { EmarsysClient } from './client.ts'
import { exportLifecycle } from './lifecycles.ts'
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

type VendorExportJobs = ExportJobs<EmarsysClient, EmarsysExportRequest, EmarsysStartedExport, EmarsysExportData>

export const runExport: VendorExportJobs['runExport'] = /* @__PURE__ */ createRunExport('emarsys', exportLifecycle)
export const waitForExport: VendorExportJobs['waitForExport'] = /* @__PURE__ */ createWaitForJob('emarsys', exportLifecycle)
export const watchExport: VendorExportJobs['watchExport'] = /* @__PURE__ */ createWatchJob('emarsys', exportLifecycle)

