// Generated from specs/kore-ai. Edit that and run npm run generate.
import type { OperationArguments } from '../../src/client/arguments.ts'
import type { OperationResult } from '../../src/client/result.ts'
import { createRunExport, createWaitForExport, createWatchExport, type Jobs } from '../../src/jobs/createJobs.ts'
import type { KoreAiClient } from './client.ts'
import { exportLifecycle as lifecycle } from './lifecycles.ts'
import type { operations } from './types.ts'

/** What the start call takes: its parameters and `body`. */
export type KoreAiExportRequest =
  | ({ readonly start?: 'startBotExport' } & OperationArguments<operations['startBotExport']>)

/** A job that was started before, by what its poll takes, and the start's `exportId`. */
export type KoreAiStartedExport = OperationArguments<operations['getBotExportStatus']> & { readonly exportId?: string }

/** What the last poll of a job answers. */
export type KoreAiExportData = Extract<OperationResult<operations['getBotExportStatus']>, { ok: true }>['data']

type VendorJobs = Jobs<KoreAiClient, KoreAiExportRequest, KoreAiStartedExport, KoreAiExportData>

export const runExport: VendorJobs['runExport'] = /* @__PURE__ */ createRunExport('kore-ai', lifecycle)
export const waitForExport: VendorJobs['waitForExport'] = /* @__PURE__ */ createWaitForExport('kore-ai', lifecycle)
export const watchExport: VendorJobs['watchExport'] = /* @__PURE__ */ createWatchExport('kore-ai', lifecycle)
