export type { Contract, Profile } from '../contract.ts'
export { checkRecording, type RecordingOptions } from './checkRecording.ts'
export type { AxisCoverage, CoverageAxis, CoverageReport } from './coverage.ts'
export { type ReadOptions, readRecordings } from './readers/readRecordings.ts'
export type { Place, ReadItem, RecordedEntry, SkippedInput } from './readers/recordedEntry.ts'
export {
  exitCodeOf,
  type RecordingFinding,
  type RecordingReport,
  type RecordingSummary,
  type Skipped,
} from './recordingReport.ts'
export { type ReporterOptions, reporters } from './reporters/index.ts'
