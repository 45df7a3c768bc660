import type { Pseudonyms } from '../pseudonyms.ts'
import { matches, type SecretKind } from '../secretKind.ts'

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
const pattern = /(?:AKIA|ASIA)[A-Z0-9]{16}/dg

/** Access key ids of AWS, anywhere; the four letters that say which sort it is stay. */
export const accessKeyId: SecretKind = {
  kind: 'AWS access key id',
  find: (text) => matches(pattern, text),
  replace: replaceAccessKeyId,
}

export function replaceAccessKeyId(id: string, pseudonyms: Pseudonyms): string {
  const prefix = /^(?:AKIA|ASIA)(?=[A-Z0-9]{16}$)/.exec(id)?.[0] ?? ''
  return prefix + pseudonyms.of(id.slice(prefix.length))
}
