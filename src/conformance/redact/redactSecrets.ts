import type { Contract } from '../../contract.ts'
import type { Pseudonyms } from './pseudonyms.ts'
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

/** The secrets of a text that is looked at as it stands. */
export function redactSecrets(text: string, place: ValuePlace, { pseudonyms, report }: Redaction): string {
  let result = text
  for (const { kind, find, replace } of secretKinds) {
    let past = 0
    let replaced = ''
    for (const { start, end } of find(result, place)) {
      const secret = result.slice(start, end)
      const invented = replace(secret, pseudonyms)
      if (invented !== secret) report(kind, place)
      replaced += result.slice(past, start) + invented
      past = end
    }
    result = replaced + result.slice(past)
  }
  return result
}
