import type { HarmlessRule } from '../contract/harmless.ts'

/** What the contract asks of a text: an invented one keeps it, or breaks it as the real one does. */
export type TextLimits = Pick<HarmlessRule, 'pattern' | 'minLength' | 'maxLength'>

interface Repeats {
  readonly least: number
  readonly most: number
  /** As the pattern writes it: `{1,3}`. */
  readonly source: string
}

/** A part of a pattern: characters that it fixes, one of several, a place between characters, or alternatives of parts. */
type Part = { readonly repeats: Repeats } & (
  | { readonly type: 'literal' | 'class' | 'anchor'; readonly source: string }
  | { readonly type: 'group'; readonly alternatives: readonly (readonly Part[])[] }
)

/**
 * Which characters of a text its pattern fixes, such as `arn:` of `^arn:[a-z]+$`, by their index: they are the contract's and
 * nobody's. Undefined where the text does not match, or where the pattern fixes nothing or is one that is not read here.
 */
export function fixedCharacters(pattern: string | undefined, text: string): ReadonlySet<number> | undefined {
  const search = pattern === undefined ? undefined : literalSearch(pattern)
  const found = search?.exec(text)?.indices
  if (found === undefined) return undefined
  const fixed = new Set<number>()
  for (const range of found.slice(1))
    if (range !== undefined) for (let at = range[0]; at < range[1]; at++) fixed.add(at)
  return fixed.size === 0 ? undefined : fixed
}

/** Letters that every text of the pattern has beside others, so that it is known by them; 0 for one that is not read here. */
export function tellingLiterals(pattern: string): number {
  const parts = partsOf(pattern)
  if (parts === undefined || !/^\^.*\$$/s.test(pattern) || !parts.some(({ type }) => type === 'class')) return 0
  const literals = parts.filter(({ type, repeats }) => type === 'literal' && repeats.least > 0)
  return literals.filter((part) => 'source' in part && /^[A-Za-z]$/.test(part.source)).length
}

/** Whether an invented text keeps what is asked, or breaks it as the real one does. */
export function keepsLimits(
  value: string,
  invented: string,
  { pattern, minLength = 0, maxLength }: TextLimits,
): boolean {
  const most = maxLength ?? Number.POSITIVE_INFINITY
  if (value.length < minLength !== invented.length < minLength || value.length > most !== invented.length > most)
    return false
  return pattern === undefined || matcher(pattern).test(value) === matcher(pattern).test(invented)
}

const mostTries = 12

/**
 * A text that keeps the limits, made of the parts of the pattern: the same one for all values, so that it tells nothing.
 * Undefined where the pattern is not read here, or asks for more than its parts show.
 */
export function exampleText({ pattern = '', minLength, maxLength }: TextLimits): string | undefined {
  const key = `${minLength} ${maxLength} ${pattern}`
  if (!examples.has(key)) examples.set(key, makeExample(pattern, minLength, maxLength))
  return examples.get(key)
}

const examples = new Map<string, string | undefined>() // One for each of the contracts' limits.

function makeExample(pattern: string, minLength = 0, maxLength = Number.POSITIVE_INFINITY): string | undefined {
  const parts = partsOf(pattern)
  if (parts === undefined) return undefined
  for (let tries = 0, extra = 0; tries < mostTries; tries++, extra = 2 ** tries) {
    const text = example(parts, extra)
    if (text === undefined || text.length > maxLength) return undefined
    if (text.length >= minLength && matcher(pattern).test(text)) return text
  }
  return undefined
}

function example(parts: readonly Part[], extra: number): string | undefined {
  let text = ''
  for (const part of parts) {
    const times = Math.min(part.repeats.most, part.repeats.least + (part.type === 'class' ? extra : 0))
    const one = part.type === 'group' ? example(part.alternatives[0] ?? [], extra) : exampleCharacter(part)
    if (one === undefined || times > longestExample || text.length > longestExample) return undefined
    text += one.repeat(times)
  }
  return text
}

const longestExample = 10_000
const printable = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at))

function exampleCharacter({ type, source }: { readonly type: Part['type']; readonly source: string }) {
  if (type === 'anchor') return ''
  const one = new RegExp(`^${source}$`, 'u')
  return ['x', 'a', '8', 'X', 'A', ...printable].find((character) => one.test(character))
}

