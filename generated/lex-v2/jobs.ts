// Generated from specs/lex-v2. Edit that and run npm run generate.
import type { OperationArguments } from '../../src/client/arguments.ts'
import type { OperationResult } from '../../src/client/result.ts'
import { createRunExport, createWaitForExport, createWatchExport, type Jobs } from '../../src/jobs/createJobs.ts'
import type { LexV2Client } from './client.ts'
import { exportLifecycle as lifecycle } from './lifecycles.ts'
import type { operations } from './types.ts'

/** What the start call takes: its parameters and `body`. */
export type LexV2ExportRequest =
  | ({ readonly start?: 'createExport' } & OperationArguments<operations['createExport']>)

/** A job that was started before, by what its poll takes. */
export type LexV2StartedExport = OperationArguments<operations['describeExport']>

/** What the last poll of a job answers. */
export type LexV2ExportData = Extract<OperationResult<operations['describeExport']>, { ok: true }>['data']

type VendorJobs = Jobs<LexV2Client, LexV2ExportRequest, LexV2StartedExport, LexV2ExportData>

export const runExport: VendorJobs['runExport'] = /* @__PURE__ */ createRunExport('lex-v2', lifecycle)
export const waitForExport: VendorJobs['waitForExport'] = /* @__PURE__ */ createWaitForExport('lex-v2', lifecycle)
export const watchExport: VendorJobs['watchExport'] = /* @__PURE__ */ createWatchExport('lex-v2', lifecycle)
