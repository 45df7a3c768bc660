import { type FoundSecret, type RedactOptions, redactDocument } from './redactDocument.ts'
import { notJson } from './redactText.ts'

/**
 * Where a recording, given as HAR, exchange or other JSON value, still holds a secret, or something that cannot be
 * looked into. What redaction wrote, and placeholders, are no secrets.
 */
export const findSecrets = (recording: unknown, options: RedactOptions = {}): readonly FoundSecret[] =>
  findSecretsInText(JSON.stringify(recording) ?? '', options)

/**
 * The same for the text of a recording.
 * @throws {RedactError} when the text is neither JSON nor lines of JSON.
 */
export function findSecretsInText(text: string, options: RedactOptions = {}): readonly FoundSecret[] {
  const redacted = redactDocument(text, options)
  if (redacted === undefined) throw notJson()
  return [...redacted.secrets, ...redacted.unreadable]
}
