const digits = '0123456789'
const lowerCase = 'abcdefghijklmnopqrstuvwxyz'
const hexDigits = '0123456789abcdef'

/**
 * The id after another one of the same form. Numbers count up; in text the last place that can count does, and carries:
 * digits stay digits, letters stay letters of their case, and what looks like eight hex digits or more stays that.
 */
export function nextId(id: string | number): string | number {
  if (typeof id === 'number') return id + 1
  const places = id.split(/([^0-9A-Za-z]+)/).flatMap((part) => [...part].map((character) => ({ character, part })))
  for (let index = places.length - 1; index >= 0; index--) {
    const place = places[index]
    if (place === undefined) continue
    const alphabet = alphabetOf(place.character, place.part)
    const position = alphabet.indexOf(place.character)
    if (position === -1) continue
    const isLast = position === alphabet.length - 1
    place.character = alphabet.charAt(isLast ? 0 : position + 1)
    if (!isLast) break
  }
  return places.map(({ character }) => character).join('')
}

function alphabetOf(character: string, part: string): string {
  if (/^(?=.*\d)(?=.*[a-f])[0-9a-f]{8,}$/.test(part)) return hexDigits
  if (/\d/.test(character)) return digits
  return /[A-Z]/.test(character) ? lowerCase.toUpperCase() : lowerCase
}
