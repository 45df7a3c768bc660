import { count } from '../../judge/count.ts'
import type { RecordingSummary } from '../recordingReport.ts'

/** What a report says that stopped early. */
export const incompleteNote = 'interrupted, so that the rest was not read'

/** `3 of 4 exchanges judged: 1 error, 0 warnings`, and what the report does not list. */
export function summaryLine(summary: RecordingSummary): string {
  const { profile, exchanges, judged, errors, warnings, ignored = 0, accepted = 0, omitted, incomplete } = summary
  const rest = [
    ...(accepted === 0 ? [] : [`${accepted} are accepted by the baseline`]),
    ...(ignored === 0 ? [] : [`${ignored} are of ignored rules`]),
    ...(omitted === 0 ? [] : [`${omitted} more are not listed`]),
    ...(incomplete ? [incompleteNote] : []),
  ]
  const found = `${count(errors, 'error')}, ${count(warnings, 'warning')}`
  return [`${judged} of ${count(exchanges, 'exchange')} judged (${profile}): ${found}`, ...rest].join('; ')
}
