// Generated from specs/lex-v1. Edit that and run npm run generate.
import type { OperationArguments } from '../../src/client/arguments.ts'
import type { OperationResult } from '../../src/client/result.ts'
import { createRunExport, createWaitForExport, createWatchExport, type Jobs } from '../../src/jobs/createJobs.ts'
import type { LexV1Client } from './client.ts'
import { exportLifecycle as lifecycle } from './lifecycles.ts'
import type { operations } from './types.ts'

/** What the start call takes: its parameters and `body`. */
export type LexV1ExportRequest =
  | ({ readonly start?: 'getExport' } & OperationArguments<operations['getExport']>)

/** A job that was started before, by what its poll takes. */
export type LexV1StartedExport = OperationArguments<operations['getExport']>

/** What the last poll of a job answers. */
export type LexV1ExportData = Extract<OperationResult<operations['getExport']>, { ok: true }>['data']

type VendorJobs = Jobs<LexV1Client, LexV1ExportRequest, LexV1StartedExport, LexV1ExportData>

export const runExport: VendorJobs['runExport'] = /* @__PURE__ */ createRunExport('lex-v1', lifecycle)
export const waitForExport: VendorJobs['waitForExport'] = /* @__PURE__ */ createWaitForExport('lex-v1', lifecycle)
export const watchExport: VendorJobs['watchExport'] = /* @__PURE__ */ createWatchExport('lex-v1', lifecycle)
