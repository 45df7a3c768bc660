import { bareMediaType, isJsonMediaType } from '../contract/exchange.ts'
import { isBinary } from './binaryText.ts'
import { inventText } from './inventText.ts'
import type { JsonPlaces } from './jsonPlaces.ts'
import { isLeftOut, leaveOut } from './leaveOut.ts'
import { redactQuery } from './redactAddress.ts'
import { redactCsv } from './redactCsv.ts'
import { redactForm } from './redactForm.ts'
import type { Redaction } from './redaction.ts'
import { redactJson } from './redactJson.ts'

/** A body in which only what the contract explains is left. `places` is what it says of the body's schema. */
export function redactBody(body: string, mediaType: string, places: JsonPlaces, redaction: Redaction): string {
  const bare = bareMediaType(mediaType)
  if (bare === 'multipart/form-data') return redactForm(body, mediaType, places, redaction) ?? leaveOut(body, redaction)
  if (isLeftOut(body)) return body
  if (isBinary(body)) return redaction.keepBinary ? body : leaveOut(body, redaction)
  if (isJsonMediaType(bare) || /^\s*[[{"]/.test(body)) {
    const json = redactJson(body, places) ?? redactJsonLines(body, places)
    if (json !== undefined) return json
  }
  if (bare === 'text/csv') return redactCsv(body, redaction)
  if (bare === 'application/x-www-form-urlencoded' && !/\s/.test(body)) return redactQuery(body, redaction)
  return inventText(body, redaction)
}

function redactJsonLines(body: string, places: JsonPlaces) {
  const lines = body.split('\n')
  if (lines.length < 2) return undefined
  const redacted = lines.map((line) => (line.trim() === '' ? line : redactJson(line, places)))
  return redacted.includes(undefined) ? undefined : redacted.join('\n')
}
