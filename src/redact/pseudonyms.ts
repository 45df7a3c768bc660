import { rememberTexts } from '../contract/rememberTexts.ts'
import {
  everyMark,
  fewest,
  isInvented,
  isMarked,
  isTelling,
  marksFor,
  telling,
  tellingCount,
  textAlphabet,
} from './marks.ts'
import { createHmacSha256 } from './sha256.ts'
import { exampleText, fixedCharacters, keepsLimits, type TextLimits } from './textPattern.ts'

/**
 * Invented values in the place of real ones: equal ones for equal ones, and other ones for others. What is an invented
 * value already stays, whatever salt it was made with, so that redacting twice is redacting once.
 */
export interface Pseudonyms {
  /**
   * One word: digits stay digits, letters of hexadecimal such letters, cases as they are; a short one becomes longer. What
   * the pattern fixes stays.
   */
  readonly word: (word: string, limits?: TextLimits) => string
  /** Free text of the same length, in which only spaces and punctuation are left. */
  readonly text: (text: string, limits?: TextLimits) => string
  /** Base64 of 16 digits with the padding of the real one; its length tells nothing of the real one's. */
  readonly base64: (text: string) => string
  /** A number as JSON writes it, of the same sign and kind. */
  readonly number: (source: string, bounds?: NumberBounds) => string
  /** A mail address at example.com. */
  readonly mail: (address: string) => string
  /** A point in time, in the same form. */
  readonly time: (text: string) => string
}

/** The bounds that a contract sets: an invented number is on the same side of them as the real one. */
export interface NumberBounds {
  readonly least?: number | undefined
  readonly most?: number | undefined
}

const mostIssued = 1_000_000
const longestIssued = 24 // Letters and digits; two longer values never meet.
const mostAttempts = 50
const crowdedAttempts = 3 // After so many, most texts of this shape are taken.

