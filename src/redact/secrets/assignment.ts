import type { SecretKind, Span } from '../secretKind.ts'
import { isSensitiveName, type ValuePlace } from '../valuePlace.ts'
import { address, isAddress } from './address.ts'
import { credential } from './credential.ts'

// Ways to give a value to a name. The value is looked for behind sensitive names only, because the value of another
// name may hold names itself.
const forms = [
  // "name": "value", also inside a text that is quoted itself and cut off
  {
    name: /\\*["'](?<name>[\w.-]{1,64})\\*["']\s*[:=]\s*/g,
    value: /(?<quote>\\*["'])(?<text>(?:(?!(?<!\\)\k<quote>).)+)|(?<word>-?\d[\d.]*)/dsy,
  },
  // name=value, name="value"
  {
    name: /(?<![\w.-])(?<name>[\w.-]{1,64})=/g,
    value: /(?<quote>\\*["'])(?<text>(?:(?!(?<!\\)\k<quote>).)+)|(?<word>[^\s&;,"<>\\]+)/dsy,
  },
  // Name: value, alone on its line
  { name: /^[ \t]*(?<name>[\w.-]{1,64}):[ \t]*/gm, value: /(?<text>\S[^\r\n]*)/dy },
  // <name>value</
  { name: /<(?<name>[\w.:-]{1,64})>/g, value: /(?<text>[^<]+)/dy },
  // https://www.rfc-editor.org/rfc/rfc7578: a part of a form
  {
    name: /form-data;[^\r\n]*?\bname="(?<name>[^"\r\n]*)"[^\r\n]*\r?\n(?:[^\r\n]+\r?\n){0,8}\r?\n/gi,
    value: /(?<text>[^\r\n]+)/dy,
  },
]

/** What text that is no JSON gives to a name that calls it secret. */
export const assignment: SecretKind = {
  kind: credential.kind,
  *find(text, place) {
    if (!/[=:<]/.test(text)) return
    const spans = forms.flatMap(({ name, value }) => [...assigned(text, place, name, value)])
    let past = 0
    for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (span.start < past) continue
      past = span.end
      yield span
    }
  },
  replace: credential.replace,
}

function* assigned(text: string, place: ValuePlace, names: RegExp, values: RegExp): Generator<Span> {
  for (const match of text.matchAll(names)) {
    const name = match.groups?.['name'] ?? ''
    if (!isSensitiveName(place, name)) continue
    values.lastIndex = match.index + match[0].length
    const { text: span, word = span } = values.exec(text)?.indices?.groups ?? {}
    if (word === undefined) continue
    const [start, end] = word
    const value = text.slice(start, end)
    const inner = { ...place, name, sensitive: true }
    for (const part of isAddress(value) ? address.find(value, inner) : credential.find(value, inner)) {
      yield { start: start + part.start, end: start + part.end }
    }
  }
}
