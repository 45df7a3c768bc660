import { isMarked } from '../marks.ts'

/** Something that looks like a person's data, told by how it is built and not by where it stands. */
export interface Detection {
  readonly kind: string
  readonly index: number
}

/** Cards, accounts, mail addresses and phone numbers in a text. Invented ones are none. */
export function detect(text: string): Detection[] {
  return kinds.flatMap(({ kind, pattern, isReal }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) =>
      isMarked(found) || !isReal(found) ? [] : [{ kind, index }],
    ),
  )
}

const kinds: readonly {
  readonly kind: string
  readonly pattern: RegExp
  readonly isReal: (found: string) => boolean
}[] = [
  // https://www.iso.org/standard/70484.html (ISO/IEC 7812-1): 12 to 19 digits, the last of which checks the others
  {
    kind: 'card number',
    pattern: /(?<![\d.-])[3-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{1,7}(?![\d.-])/g,
    isReal: (found) => luhn(found.replace(/\D/g, '')),
  },
  // https://www.iso.org/standard/81090.html (ISO 13616-1)
  {
    kind: 'IBAN',
    pattern: /(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Z0-9])/g,
    isReal: (found) => iban(found.replaceAll(' ', '')),
  },
  {
    kind: 'mail address',
    pattern:
      /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,64}(?:@|%40)(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,24}(?![\p{L}\p{N}-])/gu,
    isReal: (found) => !/(?:@|%40)(?:[\w-]+\.)*example\.(?:com|net|org)(?:\.[a-z]{2,4})?$/i.test(found),
  },
  // https://www.itu.int/rec/T-REC-E.123: an international number begins with a plus sign
  {
    kind: 'phone number',
    pattern: /(?<![\w+])\+[1-9]\d{0,2}[ ()/.-]{0,2}\d[\d ()/.-]{5,14}\d(?!\w)/g,
    isReal: () => true,
  },
]

function luhn(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19) return false
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at])
    const doubled = at % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** The remainder of the account's number by 97, with letters as numbers from 10 on, is 1. */
function iban(text: string): boolean {
  if (text.length < 15 || text.length > 34) return false
  let rest = 0
  for (const character of text.slice(4) + text.slice(0, 4)) {
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97
  }
  return rest === 1
}
