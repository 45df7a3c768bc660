import { toPointer } from '../contract/jsonPointer.ts'
import { jsonEscaped } from './escapedText.ts'
import { type JsonNode, type JsonObject, type JsonString, parseJson } from './parseJson.ts'
import { isBodyEncoding, type Redact, redactEncodedBody, redactTextBody } from './redactBody.ts'
import { redactNumber } from './redactNumber.ts'
import { isSensitiveParameter } from './redactQuery.ts'
import type { Redaction } from './redactSecrets.ts'
import { requestPlace } from './requestPlace.ts'
import { isShortWord, replaceSpans } from './secretKind.ts'
import { accountNumber } from './secrets/accountNumber.ts'
import { isSensitiveName, type ValuePlace } from './valuePlace.ts'

interface Visit {
  readonly node: JsonNode
  readonly place: ValuePlace
  /** Names of all pairs of the list that holds the node. */
  readonly siblings?: readonly string[]
  /** How a body is stored, where it is not as text. */
  readonly encoding?: string | undefined
}

// Members of a recording that hold what went over the wire; `url` and the like describe it.
const wireMember = /^(?:body|text|postData|content|params|query|queryString|cookies)$|headers$/i
const bodyMember = /^(?:body|text|string|response)$/

/**
 * JSON text without the secrets in it; undefined when it is no JSON. Only strings and numbers change, so that white
 * space, order and escapes stay. Recordings are recognised by their shape: a request with an address, pairs of a name
 * and a value, tables and lists of headers, bodies in Base64.
 */
export function redactJson(text: string, place: ValuePlace, redaction: Redaction, redact: Redact): string | undefined {
  const root = parseJson(text)
  if (root === undefined) return undefined
  const patches = new Map<JsonNode, string>()
  // A stack and not recursion, because JSON may be nested to any depth.
  const open: Visit[] = [{ node: root, place }]
  const openLater = (visits: readonly Visit[]) => {
    for (const visit of visits.toReversed()) open.push(visit)
  }
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    const { node } = visit
    if (node.type === 'object') openLater(membersOf(node, visit, text, redaction, redact, patches))
    else if (node.type === 'array') openLater(itemsOf(node.items, visit.place, text))
    else if (node.type === 'string')
      rewrite(node, text, patches, (value) => redactString(value, visit, redaction, redact))
    else if (node.type === 'number') {
      const source = text.slice(node.start, node.end)
      const invented = redactNumberAt(source, visit.place, redaction)
      if (invented !== source) patches.set(node, invented)
    }
  }
  return applied(text, patches)
}

function membersOf(
  node: JsonObject,
  { place: outer, siblings = [] }: Visit,
  text: string,
  redaction: Redaction,
  redact: Redact,
  patches: Map<JsonNode, string>,
): Visit[] {
  const stringOf = (name: string) => stringMember(node, name, text)
  const request = memberOf(node, 'request', text)
  const place = requestPlace(
    outer,
    ['url', 'method'].map((name) => (request?.type === 'object' ? stringMember(request, name, text) : stringOf(name))),
    redaction,
  )
  const isRequest = stringOf('url') !== undefined && stringOf('method') !== undefined
  const isTrue = (name: string) => {
    const value = memberOf(node, name, text)
    return value?.type === 'word' && text.slice(value.start, value.end) === 'true'
  }
  // The marks of HAR, of Polly and of nock
  const encoding = stringOf('encoding') ?? (isTrue('_isBinary') || isTrue('responseIsBinary') ? 'hex' : '')
  const isEncoded = place.inDocument && isBodyEncoding(encoding, stringOf('mimeType') !== undefined)
  const pairName = memberOf(node, 'value', text) !== undefined ? (stringOf('name') ?? stringOf('key')) : undefined

  return node.members.map(({ key, value }): Visit => {
    const name = readString(key, text)
    const shown = isShortWord(name)
      ? name
      : rewrite(key, text, patches, (long) => redact(long, { ...place, name: '', sensitive: false, inDocument: false }))
    if (name === '_file' && value.type === 'string') redaction.unreadable('attachment, which is not looked into', place)
    if (name === 'response' && isListOfHex(value, text))
      redaction.unreadable('packed body, which is not looked into', place)
    if (name === 'value' && pairName !== undefined) {
      const own = place.list === 'cookies' || isSensitiveParameter({ ...place, sensitive: false }, pairName, siblings)
      const step = isShortWord(pairName) ? pairName : name
      return { node: value, place: { ...inside(place, shown, pairName, step), sensitive: place.sensitive || own } }
    }
    const own = !(isRequest && name === 'url') && isSensitiveName(place, name)
    return {
      node: value,
      place: { ...inside(place, shown, name), sensitive: place.sensitive || own },
      encoding: isEncoded && name !== 'string' && bodyMember.test(name) ? encoding : undefined,
    }
  })
}