const known = new Map<string, { readonly matcher: RegExp; readonly parts: readonly Part[] | undefined }>()

function read(pattern: string) {
  const found = known.get(pattern)
  if (found !== undefined) return found
  const made = { matcher: new RegExp(pattern, 'u'), parts: parse(pattern) }
  known.set(pattern, made)
  return made
}

/** Whether a text matches a pattern of a contract. */
export const matches = (pattern: string, text: string) => matcher(pattern).test(text)

const matcher = (pattern: string) => read(pattern).matcher
const partsOf = (pattern: string) => read(pattern).parts

const searches = new Map<string, RegExp | undefined>()

/** The pattern with a capture around each character that it fixes; undefined where it fixes none. */
function literalSearch(pattern: string): RegExp | undefined {
  if (searches.has(pattern)) return searches.get(pattern)
  const source = captured(partsOf(pattern) ?? [], true)
  const search = source.includes(opened) ? new RegExp(source.replaceAll(opened, '('), 'du') : undefined
  searches.set(pattern, search)
  return search
}

const opened = '\0(' // No pattern of a contract has it.

const captured = (parts: readonly Part[], isOnce: boolean): string =>
  parts
    .map((part) => {
      const { repeats } = part
      // Of what is repeated a capture holds the last time alone.
      const isOwn = isOnce && repeats.most <= 1
      if (part.type === 'literal' && isOwn) return `${opened}${part.source})${repeats.source}`
      if (part.type !== 'group') return part.source + repeats.source
      return `(?:${part.alternatives.map((alternative) => captured(alternative, isOwn)).join('|')})${repeats.source}`
    })
    .join('')

/** The parts of a pattern that is one; undefined where it has assertions or references, which have no text of their own. */
// https://tc39.es/ecma262/#sec-patterns
function parse(pattern: string): readonly Part[] | undefined {
  const tokens = pattern.match(token) ?? []
  if (tokens.join('') !== pattern) return undefined
  const open: Part[][][] = [[[]]]
  const add = (part: Part) => open.at(-1)?.at(-1)?.push(part)
  for (const source of tokens) {
    const last = open.at(-1)?.at(-1)
    if (source === '(' || source === '(?:') open.push([[]])
    else if (source === '|') open.at(-1)?.push([])
    else if (source === ')') add({ type: 'group', alternatives: open.pop() ?? [], repeats: once })
    else if (/^(?:[*+?]|\{\d)/.test(source)) {
      const repeated = last?.pop()
      if (repeated !== undefined) last?.push({ ...repeated, repeats: repeatsOf(source) })
    } else add({ type: typeOf(source), source, repeats: once })
  }
  const [alternatives = []] = open
  return alternatives.length === 1 ? alternatives[0] : [{ type: 'group', alternatives, repeats: once }]
}

const token =
  /\\(?:[dDwWsSbBnrtfv]|[pP]\{[^}]*\}|u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|[^A-Za-z\d])|\[(?:\\.|[^\]\\])*\]|\(\?:|\((?!\?)|[)|^$.]|(?:[*+?]|\{\d+(?:,\d*)?\})\??|[^\\[\](){}|^$.*+?]/gsu

const once: Repeats = { least: 1, most: 1, source: '' }

function repeatsOf(source: string): Repeats {
  const [, least = '0', comma, most = ''] = /^\{(\d+)(,)?(\d*)/.exec(source) ?? []
  if (source.startsWith('{'))
    return {
      least: Number(least),
      most: comma === undefined ? Number(least) : most === '' ? Number.POSITIVE_INFINITY : Number(most),
      source,
    }
  return { least: source.startsWith('+') ? 1 : 0, most: source.startsWith('?') ? 1 : Number.POSITIVE_INFINITY, source }
}

function typeOf(source: string): 'literal' | 'class' | 'anchor' {
  if (/^(?:[\^$]|\\[bB])$/.test(source)) return 'anchor'
  return source === '.' || /^(?:\[|\\[A-Za-z])/.test(source) ? 'class' : 'literal'
}
