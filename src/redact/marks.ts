// The letters and digits that pseudonyms are written with. They are few, so that people and `isInvented` know them again
// without the salt, and none of them makes up a word, a state or the start of an id that a contract knows.
const marks = { digit: '089', hexLower: 'af', hexUpper: 'AF', lower: 'qvwxyz', upper: 'QVWXYZ' }

/** Of letters and digits alike, where the shape of a text leaves too few. */
export const everyMark = marks.digit + marks.lower + marks.upper

/** What free text becomes: one alphabet. */
export const textAlphabet = 'xyz'

/** The characters that one may become, so that whatever asks for digits, for hexadecimal or for a case keeps its answer. */
export function marksFor(character: string): string {
  if (character >= '0' && character <= '9') return marks.digit
  if (character >= 'a' && character <= 'z') return character <= 'f' ? marks.hexLower : marks.lower
  if (character >= 'A' && character <= 'Z') return character <= 'F' ? marks.hexUpper : marks.upper
  // One character for each length in UTF-8; the last two are the halves of U+1D7CE.
  if (character < '\u0800') return '\u00d8'
  if (character < '\ud800' || character > '\udfff') return '\u3007'
  return character < '\udc00' ? '\ud835' : '\udfce'
}

/** Letters and digits; whatever else stands in a text tells nothing about anybody. */
export const telling = /[0-9A-Za-z\u0080-\uffff]/g

/** Whether a UTF-16 unit is one of `telling`. */
export const isTelling = (unit: number): boolean =>
  unit >= 0x80 || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a)

export function tellingCount(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if (isTelling(text.charCodeAt(at))) count++
  return count
}

const other = new RegExp(`[^${Object.values(marks).join('')}\\u0000-/:-@[-\`{-\\u007f\\u00d8\\u3007\\ud835\\udfce]`)

/** Whether a text has no letter or digit but those of pseudonyms. */
export const isMarked = (text: string) => !other.test(text)

/** Shorter values get pseudonyms of this many letters or digits: no short value can be taken for one. */
export const fewest = { letters: 8, digits: 9 }

/** Whether a text is written as pseudonyms are, and so long that hardly any real value is. */
export function isInvented(text: string): boolean {
  if (!isMarked(text)) return false
  const count = tellingCount(text)
  return count >= (/[A-Za-z\u0080-\uffff]/.test(text) ? fewest.letters : fewest.digits)
}
