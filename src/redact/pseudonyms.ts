import { isHarmless, markedPunctuation } from './isHarmless.ts'
import { hmacSha256 } from './sha256.ts'

/** Gives the same invented text for the same secret and key. */
export interface Pseudonyms {
  /**
   * An invented text of the same shape and length, in UTF-16 units and in bytes. Letters stay letters of their case, hex
   * digits hex digits, digits digits, and other characters themselves. A harmless text stays as it is.
   */
  readonly of: (secret: string) => string
  /** Invented text of a given length for a secret, made of the characters of an alphabet. */
  readonly letters: (secret: string, length: number, alphabet: string) => string
}

// `isPseudonym` knows them again. Three letters, two hex letters and three digits leave room for a few thousand
// pseudonyms of eight characters, and make it unlikely that a real secret is taken for one.
const alphabets = [
  [/[0-9]/, '089'],
  [/[a-f]/, 'af'],
  [/[A-F]/, 'AF'],
  [/[a-z]/, 'xyz'],
  [/[A-Z]/, 'XYZ'],
] as const

const shortest = 4

/** Pseudonyms derived with HMAC-SHA256 from the secret and the key. */
export function createPseudonyms(key: string): Pseudonyms {
  const bytesOf = randomBytes(new TextEncoder().encode(key))
  return {
    of(secret) {
      if (isHarmless(secret)) return secret
      const characters = secret.match(/[0-9A-Za-z]|[\u0080-\uffff]/g) ?? []
      if (characters.length === 0) return secret.replace(markedPunctuation, '*')
      const next = characters.length < shortest ? () => 0 : bytesOf(secret)
      return secret.replace(/[0-9A-Za-z]|[\u0080-\uffff]/g, (character) => substitute(character, next()))
    },
    letters(secret, length, alphabet) {
      const next = bytesOf(secret)
      return Array.from({ length }, () => alphabet[next() % alphabet.length]).join('')
    },
  }
}

function substitute(character: string, byte: number): string {
  const alphabet = alphabets.find(([pattern]) => pattern.test(character))?.[1]
  if (alphabet !== undefined) return alphabet[byte % alphabet.length] as string
  // One character for each length in UTF-8; the last two are the halves of U+1D7CE, a zero.
  if (character < '\u0800') return '\u00d8'
  if (character < '\ud800' || character > '\udfff') return '\u3007'
  return character < '\udc00' ? '\ud835' : '\udfce'
}

function randomBytes(key: Uint8Array): (secret: string) => () => number {
  const encoder = new TextEncoder()
  return (secret) => {
    const seed = hmacSha256(key, encoder.encode(secret))
    let block = seed
    let used = 0
    let count = 0
    return () => {
      if (used === block.length) {
        block = hmacSha256(seed, encoder.encode(String(count++)))
        used = 0
      }
      return block[used++] as number
    }
  }
}
