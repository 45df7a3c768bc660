import type { RecordingSummary } from '../recordingReport.ts'
import { count } from './count.ts'

/** `3 of 4 exchanges judged: 1 error, 0 warnings`, and what the report does not list. */
export function summaryLine({ profile, exchanges, judged, errors, warnings, omitted }: RecordingSummary): string {
  const rest = omitted === 0 ? '' : `; ${omitted} more are not listed`
  return `${judged} of ${count(exchanges, 'exchange')} judged (${profile}): ${count(errors, 'error')}, ${count(warnings, 'warning')}${rest}`
}
