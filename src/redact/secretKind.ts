import type { Pseudonyms } from './pseudonyms.ts'
import type { ValuePlace } from './valuePlace.ts'

/** From where to where something stands in a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One kind of secret. */
export interface SecretKind {
  /** What it is, in words. */
  readonly kind: string
  /** Where such secrets stand in a value, in order and apart; harmless ones may be among them. */
  readonly find: (text: string, place: ValuePlace) => Iterable<Span>
  /** A text of the same length that holds no secret; the secret itself when it is harmless. */
  readonly replace: (secret: string, pseudonyms: Pseudonyms) => string
}

/** Where a group of a pattern matches; the pattern has the flags `d` and `g`. Group 0 is the whole match. */
export function* matches(pattern: RegExp, text: string, group = 0): Generator<Span> {
  for (const match of text.matchAll(pattern)) {
    const [start, end] = match.indices?.[group] ?? [0, 0]
    if (end > start) yield { start, end }
  }
}

/** The text with other texts at the spans, which are in order and apart. */
export function replaceSpans(text: string, spans: readonly Span[], replace: (part: string) => string): string {
  let result = ''
  let past = 0
  for (const { start, end } of spans) {
    result += text.slice(past, start) + replace(text.slice(start, end))
    past = end
  }
  return result + text.slice(past)
}

/** Whether a text is too short and too plain for a secret that shows by itself what it is. */
export const isShortWord = (text: string): boolean => /^[\w $-]{0,18}$/.test(text) && !/\d{12}/.test(text)
