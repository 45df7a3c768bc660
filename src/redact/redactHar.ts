import { type RedactOptions, redactDocument } from './redactDocument.ts'
import { notJson, RedactError } from './redactText.ts'

/**
 * A copy of a HAR without its secrets, and how many were replaced. It is judged as the original is. What is no text,
 * such as an archive, is left out; an attachment beside the file (`_file`) is not looked into, see `findSecrets`.
 * @throws {RedactError} when the value has no list `log.entries`.
 */
export function redactHar(har: unknown, options: RedactOptions = {}): { har: unknown; replaced: number } {
  const entries = (har as { log?: { entries?: unknown } } | null | undefined)?.log?.entries
  if (!Array.isArray(entries)) {
    throw new RedactError('redaction: there is no list log.entries. Give it a HAR 1.2 document.')
  }
  const redacted = redactDocument(JSON.stringify(har), options)
  if (redacted === undefined) throw notJson()
  return { har: JSON.parse(redacted.text) as unknown, replaced: redacted.secrets.length }
}