function itemsOf(items: readonly JsonNode[], place: ValuePlace, text: string): Visit[] {
  // Names and values in turn: a pair of a fetch, and the raw headers of Node.
  const isHeaderList = /headers$/i.test(place.name) && items.every(({ type }) => type === 'string')
  const siblings = items.flatMap((item) => (item.type === 'object' ? (stringMember(item, 'name', text) ?? []) : []))
  return items.map((node, index) => {
    const at = { ...inside(place, String(index), place.name), list: place.list }
    const before = items[index - 1]
    if (!isHeaderList || index % 2 === 0 || before?.type !== 'string') return { node, place: at, siblings }
    const name = readString(before, text)
    return { node, place: { ...at, name, sensitive: isSensitiveName(place, name) } }
  })
}

/** As nock stores a packed body. */
const isListOfHex = (node: JsonNode, text: string) =>
  node.type === 'array' &&
  node.items.length > 0 &&
  node.items.every((item) => item.type === 'string' && /^(?:[0-9a-f]{2})+$/.test(readString(item, text)))

function redactString(value: string, { place, encoding = '' }: Visit, redaction: Redaction, redact: Redact): string {
  const at = { ...place, inDocument: false }
  if (encoding !== '') return redactEncodedBody(value, encoding, at, redaction, redact)
  if (place.wire && bodyMember.test(place.name)) return redactTextBody(value, at, redaction, redact)
  return redact(value, at)
}

function redactNumberAt(source: string, place: ValuePlace, { pseudonyms, report }: Redaction): string {
  if (!place.sensitive && [...accountNumber.find(source, place)].length === 0) return source
  const invented = redactNumber(source, pseudonyms)
  if (invented !== source) report('number whose name says that it is secret', place)
  return invented
}

function inside(place: ValuePlace, step: string, name: string, word = step): ValuePlace {
  return {
    ...place,
    name,
    wire: place.wire || wireMember.test(name),
    list: wireMember.test(name) ? name.toLowerCase().replace(/^.*headers$/, 'headers') : place.list,
    pointer: place.inDocument ? place.pointer + toPointer([step]) : place.pointer,
    words: `${place.words} ${word}`,
  }
}

function rewrite(
  node: JsonString,
  text: string,
  patches: Map<JsonNode, string>,
  redact: (value: string) => string,
): string {
  const written = jsonEscaped(text.slice(node.start, node.end))
  const redacted = redact(written.text)
  if (redacted !== written.text) patches.set(node, written.rewrite(redacted))
  return redacted
}

const readString = (node: JsonString, text: string) => jsonEscaped(text.slice(node.start, node.end)).text

/** Of equal members the last one counts, as for `JSON.parse`. */
const memberOf = (node: JsonObject, name: string, text: string) =>
  node.members.findLast(({ key }) => readString(key, text) === name)?.value

function stringMember(node: JsonObject, name: string, text: string): string | undefined {
  const value = memberOf(node, name, text)
  return value?.type === 'string' ? readString(value, text) : undefined
}

function applied(text: string, patches: ReadonlyMap<JsonNode, string>): string {
  const places = [...patches].flatMap(([node, now]) =>
    'start' in node ? [{ start: node.start, end: node.end, now }] : [],
  )
  places.sort((a, b) => a.start - b.start)
  const texts = places.map(({ now }) => now).values()
  return replaceSpans(text, places, () => texts.next().value ?? '')
}
