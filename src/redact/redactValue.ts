import { redactJson } from './redactJson.ts'
import { redactQuery } from './redactQuery.ts'
import { type Redaction, redactSecrets } from './redactSecrets.ts'
import { isShortWord, replaceSpans } from './secretKind.ts'
import { isAddress } from './secrets/address.ts'
import { isCookieName } from './secrets/cookie.ts'
import type { ValuePlace } from './valuePlace.ts'

// A form inside a form inside a form... is an attack.
const deepest = 8

/**
 * A text without the secrets in it, as long as before. JSON, lines of JSON, forms and queries are looked into, also
 * where one stands inside another.
 */
export function redactValue(text: string, place: ValuePlace, redaction: Redaction): string {
  if (text === '' || (!place.sensitive && isShortWord(text))) return text
  const again = (inner: string, at: ValuePlace) => redactValue(inner, at, redaction)
  if (/^[\s\uFEFF]*["[{]/.test(text)) {
    const json = redactJsonText(text, place, redaction)
    if (json !== undefined) return json
  }
  if (place.depth > deepest || (place.sensitive && (isCookieName(place.name) || !isAddress(text))))
    return redactSecrets(text, place, redaction)
  if (/^[^\s=&?:/"'<>{}]+=[^\s&]*(?:&[^\s=&]+=[^\s&]*)*$/.test(text)) return redactQuery(text, place, again)

  const queries = [...text.matchAll(/(?<=[?#]|^&)[^\s"<>\\?#]+/g)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }))
  // What stands in a query is looked at when it is decoded; elsewhere secrets may have question marks in them.
  const isInQuery = new Uint8Array(text.length)
  for (const { start, end } of queries) isInQuery.fill(1, start, end)
  const outside = redactSecrets(text, place, redaction, ({ start }) => isInQuery[start] === 0)
  return replaceSpans(outside, queries, (source) => redactQuery(source, place, again))
}

/** JSON or lines of JSON; undefined when the text is neither. */
export function redactJsonText(text: string, place: ValuePlace, redaction: Redaction): string | undefined {
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const again = (inner: string, at: ValuePlace) => redactValue(inner, at, redaction)
  const whole = redactJson(text.slice(bom.length), place, redaction, again)
  if (whole !== undefined) return bom + whole
  const lines = text.slice(bom.length).split('\n')
  if (lines.length < 2) return undefined
  const redacted: string[] = []
  for (const [index, line] of lines.entries()) {
    const at = { ...place, words: `${place.words} line ${index + 1}` }
    const json = line.trim() === '' ? line : redactJson(line, at, redaction, again)
    if (json === undefined) return undefined
    redacted.push(json)
  }
  return bom + redacted.join('\n')
}
