/**
 * The nodes of JSON text in the order in which they begin, three numbers each: where the node starts and ends in the text,
 * quotes and brackets included, and the index behind it and whatever is inside it. The name of a member is a node in front
 * of its value. Numbers and not objects, because a recording has many.
 */
export type JsonNodes = readonly number[]

export const nodeSize = 3

const QUOTE = 0x22
const COMMA = 0x2c
const COLON = 0x3a
const OPEN_LIST = 0x5b
const BACKSLASH = 0x5c
const CLOSE_LIST = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
const SPACE = 0x20

/** The nodes of JSON text, doubled members included; undefined when it is no JSON. Any depth can be read. */
export function parseJson(text: string): JsonNodes | undefined {
  try {
    JSON.parse(text)
  } catch {
    return undefined
  }
  const nodes: number[] = []
  const open: number[] = []
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at)
    if (isBetween(unit)) at++
    else if (unit === OPEN_OBJECT || unit === OPEN_LIST) {
      open.push(nodes.length)
      nodes.push(at++, 0, 0)
    } else if (unit === CLOSE_OBJECT || unit === CLOSE_LIST) {
      const opened = open.pop() as number
      nodes[opened + 1] = ++at
      nodes[opened + 2] = nodes.length
    } else {
      const end = unit === QUOTE ? stringEnd(text, at) : scalarEnd(text, at)
      nodes.push(at, end, nodes.length + nodeSize)
      at = end
    }
  }
  return nodes
}

export type JsonKind = 'object' | 'array' | 'string' | 'number' | 'word'

/** What a node is, by the character that it starts with; `word` is `true`, `false` or `null`. */
export function kindAt(text: string, start: number): JsonKind {
  const unit = text.charCodeAt(start)
  if (unit === QUOTE) return 'string'
  if (unit === OPEN_OBJECT) return 'object'
  if (unit === OPEN_LIST) return 'array'
  return unit < OPEN_LIST ? 'number' : 'word' // A minus or a digit, and otherwise a small letter.
}

/** The value of the string that stands there. */
export function stringAt(text: string, start: number, end: number): string {
  const source = pieceAt(text, start + 1, end - 1)
  return source.includes('\\') ? (JSON.parse(`"${source}"`) as string) : source
}

/** A piece of JSON text that keeps no long text in memory, as what is cut out of a text does in V8. */
export function pieceAt(text: string, start: number, end: number): string {
  const piece = text.slice(start, end)
  return text.length > longestHeld ? (JSON.parse(JSON.stringify(piece)) as string) : piece
}

const longestHeld = 16_384

const isBetween = (unit: number) => unit <= SPACE || unit === COMMA || unit === COLON

function stringEnd(text: string, quote: number): number {
  const next = text.indexOf('"', quote + 1)
  if (text.charCodeAt(next - 1) !== BACKSLASH) return next + 1
  let at = quote + 1
  while (text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1
  return at + 1
}

function scalarEnd(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && !isEnd(text.charCodeAt(at))) at++
  return at
}

const isEnd = (unit: number) => isBetween(unit) || unit === CLOSE_OBJECT || unit === CLOSE_LIST
