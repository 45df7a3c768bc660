export { ExportError, type ExportErrorCode } from '../jobs/ExportError.ts'
export type { ExportJob } from '../jobs/exportJob.ts'
export { type SavedExport, saveExport } from './saveExport.ts'
export type { SaveOptions } from './saveOptions.ts'
