import type { Path } from './readProblem.ts'

/**
 * Where the value that a path leads to starts in JSON text; where it leads nowhere, the last value on the way.
 * The text must be JSON. Of equal names the last counts, as for JSON.parse. Each object and list is read once, however
 * often something is looked for in it.
 */
export function createValueFinder(text: string): (path: Path) => number {
  const known = new Map<number, ReadonlyMap<string, number>>()
  const membersAt = (open: number) => {
    const members = known.get(open) ?? readMembers(text, open)
    known.set(open, members)
    return members
  }
  return (path) => {
    let found = skipSpace(text, 0)
    for (const name of path) {
      const next = membersAt(found).get(String(name))
      if (next === undefined) return found
      found = next
    }
    return found
  }
}

/** Where the values in an object or a list start, by name or index. */
const readMembers = (text: string, open: number): ReadonlyMap<string, number> =>
  new Map(Array.from(membersOf(text, open), ({ name, from }) => [name, from]))

/** A member of an object or an element of a list, by its name or index, and where its value stands. */
export interface TextMember {
  readonly name: string
  readonly from: number
  readonly to: number
}

/**
 * What an object or list holds that starts at an offset; nothing for any other value. The text may end before it does: the
 * last value is then what is left.
 */
export function* membersOf(text: string, open: number): Generator<TextMember> {
  const isObject = text[open] === '{'
  if (!isObject && text[open] !== '[') return
  let index = 0
  let at = skipSpace(text, open + 1)
  while (at < text.length && text[at] !== '}' && text[at] !== ']') {
    let name = String(index++)
    if (isObject) {
      const nameEnd = skipString(text, at)
      const quoted = text.slice(at, nameEnd)
      name = quoted.includes('\\') ? unquoted(quoted) : quoted.slice(1, -1)
      at = skipSpace(text, skipSpace(text, nameEnd) + 1)
    }
    const to = skipValue(text, at)
    yield { name, from: at, to }
    at = skipSpace(text, to)
    if (text[at] === ',') at = skipSpace(text, at + 1)
    // What is no JSON must not be read for ever.
    else if (at < text.length && text[at] !== '}' && text[at] !== ']') return
  }
}

function unquoted(quoted: string): string {
  try {
    return JSON.parse(quoted) as string
  } catch {
    return quoted
  }
}

/** The names of the members of the first object of JSON text, of a list too, as far as the text goes. */
export function memberNames(text: string): string[] {
  const open = skipSpace(text, 0)
  const first = text[open] === '[' ? skipSpace(text, open + 1) : open
  return text[first] === '{' ? Array.from(membersOf(text, first), ({ name }) => name) : []
}

/** The JSON text that starts at an offset, without the white space between its tokens. */
export function compactValue(text: string, start: number): string {
  const end = skipValue(text, start)
  const parts: string[] = []
  let from = start
  let at = start
  while (at < end) {
    if (text.charCodeAt(at) === QUOTE) {
      at = skipString(text, at)
    } else if (isSpace(text.charCodeAt(at))) {
      parts.push(text.slice(from, at))
      from = skipSpace(text, at)
      at = from
    } else {
      at++
    }
  }
  parts.push(text.slice(from, end))
  return parts.join('')
}

/** How many brackets and commas stand outside of strings: what parsing costs. The text need not be JSON. */
export function countTokens(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at)
    if (unit === COMMA || isOpen(unit) || isClose(unit)) count++
    at = unit === QUOTE ? skipString(text, at) : at + 1
  }
  return count
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c

const isSpace = (unit: number) => unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09
const isOpen = (unit: number) => unit === 0x7b || unit === 0x5b
const isClose = (unit: number) => unit === 0x7d || unit === 0x5d

function skipSpace(text: string, from: number): number {
  let at = from
  while (isSpace(text.charCodeAt(at))) at++
  return at
}

function skipString(text: string, from: number): number {
  let at = from + 1
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (unit === QUOTE) return at + 1
    at += unit === BACKSLASH ? 2 : 1
  }
  return text.length
}

function skipValue(text: string, from: number): number {
  if (text.charCodeAt(from) === QUOTE) return skipString(text, from)
  let at = from
  let depth = 0
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (unit === QUOTE) {
      at = skipString(text, at)
      continue
    }
    if (isOpen(unit)) depth++
    else if (isClose(unit)) {
      if (depth === 0) return at
      if (--depth === 0) return at + 1
    } else if (depth === 0 && (unit === COMMA || isSpace(unit))) return at
    at++
  }
  return at
}
