// Values that samples, examples and guides put where a secret stands.
const words = new Set(
  `placeholder example user username pass password path of folder subfolder incoming exports test testuser customer
  true false null none any akidexample`.split(/\s+/),
)

// https://www.rfc-editor.org/rfc/rfc2606, and this computer
const reservedHost =
  /^(?:(?:[\w-]+\.)*(?:example\.(?:com|net|org)|[\w-]+\.(?:example|invalid|test)|localhost)|127(?:\.\d{1,3}){3}|\[::1\])$/i

/**
 * Whether a text at the place of a secret holds none: it is empty, written as `createPseudonyms` writes, made of words
 * of examples, nearly all one character, the Base64 form of such a text, or a host or mail address that is nobody's.
 */
export function isHarmless(text: string): boolean {
  return (
    isPseudonym(text) ||
    isMadeOfWords(text) ||
    isNearlyOneCharacter(text) ||
    isReservedHost(text.slice(text.lastIndexOf('@') + 1)) ||
    isHarmlessBase64(text)
  )
}

export const isReservedHost = (host: string) => reservedHost.test(host)

/** Where a text has no letter or digit, these become asterisks; others mean something in addresses, JSON or folders. */
export const markedPunctuation = /[!$'(),;<>@[\]^`{|}~]/g

/**
 * Whether a text is written with the letters and digits of pseudonyms only. Their small alphabet is the mark by which
 * they are known again, in whole or in part, without the key.
 */
export function isPseudonym(text: string): boolean {
  if (!/[0-9A-Za-z\u0080-\uffff]/.test(text)) return text.search(markedPunctuation) === -1
  return !/[1-7B-EG-Wb-eg-w\u0080-\u00d7\u00d9-\u3006\u3008-\ud834\ud836-\udfcd\udfcf-\uffff]/u.test(text)
}

function isMadeOfWords(text: string): boolean {
  const runs = text.split(/[^0-9A-Za-z\u0080-\uffff]+/)
  return (
    runs.some((run) => run !== '') &&
    runs.every((run) => isPseudonym(run) || words.has(run.replace(/0+$/, '').toLowerCase()))
  )
}

function isNearlyOneCharacter(text: string): boolean {
  const characters = text.match(/[0-9A-Za-z]/g) ?? []
  if (characters.length < 8 || /[\u0080-\uffff]/.test(text)) return false
  const counts = new Map<string, number>()
  for (const character of characters) counts.set(character, (counts.get(character) ?? 0) + 1)
  return Math.max(...counts.values()) >= characters.length * 0.75
}

function isHarmlessBase64(text: string): boolean {
  if (text.length < 16 || !/^[0-9A-Za-z+/]+={0,2}$/.test(text)) return false
  try {
    const decoded = atob(text)
    return /^[ -~]+$/.test(decoded) && (isPseudonym(decoded) || isNearlyOneCharacter(decoded))
  } catch {
    return false
  }
}
