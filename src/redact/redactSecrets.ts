import type { Contract } from '../contract/contract.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import { replaceSpans, type Span } from './secretKind.ts'
import { secretKinds } from './secrets/index.ts'
import type { ValuePlace } from './valuePlace.ts'

/** What one redaction needs everywhere. */
export interface Redaction {
  readonly contracts: readonly Contract[]
  readonly extraNames: readonly string[]
  readonly pseudonyms: Pseudonyms
  /** Is told of each secret, and never its text. */
  readonly report: (kind: string, place: ValuePlace) => void
  /** Is told of what cannot be looked into and stays. */
  readonly unreadable: (kind: string, place: ValuePlace) => void
}

/** A text without its secrets, as far as `counts` says that they are looked for where they stand. */
export function redactSecrets(
  text: string,
  place: ValuePlace,
  { pseudonyms, report }: Redaction,
  counts: (span: Span) => boolean = () => true,
): string {
  return secretKinds.reduce((result, { kind, find, replace }) => {
    const spans = [...find(result, place)].filter(counts)
    return replaceSpans(result, spans, (secret) => {
      const invented = replace(secret, pseudonyms)
      if (invented !== secret) report(kind, place)
      return invented
    })
  }, text)
}
