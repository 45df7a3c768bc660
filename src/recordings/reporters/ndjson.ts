import type { RecordingReport } from '../recordingReport.ts'

/** One JSON object a line, told apart by `type`: findings, skipped exchanges, lost parts, coverage, and the summary as the last one. */
export function ndjson({ findings, skipped, lost = [], coverage, summary }: RecordingReport): string {
  return [
    ...findings.map((finding) => ({ type: 'finding', ...finding })),
    ...skipped.map((item) => ({ type: 'skipped', ...item })),
    ...lost.map((part) => ({ type: 'lost', ...part })),
    ...(coverage === undefined ? [] : [{ type: 'coverage', ...coverage }]),
    { type: 'summary', ...summary },
  ]
    .map((line) => JSON.stringify(line))
    .join('\n')
}
