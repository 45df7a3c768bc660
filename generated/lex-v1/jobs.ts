// Generated from specs/lex-v1. Edit that and run npm run generate.
import type { OperationArguments } from '../../src/client/arguments.ts'
import type { OperationResult } from '../../src/client/result.ts'
import { createRunExport, createRunImport, createWaitForJob, createWatchJob, type ExportJobs, type ImportJobs } from '../../src/jobs/createJobs.ts'
import type { ImportArguments } from '../../src/jobs/importArguments.ts'
import type { PrepareFile } from '../../src/jobs/startImport.ts'
import type { LexV1Client } from './client.ts'
import { exportLifecycle, importLifecycle } from './lifecycles.ts'
import type { operations } from './types.ts'

/** What the start call takes: its parameters and `body`. */
export type LexV1ExportRequest =
  | ({ readonly start?: 'getExport' } & OperationArguments<operations['getExport']>)

/** A job that was started before, by what its poll takes. */
export type LexV1StartedExport = OperationArguments<operations['getExport']>

/** What the last poll of a job answers. */
export type LexV1ExportData = Extract<OperationResult<operations['getExport']>, { ok: true }>['data']

type VendorExportJobs = ExportJobs<LexV1Client, LexV1ExportRequest, LexV1StartedExport, LexV1ExportData>

export const runExport: VendorExportJobs['runExport'] = /* @__PURE__ */ createRunExport('lex-v1', exportLifecycle)
export const waitForExport: VendorExportJobs['waitForExport'] = /* @__PURE__ */ createWaitForJob('lex-v1', exportLifecycle)
export const watchExport: VendorExportJobs['watchExport'] = /* @__PURE__ */ createWatchJob('lex-v1', exportLifecycle)


/** What the start call takes: its parameters, `body` and `file`. */
export type LexV1ImportRequest =
  | ({ readonly start?: 'startImport' } & ImportArguments<operations['startImport'], 'payload'>)

/** A job that was started before, by what its poll takes. */
export type LexV1StartedImport = OperationArguments<operations['getImport']>

/** What the last poll of a job answers. */
export type LexV1ImportData = Extract<OperationResult<operations['getImport']>, { ok: true }>['data']

const prepare: PrepareFile = async (file, body, wanted) => {
  const [{ fileKinds }, { prepareImport }] = await Promise.all([
    import('./file.ts'),
    import('../../src/inspect/prepareImport.ts'),
  ])
  return prepareImport(fileKinds, file, body, wanted)
}

type VendorImportJobs = ImportJobs<LexV1Client, LexV1ImportRequest, LexV1StartedImport, LexV1ImportData>

export const runImport: VendorImportJobs['runImport'] = /* @__PURE__ */ createRunImport('lex-v1', importLifecycle, prepare)
export const waitForImport: VendorImportJobs['waitForImport'] = /* @__PURE__ */ createWaitForJob('lex-v1', importLifecycle)
export const watchImport: VendorImportJobs['watchImport'] = /* @__PURE__ */ createWatchJob('lex-v1', importLifecycle)
