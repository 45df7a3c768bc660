// What no shell reads as anything else. A leading ~ or = is no part of it.
const plain = /^[\w@%+:,./-][\w@%+=:,./-]*$/
const unprintable = /[\p{Cc}\p{Cf}\u2028\u2029]/u

/**
 * A text as one word of a shell. Control characters, which a vendor could have put into an id, become escapes: the line is
 * printed on a terminal.
 */
// https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02
export function shellWord(text: string): string {
  if (plain.test(text)) return text
  if (!unprintable.test(text)) return `'${text.replaceAll("'", `'\\''`)}'`
  const escaped = [...text].map((character) => {
    if (character === '\\' || character === "'") return `\\${character}`
    return unprintable.test(character) ? octal(character) : character
  })
  return `$'${escaped.join('')}'`
}

const octal = (character: string) =>
  [...Buffer.from(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')
