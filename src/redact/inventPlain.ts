import type { HarmlessRule } from '../contract/harmless.ts'
import { isArchiveBase64, isBinaryBase64 } from './binaryText.ts'
import { isInvented } from './marks.ts'
import { inventedMail } from './pseudonyms.ts'
import type { RedactedKind, Redaction } from './redaction.ts'
import { keepsLimits, matches, type TextLimits } from './textPattern.ts'

const isMail = /^[^\s@<>",;:]+@(?:[^\s@<>",;:.]+\.)+[\p{L}]{1,24}$/u

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

function inventedOf(
  text: string,
  { pseudonyms, vocabulary, keepBinary }: Redaction,
  rule: HarmlessRule,
): [RedactedKind, string] {
  const keeps = (invented: string) => keepsLimits(text, invented, rule)
  if (isTimeText.test(text) && keeps(pseudonyms.time(text))) return ['time', pseudonyms.time(text)]
  if (isMail.test(text) && keeps(pseudonyms.mail(text))) return ['mail address', pseudonyms.mail(text)]
  if (isBinaryBase64(text)) {
    if (keepBinary && isArchiveBase64(text)) return ['binary body', text]
    const base64 = pseudonyms.base64(text)
    if (keeps(base64)) return ['binary body', base64]
  }
  const limits = limitsOf(text, rule, vocabulary.idPatterns)
  if (/\s/.test(text) && /[A-Za-z\u0080-\uffff]/.test(text)) return ['text', pseudonyms.text(text, limits)]
  // An invented word may begin as an id does whose prefix is made of the same letters.
  const prefix = isInvented(text)
    ? ''
    : (vocabulary.idPrefixes.find((known) => text.startsWith(known) && text.length > known.length) ?? '')
  const behind = prefix === '' ? undefined : prefix + pseudonyms.word(text.slice(prefix.length))
  return ['word', behind !== undefined && keeps(behind) ? behind : pseudonyms.word(text, limits)]
}

/** What the contract asks of a text where it stands, and otherwise the pattern of the ids that it is one of. */
function limitsOf(text: string, rule: HarmlessRule, idPatterns: readonly string[]): TextLimits {
  if (rule.pattern !== undefined || text.length > longestId) return rule
  const pattern = idPatterns.find((known) => matches(known, text))
  return pattern === undefined ? rule : { ...rule, pattern }
}

const longestId = 2048
