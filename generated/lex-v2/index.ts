// Generated from specs/lex-v2. Edit that and run npm run generate.
export { createLexV2Client, type LexV2Client, type LexV2ClientOptions } from './client.ts'
export {
  runExport,
  type LexV2ExportData,
  type LexV2ExportRequest,
  type LexV2StartedExport,
  waitForExport,
  watchExport,
} from './jobs.ts'
export { lifecycles } from './lifecycles.ts'
export * from '../../src/errors.ts'
export type { DeliveredFile, ExportJob, JobProgress } from '../../src/jobs/exportJob.ts'
export { type OpenedFile, type OpenOptions, openExportFile } from '../../src/jobs/openExportFile.ts'
export type { JobOptions } from '../../src/jobs/runJob.ts'
export type { WatchOptions } from '../../src/jobs/watchJob.ts'
export type * from './types.ts'
