import type { HarmlessRule } from '../contract/harmless.ts'
import { inventPlain } from './inventPlain.ts'
import { isInvented, telling } from './marks.ts'
import { redactAddress } from './redactAddress.ts'
import type { Redaction } from './redaction.ts'

const isAddress = /^[a-z][a-z0-9+.-]{1,15}:\/\//i

/** An invented text of the same shape: an address for an address, and whatever else for its like. */
export function inventText(text: string, redaction: Redaction, rule: HarmlessRule = {}): string {
  if (!isAddress.test(text)) return inventPlain(text, redaction, rule)
  const address = redactAddress(text, redaction)
  if (address !== text) redaction.note('web address')
  return address
}

/** Free text whose plain words stay: numbers, addresses and whatever is no word are replaced. */
export function keepWords(text: string, redaction: Redaction): string {
  return text.replace(/[^\s"'`()<>[\]{},;=|]+/g, (word) => {
    const [, start = '', core = '', end = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? []
    if (core.match(telling) === null || isInvented(core)) return word
    const isPlain = core.split(/[-'’]/).every((part) => /^(?:\p{Lu}?\p{Ll}{1,23}|\p{Lu}{1,12})$/u.test(part))
    return redaction.staysWord(core, isPlain || /^\d$/.test(core)) ? word : start + inventText(core, redaction) + end
  })
}
