// Generated from specs/kore-ai. Edit that and run npm run generate.
export { createKoreAiClient, type KoreAiClient, type KoreAiClientOptions } from './client.ts'
export {
  runExport,
  type KoreAiExportData,
  type KoreAiExportRequest,
  type KoreAiStartedExport,
  waitForExport,
  watchExport,
  runImport,
  type KoreAiImportData,
  type KoreAiImportRequest,
  type KoreAiStartedImport,
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
