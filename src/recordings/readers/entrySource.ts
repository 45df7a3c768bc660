import type { Exchange, HeaderList, JsonBody } from '../../contract/exchange.ts'
import type { Limits } from './limits.ts'
import { malformed, type Path, ReadProblem } from './readProblem.ts'
import type { ExchangePart, LostPart } from './recordedEntry.ts'

/** Bodies that are stored beside the recording. */
export interface Attachments {
  /** Says that a file is such a body, and no recording, whether it is read or not. */
  readonly expect: (name: string) => void
  /** Its bytes; undefined when it is not there, a `ReadProblem` when they cannot be had. */
  readonly read: (name: string) => Promise<Uint8Array | undefined>
}

/** One entry, parsed as JSON or YAML. */
export interface EntrySource {
  readonly value: unknown
  /** The JSON text of a member, without white space between tokens. */
  readonly jsonText: (path: Path) => string
  /** Whether a body that is JSON stays a value: it is then known not to be too large. */
  readonly keepsJson?: boolean
  /**
   * The bytes of a body beside the recording that `attachedNames` gives; undefined when it is not there.
   * @throws {ReadProblem} when they cannot be had.
   */
  readonly attached: (name: string) => Uint8Array | undefined
  readonly limits: Limits
  /** What the entry shares with others. */
  readonly shared?: Readonly<Record<string, unknown>> | undefined
}

/** What a format's reader makes of an entry. */
export interface ReadEntry {
  readonly exchange: Exchange
  readonly paths: Readonly<Record<ExchangePart, Path>>
  /** Whether the format lists the headers of every request, so that an empty list says that there were none. */
  readonly listsHeaders?: boolean
  readonly dropsCredentials?: true
  /** When it was recorded, as ISO 8601 has it, where the entry does not say it as HAR does. */
  readonly startedDateTime?: string | undefined
  readonly lost?: readonly LostPart[]
}

/** A format of entries. */
export interface EntryFormat {
  /** What is needed to tell whose entry it is. It is read before anything else, and throws nothing. */
  readonly peek: (source: Pick<EntrySource, 'value' | 'shared'>) => PeekedRequest
  /** The names of the bodies that the entry keeps beside the recording. */
  readonly attachedNames?: (entry: unknown) => readonly string[]
  /** Where in the value the entry with our fields stands; the value itself without. */
  readonly entryPath?: Path
  /** @throws {ReadProblem} when something is missing or wrong. */
  readonly read: (source: EntrySource) => ReadEntry
}

/** The request of an entry, as far as it can be told at a glance. */
export interface PeekedRequest {
  readonly method: string | undefined
  /** Undefined where it is no text. */
  readonly url: string | undefined
  readonly methodPath: Path
  readonly urlPath: Path
}

/** The method and address at two paths. */
export const peekAt = (value: unknown, methodPath: Path, urlPath: Path): PeekedRequest => ({
  method: maybeTextAt(value, methodPath),
  url: maybeTextAt(value, urlPath),
  methodPath,
  urlPath,
})

/** The text at a path; undefined where there is none. */
export function maybeTextAt(value: unknown, path: Path): string | undefined {
  const text = memberAt(value, path)
  return typeof text === 'string' ? text : undefined
}

/** The value at a path; undefined when there is none. */
export function memberAt(value: unknown, path: Path): unknown {
  let current = value
  for (const name of path) {
    if (typeof current !== 'object' || current === null) return undefined
    current = (current as Record<string | number, unknown>)[name]
  }
  return current
}

/** @throws {ReadProblem} when the member is not a text. */
export function textAt(value: unknown, path: Path): string {
  const text = memberAt(value, path)
  if (typeof text !== 'string') throw malformed(path, 'is not a text')
  return text
}

/**
 * The member, or what stands for it, as a status code.
 * @throws {ReadProblem} when it is none.
 */
export function statusAt(value: unknown, path: Path, status = memberAt(value, path)): number {
  if (typeof status !== 'number') throw malformed(path, 'is not a number')
  if (!Number.isInteger(status) || status < 100 || status > 999) throw malformed(path, 'is not a status code')
  return status
}

const namePath = ['name']
const keyPath = ['key']
const valuePath = ['value']

/**
 * The headers of any recorder: a list of `{name, value}`, of Postman's `{key, value}` or of `[name, value]`, a list of
 * names and values in turn, or an object; each value may be a list. Values stay as they are, line ends included: judging them is not for the reader.
 * @throws {ReadProblem} when they are something else.
 */
export function headersAt(value: unknown, path: Path): HeaderList {
  const headers = memberAt(value, path)
  if (headers === undefined || headers === null) return []
  if (typeof headers !== 'object') throw malformed(path, 'is neither a list nor an object')
  const pairs: [string, string][] = []
  const add = (name: unknown, content: unknown, at: string | number) => addHeader(pairs, name, content, [...path, at])
  if (!Array.isArray(headers)) {
    for (const name of Object.keys(headers)) {
      const content = (headers as Record<string, unknown>)[name]
      if (typeof content === 'string' && name.charCodeAt(0) !== COLON) pairs.push([name, content])
      else add(name, content, name)
    }
  } else if (typeof headers[0] === 'string') {
    for (let at = 0; at < headers.length; at += 2) add(headers[at], headers[at + 1], at)
  } else {
    for (let at = 0; at < headers.length; at++) {
      const header: unknown = headers[at]
      const { name, value: content } = Object(header) as { readonly name?: unknown; readonly value?: unknown }
      // Nearly all recorders write them so, and a recording has many.
      if (typeof name === 'string' && typeof content === 'string' && name.charCodeAt(0) !== COLON)
        pairs.push([name, content])
      else if (Array.isArray(header)) add(header[0], header[1], at)
      else add(memberAt(header, namePath) ?? memberAt(header, keyPath), memberAt(header, valuePath), at)
    }
  }
  return pairs
}

// HTTP/2 recorders list ":status" and the like: https://www.rfc-editor.org/rfc/rfc9113#section-8.3
const COLON = 0x3a

/** @throws {ReadProblem} with this place when name or value is missing or wrong. */
function addHeader(pairs: [string, string][], name: unknown, content: unknown, place: Path): void {
  // Polly 1, tornado and others keep each value in a list.
  if (Array.isArray(content)) {
    for (const one of content) addHeader(pairs, name, one, place)
    return
  }
  const isText = typeof content === 'string' || typeof content === 'number' || typeof content === 'boolean'
  if (typeof name !== 'string' || !isText) throw malformed(place, 'lacks its name or value')
  if (name.charCodeAt(0) !== COLON) pairs.push([name, String(content)])
}

/** Gives the place to problems that know none. */
export function readingAt<T>(path: Path, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof ReadProblem && Array.isArray(error.at) && error.at.length === 0)
      throw new ReadProblem(error.reason, path)
    throw error
  }
}

/** A message with its body; an empty body is none, because most recorders cannot tell the two apart. */
export function withBody<T extends object>(
  message: T,
  body: string | JsonBody | undefined,
): T & { body?: string; json?: JsonBody } {
  if (body === undefined || body === '') return message
  return typeof body === 'string' ? { ...message, body } : { ...message, json: body }
}
