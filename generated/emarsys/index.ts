// Generated from specs/emarsys. Edit that and run npm run generate.
export { createEmarsysClient, type EmarsysClient, type EmarsysClientOptions } from './client.ts'
export {
  runExport,
  type EmarsysExportData,
  type EmarsysExportRequest,
  type EmarsysStartedExport,
  waitForExport,
  watchExport,
} from './jobs.ts'
export { lifecycles } from './lifecycles.ts'
export * from '../../src/errors.ts'
export type { DeliveredFile, ExportJob, ImportJob, JobProgress } from '../../src/jobs/job.ts'
export type { ImportOptions } from '../../src/jobs/createJobs.ts'
export { type OpenedFile, type OpenOptions, openExportFile } from '../../src/jobs/openExportFile.ts'
export type { JobOptions } from '../../src/jobs/runJob.ts'
export type { WatchOptions } from '../../src/jobs/watchJob.ts'
export type * from './types.ts'
