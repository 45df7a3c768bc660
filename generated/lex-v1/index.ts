// Generated from specs/lex-v1. Edit that and run npm run generate.
export { createLexV1Client, type LexV1Client, type LexV1ClientOptions } from './client.ts'
export {
  runExport,
  type LexV1ExportData,
  type LexV1ExportRequest,
  type LexV1StartedExport,
  waitForExport,
  watchExport,
  runImport,
  type LexV1ImportData,
  type LexV1ImportRequest,
  type LexV1StartedImport,
  waitForImport,
  watchImport,
} from './jobs.ts'
export { lifecycles } from './lifecycles.ts'
export * from '../../src/errors.ts'
export type { DeliveredFile, ExportJob, ImportJob, JobProgress } from '../../src/jobs/job.ts'
export type { ImportOptions } from '../../src/jobs/createJobs.ts'
export { type OpenedFile, type OpenOptions, openExportFile } from '../../src/jobs/openExportFile.ts'
export type { JobOptions } from '../../src/jobs/runJob.ts'
export type { WatchOptions } from '../../src/jobs/watchJob.ts'
export type * from './types.ts'