/** Pseudonyms by HMAC-SHA256 of the value; nobody without the salt can try which value has which. */
export function createPseudonyms(salt: string): Pseudonyms {
  const bytesOf = randomBytes(new TextEncoder().encode(salt))
  /** What was given out, with four bytes of what it was given for. */
  const issued = new Map<string, number>()

  /** The first of the invented texts that stands for no other value yet. */
  function invent(value: string, build: (next: () => number, isCrowded: boolean) => string): string {
    let candidate = ''
    const { next, tag: own } = bytesOf(value)
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      candidate = build(attempt === 0 ? next : bytesOf(`${value}\0${attempt}`).next, attempt >= crowdedAttempts)
      if (candidate.length > longestIssued && tellingCount(candidate) > longestIssued) return candidate
      const owner = issued.get(candidate)
      if (owner === own) return candidate
      if (owner !== undefined) continue
      if (issued.size < mostIssued) issued.set(candidate, own)
      return candidate
    }
    return candidate
  }

  function word(value: string, limits: TextLimits): string {
    const fixed = fixedCharacters(limits.pattern, value)
    const free = without(value, fixed)
    const count = tellingCount(free)
    if (count === 0) return fixed === undefined && value.length > 3 ? value.replace(/[^\s*]/g, '*') : value
    if (isInvented(free)) return value
    const isDigits = !/[A-Za-z\u0080-\uffff]/.test(free)
    const missing = Math.max(0, (isDigits ? fewest.digits : fewest.letters) - count)
    const longer = lengthened(value, missing, isDigits, fixed)
    if (missing > 0 && !keepsLimits(value, longer, limits)) return constant(value, fixed)
    const fixedLonger = missing > 0 ? fixedCharacters(limits.pattern, longer) : fixed
    return invent(value, (next, isCrowded) => {
      if (!isCrowded) return substituted(longer, isDigits, next, fixedLonger)
      const other =
        limits.pattern === undefined ? undefined : replaced(longer, fixedLonger, () => pick(everyMark, next()))
      if (other !== undefined && keepsLimits(value, other, limits)) return other
      const roomier = lengthened(longer, 4, isDigits, fixedLonger)
      if (!keepsLimits(value, roomier, limits)) return substituted(longer, isDigits, next, fixedLonger)
      return substituted(roomier, isDigits, next, fixedCharacters(limits.pattern, roomier))
    })
  }

  function text(value: string, limits: TextLimits): string {
    const fixed = fixedCharacters(limits.pattern, value)
    const free = without(value, fixed)
    if (isInvented(free)) return value
    if (tellingCount(free) < fewest.letters)
      return replaced(value, fixed, (one) => (one < '\u0080' ? 'x' : marksFor(one)))
    return invent(value, (next) =>
      replaced(value, fixed, (one) => (one < '\u0080' ? pick(textAlphabet, next()) : marksFor(one))),
    )
  }

  return {
    word: remembered(withinLimits(word)),
    text: remembered(withinLimits(text)),
    base64(value) {
      const padding = value.slice(value.replace(/=+$/, '').length)
      // `w` leaves the bits that padding makes unused empty, as strict readers want them.
      const end = padding === '' ? '' : `w${padding}`
      const length = base64Digits - end.length
      return invent(value, (next) => Array.from({ length }, () => pick(everyMark, next())).join('') + end)
    },
    number(source, { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = {}) {
      const [, sign = '', whole = '', fraction = '', exponent = ''] =
        /^(-?)(\d+)(?:\.(\d+))?([eE][+-]?\d+)?$/.exec(source) ?? []
      const longer = whole.length === 1 ? whole : word(whole, {})
      const hasFraction = /[1-9]/.test(fraction)
      const sideOf = (size: number) => {
        const number = sign === '-' ? -size : size
        return number < least ? 'below' : number > most ? 'above' : 'between'
      }
      const side = sideOf(Number(`${whole}.${fraction}${exponent}`))
      // Beside its bounds are numbers of the contract, and nobody's.
      const beside = {
        below: Math.ceil(least) - 1,
        above: Math.floor(most) + 1,
        between: Number.isFinite(most) ? Math.floor(most) : Math.ceil(least),
      }[side]
      const isOther = sideOf(Number(`${longer}.${hasFraction ? '98' : ''}${exponent}`)) !== side
      // Where nothing below the bound is left, a fraction would lead out of the bounds.
      if (isOther && side === 'between' && hasFraction && beside >= least && beside - 1 < Math.max(0, least))
        return String(beside)
      const invented =
        isOther && sign === '' && exponent === ''
          ? String(side === 'between' && hasFraction ? beside - 1 : beside)
          : exact(longer)
      const room = exactDigits - invented.length
      if (/^0*$/.test(fraction)) return sign + invented + (fraction && `.${fraction}`) + exponent
      if (room < 1) return sign + invented + exponent
      const digits = isMarkedDigits(fraction) ? fraction : constant(fraction).replace(/.$/, '8')
      return `${sign}${invented}.${digits.length > room ? `${digits.slice(0, room - 1)}8` : digits}${exponent}`
    },
    mail(address) {
      if (inventedMail.test(address)) return address
      return `${invent(address, (next) => Array.from({ length: 10 }, () => pick('qvwxyz', next())).join(''))}@example.com`
    },
    time(value) {
      if (isMarked(value.replace(/[TZ]/g, ''))) return value
      const { next } = bytesOf(value)
      const [year = '', ...rest] = value.split(/(?<=^\d{4})/)
      const inventedYear = year.replace(/\d/g, (_, at: number) => pick(at === 0 ? '89' : '089', next()))
      return inventedYear + rest.join('').replace(/\d+/g, (digits) => pairs(digits, next))
    },
  }
}

const base64Digits = 16
const mostRemembered = 64
const longestRemembered = 500

/** Headers are the same in exchange after exchange. */
function remembered(invent: (value: string, limits: TextLimits) => string) {
  const known = new Map<string, string>()
  return (value: string, limits: TextLimits = {}): string => {
    if (value.length > longestRemembered) return invent(value, limits)
    const { pattern = '', minLength = '', maxLength = '' } = limits
    const key = `${value}\0${pattern}\0${minLength}\0${maxLength}`
    const found = known.get(key)
    if (found !== undefined) return found
    const invented = invent(value, limits)
    if (known.size >= mostRemembered) known.clear()
    known.set(key, invented)
    return invented
  }
}

