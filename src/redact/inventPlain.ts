import type { HarmlessRule } from '../contract/harmless.ts'
import { inventedMail } from './pseudonyms.ts'
import type { RedactedKind, Redaction } from './redaction.ts'

const isMail = /^[^\s@<>",;:]+@(?:[^\s@<>",;:.]+\.)+[\p{L}]{2,24}$/u

/** The forms in which people and programs write a point in time: https://www.rfc-editor.org/rfc/rfc3339 */
export const isTimeText = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

/** An invented text of the same shape for one that is no address: a time for a time, a word for a word. */
export function inventPlain(text: string, redaction: Redaction, rule: HarmlessRule = {}): string {
  if (text === '' || inventedMail.test(text)) return text
  const [kind, invented] = inventedOf(text, redaction, rule)
  if (invented === text) return text
  redaction.note(kind)
  if (rule.values === undefined) redaction.replaced(text)
  return invented
}

function inventedOf(text: string, { pseudonyms, vocabulary }: Redaction, rule: HarmlessRule): [RedactedKind, string] {
  if (isTimeText.test(text)) return ['time', pseudonyms.time(text)]
  if (isMail.test(text)) return ['mail address', pseudonyms.mail(text)]
  if (/\s/.test(text) && /[A-Za-z\u0080-\uffff]/.test(text)) return ['text', pseudonyms.text(text)]
  const prefix = vocabulary.idPrefixes.find((known) => text.startsWith(known) && text.length > known.length) ?? ''
  return ['word', prefix + pseudonyms.word(text.slice(prefix.length), prefix === '' ? rule : {})]
}
