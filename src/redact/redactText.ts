import { ContractError } from '../contract/ContractError.ts'
import { type RedactOptions, redactDocument } from './redactDocument.ts'

/** A text that is no recording of a kind that redaction knows. */
export class RedactError extends ContractError {
  override readonly name = 'RedactError'
  readonly code = 'NOT_REDACTED'
}

/**
 * The text of a recording without its secrets, and how many were replaced: HAR, any other JSON, or one JSON document
 * on each line. White space, order and escapes stay as they are, and every text keeps its length, except bodies that
 * are no text or packed. Redacting it again changes nothing, with any key.
 * @throws {RedactError} when the text is neither JSON nor lines of JSON.
 */
export function redactText(text: string, options: RedactOptions = {}): { text: string; replaced: number } {
  const redacted = redactDocument(text, options)
  if (redacted === undefined) throw notJson()
  return { text: redacted.text, replaced: redacted.secrets.length }
}

export const notJson = () =>
  new RedactError('redaction: the text is neither JSON nor lines of JSON. Save the recording as HAR or NDJSON.')
