// Generated from specs/kore-ai. Edit that and run npm run generate.
import type { OperationArguments } from '../../src/client/arguments.ts'
import type { OperationResult } from '../../src/client/result.ts'
import { createRunExport, createRunImport, createWaitForJob, createWatchJob, type ExportJobs, type ImportJobs } from '../../src/jobs/createJobs.ts'
import type { ImportArguments } from '../../src/jobs/importArguments.ts'
import type { PrepareFile } from '../../src/jobs/startImport.ts'
import type { KoreAiClient } from './client.ts'
import { exportLifecycle, importLifecycle } from './lifecycles.ts'
import type { operations } from './types.ts'

/** What the start call takes: its parameters and `body`. */
export type KoreAiExportRequest =
  | ({ readonly start?: 'startBotExport' } & OperationArguments<operations['startBotExport']>)

/** A job that was started before, by what its poll takes, and the start's `jobId`. */
export type KoreAiStartedExport = OperationArguments<operations['getBotExportStatus']> & { readonly jobId?: string }

/** What the last poll of a job answers. */
export type KoreAiExportData = Extract<OperationResult<operations['getBotExportStatus']>, { ok: true }>['data']

type VendorExportJobs = ExportJobs<KoreAiClient, KoreAiExportRequest, KoreAiStartedExport, KoreAiExportData>

export const runExport: VendorExportJobs['runExport'] = /* @__PURE__ */ createRunExport('kore-ai', exportLifecycle)
export const waitForExport: VendorExportJobs['waitForExport'] = /* @__PURE__ */ createWaitForJob('kore-ai', exportLifecycle)
export const watchExport: VendorExportJobs['watchExport'] = /* @__PURE__ */ createWatchJob('kore-ai', exportLifecycle)


/** What the start call takes: its parameters, `body` and `file`, and in `start` which operation it is. */
export type KoreAiImportRequest =
  | ({ readonly start: 'importBot' } & ImportArguments<operations['importBot'], 'uploadMode' | 'zipInfo'>)
  | ({ readonly start: 'importIntoBot' } & ImportArguments<operations['importIntoBot'], 'botDefinition' | 'configInfo' | 'botFunctions'>)

/** A job that was started before, by what its poll takes. */
export type KoreAiStartedImport = OperationArguments<operations['getImportStatus']>

/** What the last poll of a job answers. */
export type KoreAiImportData = Extract<OperationResult<operations['getImportStatus']>, { ok: true }>['data']

const prepare: PrepareFile = async (file, body, wanted) => {
  const [{ fileKinds }, { prepareImport }] = await Promise.all([
    import('./file.ts'),
    import('../../src/inspect/prepareImport.ts'),
  ])
  return prepareImport(fileKinds, file, body, wanted)
}

type VendorImportJobs = ImportJobs<KoreAiClient, KoreAiImportRequest, KoreAiStartedImport, KoreAiImportData>

export const runImport: VendorImportJobs['runImport'] = /* @__PURE__ */ createRunImport('kore-ai', importLifecycle, prepare)
export const waitForImport: VendorImportJobs['waitForImport'] = /* @__PURE__ */ createWaitForJob('kore-ai', importLifecycle)
export const watchImport: VendorImportJobs['watchImport'] = /* @__PURE__ */ createWatchJob('kore-ai', importLifecycle)
