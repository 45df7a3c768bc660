export type { Contract, Profile } from './contract/contract.ts'
export type { RecordingOptions } from './recordings/checkInputs.ts'
export { checkRecording } from './recordings/checkRecording.ts'
export type { AxisCoverage, CoverageReport } from './recordings/coverage.ts'
export type { CoverageAxis } from './recordings/coverageAxes.ts'
export { type ReadOptions, readRecordings } from './recordings/readers/readRecordings.ts'
export type { LostPart, Place, ReadItem, RecordedEntry, SkippedInput } from './recordings/readers/recordedEntry.ts'
export {
  exitCodeOf,
  type RecordingFinding,
  type RecordingReport,
  type RecordingSummary,
  type Skipped,
} from './recordings/recordingReport.ts'
export { type ReporterOptions, reporters } from './recordings/reporters/index.ts'
export {
  findLeftovers,
  type Leftover,
  type LeftoverOptions,
  type LeftoverReport,
} from './redact/check/findLeftovers.ts'
export {
  type RecordingRedaction,
  type RedactedFile,
  type RedactRecordingOptions,
  redactRecording,
} from './redact/files/redactRecording.ts'
