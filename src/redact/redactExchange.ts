import type { Exchange } from '../contract/exchange.ts'
import { type RedactOptions, redactDocument } from './redactDocument.ts'
import { notJson } from './redactText.ts'

/** A copy of an exchange without its secrets, and how many were replaced. It is judged as the original is. */
export function redactExchange(
  exchange: Exchange,
  options: RedactOptions = {},
): { exchange: Exchange; replaced: number } {
  const redacted = redactDocument(JSON.stringify(exchange), options)
  if (redacted === undefined) throw notJson()
  return { exchange: JSON.parse(redacted.text) as Exchange, replaced: redacted.secrets.length }
}
