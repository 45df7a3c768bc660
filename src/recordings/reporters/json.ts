import type { RecordingReport } from '../recordingReport.ts'

/** One JSON document: `{ summary, findings, skipped, lost?, coverage? }`. */
export const json = (report: RecordingReport): string => JSON.stringify(report, null, 2)
