// Generated from specs/lex-v2. Edit that and run npm run generate.
import type { OperationArguments } from '../../src/client/arguments.ts'
import type { OperationResult } from '../../src/client/result.ts'
import { createRunExport, createRunImport, createWaitForJob, createWatchJob, type ExportJobs, type ImportJobs } from '../../src/jobs/createJobs.ts'
import type { ImportArguments } from '../../src/jobs/importArguments.ts'
import type { PrepareFile } from '../../src/jobs/startImport.ts'
import type { LexV2Client } from './client.ts'
import { exportLifecycle, importLifecycle } from './lifecycles.ts'
import type { operations } from './types.ts'

/** What the start call takes: its parameters and `body`. */
export type LexV2ExportRequest =
  | ({ readonly start?: 'createExport' } & OperationArguments<operations['createExport']>)

/** A job that was started before, by what its poll takes. */
export type LexV2StartedExport = OperationArguments<operations['describeExport']>

/** What the last poll of a job answers. */
export type LexV2ExportData = Extract<OperationResult<operations['describeExport']>, { ok: true }>['data']

type VendorExportJobs = ExportJobs<LexV2Client, LexV2ExportRequest, LexV2StartedExport, LexV2ExportData>

export const runExport: VendorExportJobs['runExport'] = /* @__PURE__ */ createRunExport('lex-v2', exportLifecycle)
export const waitForExport: VendorExportJobs['waitForExport'] = /* @__PURE__ */ createWaitForJob('lex-v2', exportLifecycle)
export const watchExport: VendorExportJobs['watchExport'] = /* @__PURE__ */ createWatchJob('lex-v2', exportLifecycle)


/** What the start call takes: its parameters, `body` and `file`. */
export type LexV2ImportRequest =
  | ({ readonly start?: 'startImport' } & ImportArguments<operations['startImport'], 'importId'>)

/** A job that was started before, by what its poll takes. */
export type LexV2StartedImport = OperationArguments<operations['describeImport']>

/** What the last poll of a job answers. */
export type LexV2ImportData = Extract<OperationResult<operations['describeImport']>, { ok: true }>['data']

const prepare: PrepareFile = async (file, body, wanted) => {
  const [{ fileKinds }, { prepareImport }] = await Promise.all([
    import('./file.ts'),
    import('../../src/inspect/prepareImport.ts'),
  ])
  return prepareImport(fileKinds, file, body, wanted)
}

type VendorImportJobs = ImportJobs<LexV2Client, LexV2ImportRequest, LexV2StartedImport, LexV2ImportData>

export const runImport: VendorImportJobs['runImport'] = /* @__PURE__ */ createRunImport('lex-v2', importLifecycle, prepare)
export const waitForImport: VendorImportJobs['waitForImport'] = /* @__PURE__ */ createWaitForJob('lex-v2', importLifecycle)
export const watchImport: VendorImportJobs['watchImport'] = /* @__PURE__ */ createWatchJob('lex-v2', importLifecycle)
