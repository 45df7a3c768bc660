import { toPointer } from '../contract/jsonPointer.ts'

/**
 * The JSON Pointers of members whose name occurs more than once in its object. JSON.parse keeps the last of them, other
 * readers the first: https://www.rfc-editor.org/rfc/rfc8259#section-4
 * @param text JSON
 * @param value what it was parsed to
 */
export function duplicateMembers(text: string, value: unknown): readonly string[] {
  return countNames(text) === countMembers(value) ? none : findDuplicates(text)
}

const none: readonly string[] = []

const QUOTE = 0x22
const BACKSLASH = 0x5c

/** How many names of members there are: a quote and a colon are one's end, unless they are within a text. */
function countNames(text: string): number {
  let count = 0
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    let before = colon - 1
    while (isSpace(text.charCodeAt(before))) before--
    if (text.charCodeAt(before) !== QUOTE) continue
    let backslashes = 0
    while (text.charCodeAt(before - 1 - backslashes) === BACKSLASH) backslashes++
    if (backslashes % 2 === 0) count++
  }
  return count
}

const deepest = 500

/** How many members there are; not a number when they are too deep to be counted by recursion, which is fastest. */
function countMembers(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 0
  if (depth > deepest) return Number.NaN
  let count = 0
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object') count += countMembers(item, depth + 1)
    return count
  }
  // Object.values would make a list for each object.
  for (const name in value) {
    count++
    const member = (value as Record<string, unknown>)[name]
    if (typeof member === 'object') count += countMembers(member, depth + 1)
  }
  return count
}

interface OpenValue {
  /** The names seen so far; undefined in a list. */
  readonly names: Set<string> | undefined
  /** The name or index of the value that is being read. */
  at: string | number
}

// Pointers to all of them would grow with the square of the depth. What is deeper is told where that begins.
const deepestTold = 64

function findDuplicates(text: string): string[] {
  const found = new Set<string>()
  const open: OpenValue[] = []
  for (let at = 0; at < text.length; at++) {
    const inner = open.at(-1)
    switch (text[at]) {
      case '{':
        open.push({ names: new Set(), at: '' })
        break
      case '[':
        open.push({ names: undefined, at: 0 })
        break
      case '}':
      case ']':
        open.pop()
        break
      case ',':
        if (typeof inner?.at === 'number') inner.at++
        break
      case '"': {
        const end = endOfString(text, at)
        if (inner?.names !== undefined && text[skipSpace(text, end)] === ':') {
          inner.at = JSON.parse(text.slice(at, end)) as string
          if (inner.names.has(inner.at)) found.add(toPointer(open.slice(0, deepestTold).map((value) => value.at)))
          inner.names.add(inner.at)
        }
        at = end - 1
      }
    }
  }
  return [...found]
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1
  return at + 1
}

function skipSpace(text: string, start: number): number {
  let at = start
  while (isSpace(text.charCodeAt(at))) at++
  return at
}

const isSpace = (unit: number) => unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09
