import type { HarmlessRule } from '../contract/harmless.ts'
import { isInvented, telling } from './marks.ts'
import { inventedMail } from './pseudonyms.ts'
import { redactAddress } from './redactAddress.ts'
import type { Redaction } from './redaction.ts'

const isAddress = /^[a-z][a-z0-9+.-]{1,15}:\/\//i
const isMail = /^[^\s@<>",;:]+@(?:[^\s@<>",;:.]+\.)+[\p{L}]{2,24}$/u
const isTime = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

/** An invented text of the same shape: a time for a time, an address for an address, a word for a word. */
export function inventText(text: string, redaction: Redaction, rule: HarmlessRule = {}): string {
  if (text === '' || inventedMail.test(text)) return text
  const { pseudonyms, vocabulary } = redaction
  if (isAddress.test(text)) {
    const address = redactAddress(text, redaction)
    if (address !== text) redaction.note('web address')
    return address
  }
  const invented = inventPlain()
  if (invented !== text) redaction.replaced(text)
  return invented

  function inventPlain(): string {
    if (isTime.test(text)) return noted('time', pseudonyms.time(text))
    if (isMail.test(text)) return noted('mail address', pseudonyms.mail(text))
    if (/\s/.test(text) && /[A-Za-z\u0080-\uffff]/.test(text)) return noted('text', pseudonyms.text(text))
    const prefix = vocabulary.idPrefixes.find((known) => text.startsWith(known) && text.length > known.length) ?? ''
    return noted('word', prefix + pseudonyms.word(text.slice(prefix.length), prefix === '' ? rule : {}))
  }

  function noted(kind: 'time' | 'mail address' | 'text' | 'word', invented: string): string {
    if (invented !== text) redaction.note(kind)
    return invented
  }
}

/** Free text whose plain words stay: numbers, addresses and whatever is no word are replaced. */
export function keepWords(text: string, redaction: Redaction): string {
  return text.replace(/[^\s"'`()<>[\]{},;=|]+/g, (word) => {
    const [, start = '', core = '', end = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? []
    if (core.match(telling) === null || isInvented(core)) return word
    const isPlain =
      /^[\p{L}]+(?:[-'’][\p{L}]+)*$/u.test(core) &&
      core.length <= 24 &&
      /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+|[-'’]|\p{Lu}?\p{Ll}+)+$/u.test(core)
    return redaction.staysWord(core, isPlain || /^\d$/.test(core)) ? word : start + inventText(core, redaction) + end
  })
}
