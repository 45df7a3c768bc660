// Generated from specs/lex-v2. Edit that and run npm run generate.
export { createLexV2Client, type LexV2Client, type LexV2ClientOptions } from './client.ts'
export {
  runExport,
  type LexV2ExportData,
  type LexV2ExportRequest,
  type LexV2StartedExport,
  waitForExport,
  watchExport,
  runImport,
  type LexV2ImportData,
  type LexV2ImportRequest,
  type LexV2StartedImport,
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
