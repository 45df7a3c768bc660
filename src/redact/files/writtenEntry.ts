import type { HeaderList } from '../../contract/exchange.ts'
import type { RecordedEntry } from '../../recordings/readers/recordedEntry.ts'
import type { RedactedExchange } from '../redactExchange.ts'
import type { Redaction } from '../redaction.ts'

/** What a format's writer is given of one entry. */
export interface EntryParts {
  /** The entry as it stands in the file, of which only what a writer names is written again. */
  readonly source: unknown
  readonly entry: RecordedEntry
  readonly redacted: RedactedExchange
  readonly redaction: Redaction
  /** Stores a body beside the recording, in the place of the one of this name, and gives its new name. */
  readonly attach: (body: Uint8Array, name: string) => string
}

// https://www.rfc-editor.org/rfc/rfc3339
const time = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?)?$/

/** Fields of ours and of recorders that tell nothing about anybody, with what their values look like. */
const fields: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    startedDateTime: time,
    _recordedAt: time,
    _operationId: /^[a-z][A-Za-z0-9]{2,40}$/,
    _provenance: /^(?:recorded|documented|asserted|observed|synthetic)$/,
    _resourceType:
      /^(?:document|stylesheet|image|media|font|script|texttrack|xhr|fetch|eventsource|websocket|manifest|other|preflight|ping)$/i,
    _priority: /^(?:VeryHigh|High|Medium|Low|VeryLow)$/,
    _fromCache: /^(?:memory|disk|prefetch)$/,
  }),
)

// Of these only the evidence of a request is judged; see conformance/README.md.
const flags = new Set(['_partial', '_requestOnly'])

/** The harmless ones among an entry's fields. */
export function harmlessFields({ fields: given }: RecordedEntry, { vocabulary }: Redaction): Record<string, unknown> {
  const harmless: Record<string, unknown> = {}
  for (const name of Object.keys(given)) {
    const value = given[name]
    const isKnown = name !== '_operationId' || vocabulary.operationIds.has(value)
    if (isKnown && isHarmlessField(name, value)) harmless[name] = value
  }
  return harmless
}

const isHarmlessField = (name: string, value: unknown) =>
  typeof value === 'string' ? fields.get(name)?.test(value) === true : typeof value === 'boolean' && flags.has(name)

/** Headers in the form in which the recorder had them. */
export function headersLike(source: unknown, headers: HeaderList): unknown {
  if (Array.isArray(source)) {
    if (source.length === 0 || Array.isArray(source[0])) return headers
    if (typeof source[0] === 'string') return headers.flat()
    return headers.map(([name, value]) => ({ name, value }))
  }
  const inLists = holdsList((source ?? {}) as object)
  const byName: Record<string, string | string[]> = {}
  for (const header of headers) {
    const [name, value] = header
    const known = Object.hasOwn(byName, name) ? byName[name] : undefined
    if (Array.isArray(known)) known.push(value)
    else setOwn(byName, name, known === undefined ? (inLists ? [value] : value) : [known, value])
  }
  return byName
}

function holdsList(object: object): boolean {
  for (const name in object) if (Array.isArray((object as Record<string, unknown>)[name])) return true
  return false
}

/** Sets a member, also one that is named as what objects inherit. */
function setOwn(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== '__proto__') object[name] = value
  else Object.defineProperty(object, name, { value, enumerable: true, writable: true, configurable: true })
}

export function member(value: unknown, ...path: readonly string[]): unknown {
  let current = value
  for (const name of path) {
    if (typeof current !== 'object' || current === null) return undefined
    current = (current as Record<string, unknown>)[name]
  }
  return current
}
