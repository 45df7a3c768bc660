import type { Contract } from '../contract/contract.ts'
import { rememberTexts } from '../contract/rememberTexts.ts'
import { createPseudonyms, type Pseudonyms } from './pseudonyms.ts'
import { type KnownContract, loadKnown, type Vocabulary, vocabularyOf } from './vocabulary.ts'

export interface RedactOptions {
  /** They say which values are harmless. An exchange of no contract keeps hardly anything. */
  readonly contracts: readonly Contract[]
  /**
   * What pseudonyms are made with: the same value has the same one wherever the salt is the same. Whoever knows it can try
   * guesses, so keep it secret. Default: random, and forgotten.
   */
  readonly salt?: string
  /** Keeps the plain words of free text in members that a contract knows. Default: false. */
  readonly keepText?: boolean
  /** Keeps bodies that are no text, such as archives, as they are. Default: false. */
  readonly keepBinary?: boolean
}

/** What was replaced or taken out, in words that the count of each stands before. */
export type RedactedKind =
  | 'word'
  | 'text'
  | 'number'
  | 'time'
  | 'mail address'
  | 'web address'
  | 'host'
  | 'name'
  | 'media type'
  | 'binary body'
  | 'foreign exchange'

export type RedactionCounts = Readonly<Partial<Record<RedactedKind, number>>>

/** What one run of redaction knows and remembers. */
export interface Redaction {
  readonly contracts: readonly KnownContract[]
  readonly vocabulary: Vocabulary
  readonly pseudonyms: Pseudonyms
  readonly keepText: boolean
  readonly keepBinary: boolean
  /** Counts what was replaced. */
  readonly note: (kind: RedactedKind) => void
  /**
   * Remembers a value that was replaced, so that no copy of it is kept elsewhere. What stood in the place of a listed value
   * is no more than a wrong one, and may well be the name of something.
   */
  readonly replaced: (value: string) => void
  /**
   * Remembers what became of the last texts, and counts what was replaced in them each time. Only for what depends on
   * nothing but the text: a recording says the same again and again, most of all in headers.
   */
  readonly remember: (redact: (text: string) => string) => (text: string) => string
  /** Whether a word that is no more than plain may stay, as far as nothing equal to it was replaced. */
  readonly staysWord: (word: string, isPlain: boolean) => boolean
  readonly counts: () => RedactionCounts
  /** Words that were kept in one place and replaced in another: with them as `secretWords` another run keeps none. */
  readonly conflicts: () => ReadonlySet<string>
}

/** What a run knows before it begins; made once for several runs. */
export async function prepareRedaction(
  options: RedactOptions,
): Promise<(secretWords?: ReadonlySet<string>) => Redaction> {
  const contracts = await loadKnown(options.contracts)
  const vocabulary = vocabularyOf(contracts)
  const { salt = randomSalt(), keepText = false, keepBinary = false } = options
  return (secretWords = new Set()) => {
    const counts: Partial<Record<RedactedKind, number>> = {}
    const replacedWords = new Set(secretWords)
    const keptWords = new Set<string>()
    // What is replaced while something to be remembered is made.
    let noted: RedactedKind[] | undefined
    const note = (kind: RedactedKind) => {
      if (noted !== undefined) noted.push(kind)
      else counts[kind] = (counts[kind] ?? 0) + 1
    }
    return {
      contracts,
      vocabulary,
      pseudonyms: createPseudonyms(salt),
      keepText,
      keepBinary,
      note,
      remember(redact) {
        const made = rememberTexts((text) => {
          const around = noted
          const kinds: RedactedKind[] = []
          noted = kinds
          const redacted = redact(text)
          noted = around
          return { redacted, kinds }
        })
        return (text) => {
          const { redacted, kinds } = made(text)
          for (const kind of kinds) note(kind)
          return redacted
        }
      },
      replaced(value) {
        if (replacedWords.size >= mostWords || value.length > longestName) return
        const words = value.split(/\s+/)
        // A sentence is made of words that are everybody's; a name of a person has three at most.
        if (words.length > 3) return
        for (const word of words) if (/^\D{3,}$/.test(word)) replacedWords.add(word.toLowerCase())
      },
      staysWord(word, isPlain) {
        const plain = word.toLowerCase()
        if (!isPlain || secretWords.has(plain)) return false
        if (keptWords.size < mostWords) keptWords.add(plain)
        return true
      },
      counts: () => counts,
      conflicts: () => new Set([...secretWords, ...[...keptWords].filter((word) => replacedWords.has(word))]),
    }
  }
}

/** 256 bits; `randomUUID` is missing on pages that came without TLS. */
const randomSalt = () => globalThis.crypto.getRandomValues(new Uint32Array(8)).join()

// Only plain words are ever kept, and no language has more.
const mostWords = 500_000
const longestName = 80

/**
 * Runs a redaction, and where it kept a word that it replaced elsewhere, once more without it: what is secret in one place
 * is so in every other.
 */
export async function redactTwice<T>(
  start: (secretWords?: ReadonlySet<string>) => Redaction,
  run: (redaction: Redaction) => Promise<T> | T,
) {
  let redaction = start()
  let result = await run(redaction)
  for (let conflicts = redaction.conflicts(), known = 0; conflicts.size > known; conflicts = redaction.conflicts()) {
    known = conflicts.size
    redaction = start(conflicts)
    result = await run(redaction)
  }
  return { result, redaction }
}