// More digits are not kept by programs that read a number of JSON and write it again.
const exactDigits = 15

const exact = (digits: string) => digits.slice(0, exactDigits).padEnd(digits.length, '0')

/** An invented mail address. */
export const inventedMail = /^[qvwxyz]{10}@example\.com$/

const isMarkedDigits = (digits: string) => /^[089]*[89]$/.test(digits)

const pick = (alphabet: string, byte: number) => alphabet[byte % alphabet.length] as string

/** Two digits that are a month, a day, an hour, a minute and a second. */
function pairs(digits: string, next: () => number): string {
  if (digits.length !== 2) return digits.replace(/\d/g, () => pick('089', next()))
  return `0${pick('89', next())}`
}

/** The last resort is what the pattern alone makes: one text for all values. */
const withinLimits =
  (invent: (value: string, limits: TextLimits) => string) =>
  (value: string, limits: TextLimits): string => {
    const example = limits.pattern === undefined ? undefined : exampleText(limits)
    if (value === example) return value
    const invented = invent(value, limits)
    return example === undefined || keepsLimits(value, invented, limits) || !keepsLimits(value, example, limits)
      ? invented
      : example
  }

const without = (value: string, fixed: ReadonlySet<number> | undefined) =>
  fixed === undefined ? value : replaced(value, fixed, (one) => one, '')

/** The text with other letters and digits, as far as they are not fixed; `rest` is what becomes of the fixed ones. */
const replaced = (
  value: string,
  fixed: ReadonlySet<number> | undefined,
  change: (one: string) => string,
  rest?: string,
) => value.replace(telling, (one, at: number) => (fixed?.has(at) ? (rest ?? one) : change(one)))

function substituted(
  value: string,
  isDigits: boolean,
  next: () => number,
  fixed: ReadonlySet<number> | undefined,
): string {
  let isFirst = true
  let text = ''
  for (let at = 0; at < value.length; at++) {
    const one = value[at] as string
    if (!isTelling(value.charCodeAt(at))) text += one
    else if (fixed?.has(at)) {
      // A fixed character uses up its byte too, so that the others are the same where nothing is fixed.
      next()
      text += one
    } else {
      // A number keeps its places: no zero comes to the front, and none leaves it.
      text += isDigits && isFirst ? (one === '0' ? '0' : pick('89', next())) : pick(marksFor(one), next())
      isFirst = false
    }
  }
  return text
}

function lengthened(value: string, missing: number, isDigits: boolean, fixed: ReadonlySet<number> | undefined): string {
  if (missing === 0) return value
  let last = value.length - 1
  while (last > 0 && (!isTelling(value.charCodeAt(last)) || fixed?.has(last))) last--
  const filler = isDigits ? '8' : /[a-z]/.test(value) || !/[A-Z]/.test(value) ? 'x' : 'X'
  return value.slice(0, last + 1) + filler.repeat(missing) + value.slice(last + 1)
}

/** For a text that must stay short: the same one for all of its shape, so that it stays what it is the next time. */
const constant = (value: string, fixed?: ReadonlySet<number>) =>
  replaced(value, fixed, (one) => (one === '0' ? '0' : marksFor(one).slice(-1)))

function randomBytes(key: Uint8Array): (value: string) => { next: () => number; tag: number } {
  const encoder = new TextEncoder()
  const hmac = createHmacSha256(key)
  // An id stands in the address, in the body and in others behind them.
  const seedOf = rememberTexts((value) => hmac(encoder.encode(value)))
  return (value) => {
    const seed = seedOf(value)
    let block = seed
    let used = 4
    let blocks = 0
    return {
      tag: new DataView(seed.buffer).getUint32(0),
      next() {
        if (used === block.length) {
          block = hmac(numbered(seed, ++blocks))
          used = 0
        }
        return block[used++] as number
      },
    }
  }
}

/** The seed with the number of a block of bytes that are made of it. */
function numbered(seed: Uint8Array, block: number): Uint8Array {
  const bytes = new Uint8Array(seed.length + 4)
  bytes.set(seed)
  new DataView(bytes.buffer).setUint32(seed.length, block)
  return bytes
}
