import type { Contract } from '../contract/contract.ts'
import { createPseudonyms } from './pseudonyms.ts'
import type { Redaction } from './redactSecrets.ts'
import { redactJsonText } from './redactValue.ts'
import { namesOf } from './requestPlace.ts'
import { anywhere, type ValuePlace } from './valuePlace.ts'

export interface RedactOptions {
  /** Their sensitive names count in the exchanges that they know; in exchanges that none knows, those of all count. */
  readonly contracts?: readonly Contract[]
  /** More names of members, headers and parameters whose values are secret. Case and `-` and `_` do not matter. */
  readonly extraNames?: readonly string[]
  /**
   * What pseudonyms are derived with; the same secret has the same pseudonym wherever the key is the same. Whoever knows
   * the key can test guesses, so give your own where secrets are short or easy to guess. Default: a constant.
   */
  readonly key?: string
}

/** Where a recording holds a secret; never the secret itself. */
export interface FoundSecret {
  /** JSON Pointer of the value in the document; in lines of JSON, in its line. */
  readonly pointer: string
  readonly kind: string
  /** The same place in words, down to the member or parameter inside a text. */
  readonly place: string
}

interface RedactedDocument {
  readonly text: string
  readonly secrets: readonly FoundSecret[]
  readonly unreadable: readonly FoundSecret[]
}

/** JSON or lines of JSON without their secrets; undefined when the text is neither. */
export function redactDocument(
  text: string,
  { contracts = [], extraNames = [], key = 'export-contracts' }: RedactOptions,
): RedactedDocument | undefined {
  const secrets: FoundSecret[] = []
  const unreadable: FoundSecret[] = []
  const note =
    (list: FoundSecret[]) =>
    (kind: string, { pointer, words }: ValuePlace) =>
      list.push({ pointer, kind, place: words.trim() })
  const redaction: Redaction = {
    contracts,
    extraNames,
    pseudonyms: createPseudonyms(key),
    report: note(secrets),
    unreadable: note(unreadable),
  }
  const place = { ...anywhere, names: namesOf(contracts, extraNames), inDocument: true }
  const redacted = redactJsonText(text, place, redaction)
  return redacted === undefined ? undefined : { text: redacted, secrets, unreadable }
}
