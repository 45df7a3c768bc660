import type { RecordingSummary } from '../recordingReport.ts'
import { count } from './count.ts'

/** What a report says that stopped early. */
export const incompleteNote = 'interrupted, so that the rest was not read'

/** `3 of 4 exchanges judged: 1 error, 0 warnings`, and what the report does not list. */
export function summaryLine({
  profile,
  exchanges,
  judged,
  errors,
  warnings,
  omitted,
  incomplete,
}: RecordingSummary): string {
  const rest = omitted === 0 ? '' : `; ${omitted} more are not listed`
  return `${judged} of ${count(exchanges, 'exchange')} judged (${profile}): ${count(errors, 'error')}, ${count(warnings, 'warning')}${rest}${incomplete ? `; ${incompleteNote}` : ''}`
}
