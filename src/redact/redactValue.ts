import type { HarmlessRule } from '../contract/harmless.ts'
import { isTimeText } from './inventPlain.ts'
import { inventText, keepWords } from './inventText.ts'
import { isPlausibleTime } from './plausibleTime.ts'
import type { Redaction } from './redaction.ts'

const isNumberText = /^-?(?:0|[1-9]\d{0,14})$/
const isDigit = /^-?\d$/ // One digit tells nothing.

/** Whether the contract explains a value, so that it tells nothing about anybody. */
export function isHarmless(value: string | number, rule: HarmlessRule | undefined): boolean {
  if (rule === undefined || rule.sensitive === true) return false
  if (rule.values?.includes(value)) return true
  if (typeof value === 'string') {
    // Parameters and headers are texts on the wire.
    if (isNumberText.test(value) && isHarmless(Number(value), rule)) return true
    if (rule.few === true && value.length <= (rule.maxLength ?? 0) && new RegExp(rule.pattern ?? '$^', 'u').test(value))
      return true
    return rule.time === true && isTimeText.test(value)
  }
  if (hasFewNumbers(rule) && value >= rule.range[0] && value <= rule.range[1]) return true
  return rule.time === true && isPlausibleTime(value)
}

const fewNumbers = 10_000

/** Whether a contract leaves so few numbers at a place that none of them tells anything. */
export const hasFewNumbers = (rule: HarmlessRule): rule is HarmlessRule & Required<Pick<HarmlessRule, 'range'>> =>
  rule.range !== undefined && rule.range[1] - rule.range[0] <= fewNumbers

/** A text at a place, of which the contract says `rule`; undefined where it knows no such place. */
export function redactText(text: string, rule: HarmlessRule | undefined, redaction: Redaction): string {
  if (isHarmless(text, rule) || isDigit.test(text)) return text
  const isDocumentedText = rule !== undefined && rule.sensitive !== true && /\s/.test(text)
  if (redaction.keepText && isDocumentedText) return keepWords(text, redaction)
  if (rule?.maximum !== undefined && isNumberText.test(text)) return redactNumber(text, rule, redaction)
  return inventText(text, redaction, rule)
}

/** A number as it is written in JSON. */
export function redactNumber(source: string, rule: HarmlessRule | undefined, redaction: Redaction): string {
  if (isDigit.test(source) || isHarmless(Number(source), rule)) return source
  const invented = redaction.pseudonyms.number(source, { least: rule?.range?.[0], most: rule?.maximum })
  if (invented !== source) redaction.note('number')
  return invented
}
