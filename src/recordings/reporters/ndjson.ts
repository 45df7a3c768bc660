import type { RecordingReport } from '../recordingReport.ts'

/** One JSON object a line, told apart by `type`: findings, skipped exchanges, lost parts, coverage, what a baseline accepts in vain, and the summary as the last one. */
export function ndjson({ findings, skipped, lost = [], stale = [], coverage, summary }: RecordingReport): string {
  return [
    ...findings.map((finding) => ({ type: 'finding', ...finding })),
    ...skipped.map((item) => ({ type: 'skipped', ...item })),
    ...lost.map((part) => ({ type: 'lost', ...part })),
    ...(coverage === undefined ? [] : [{ type: 'coverage', ...coverage }]),
    ...stale.map((one) => ({ type: 'stale', ...one })),
    { type: 'summary', ...summary },
  ]
    .map((line) => JSON.stringify(line))
    .join('\n')
}
