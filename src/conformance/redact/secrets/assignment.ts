import type { SecretKind, Span } from '../secretKind.ts'
import { isSensitiveName, type ValuePlace } from '../valuePlace.ts'
import { address, isAddress } from './address.ts'
import { credential } from './credential.ts'

// Ways to give a value to a name
const patterns = [
  // "name": "value", also inside a text that is quoted itself and cut off
  /\\*["'](?<name>[\w.-]{1,64})\\*["']\s*[:=]\s*(?<quote>\\*")(?<value>(?:(?!\k<quote>)(?:\\.|[^\\]))+)/dgs,
  /\\*["'](?<name>[\w.-]{1,64})\\*["']\s*[:=]\s*(?<value>-?\d[\d.]*)/dg,
  // name=value, name="value"
  /(?<![\w.-])(?<name>[\w.-]{1,64})=\\*["']?(?<value>[^\s&;,"'<>\\]+)/dg,
  // Name: value, alone on its line
  /^[ \t]*(?<name>[\w.-]{1,64}):[ \t]*(?<value>\S[^\r\n]*)$/dgm,
  // <name>value</
  /<(?<name>[\w.:-]{1,64})>(?<value>[^<]+)<\//dg,
  // https://www.rfc-editor.org/rfc/rfc7578: a part of a form
  /form-data;[^\r\n]*?\bname="(?<name>[^"\r\n]*)"[^\r\n]*\r?\n(?:[^\r\n]+\r?\n){0,8}\r?\n(?<value>[^\r\n]+)/dgi,
]

/** What text that is no JSON gives to a name that calls it secret. */
export const assignment: SecretKind = {
  kind: credential.kind,
  *find(text, place) {
    if (!/[=:<]/.test(text)) return
    const spans = patterns.flatMap((pattern) => [...assigned(pattern, text, place)])
    let past = 0
    for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
      if (span.start < past) continue
      past = span.end
      yield span
    }
  },
  replace: credential.replace,
}

function* assigned(pattern: RegExp, text: string, place: ValuePlace): Generator<Span> {
  for (const match of text.matchAll(pattern)) {
    const { name = '', value = '' } = match.groups ?? {}
    if (!isSensitiveName(place, name)) continue
    const inner = { ...place, name, sensitive: true }
    const valueStart = match.indices?.groups?.['value']?.[0] ?? 0
    for (const { start, end } of [
      ...credential.find(value, inner),
      ...(isAddress(value) ? address.find(value, inner) : []),
    ]) {
      yield { start: valueStart + start, end: valueStart + end }
    }
  }
}
