import { isUtf8 } from 'node:buffer'
import { pointerTokens } from '../../contract/jsonPointer.ts'
import { type Attachments, type EntryFormat, memberAt, type PeekedRequest, type ReadEntry } from './entrySource.ts'
import { foreignEntry } from './foreignFormats.ts'
import { compactValue, countTokens, createValueFinder } from './jsonText.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { createPlaceFinder } from './place.ts'
import { harFormat } from './readHarEntry.ts'
import { nockFormat } from './readNockEntry.ts'
import { plainFormat } from './readPlainEntry.ts'
import { postmanFormat } from './readPostmanEntry.ts'
import { type Path, ReadProblem } from './readProblem.ts'
import { snapshotFormat } from './readSnapshotEntry.ts'
import { traceFormat } from './readTraceEntry.ts'
import { vcrFormat } from './readVcrEntry.ts'
import type { ReadItem, RecordedEntry } from './recordedEntry.ts'
import type { RecordingSlice } from './recordingSlice.ts'

/** The text of an entry, parsed. */
interface ParsedText {
  readonly value: unknown
  /** Where the value at a path starts, or the nearest one above it. */
  readonly offsetOf: (path: Path) => number
}

/** What a slice needs besides its bytes. */
export interface ParseContext {
  readonly file: string
  readonly attachments: Attachments
  readonly limits?: Limits
  /**
   * Whether the exchanges of an address are wanted. Of any other nothing but method and address is read, so that
   * whatever else is wrong with it does not matter.
   */
  readonly isOurs?: (url: string) => boolean
}

/** The exchange in a slice, or why there is none. It throws nothing. */
export async function parseSlice(slice: RecordingSlice, context: ParseContext): Promise<ReadItem> {
  const { file, attachments, limits = defaultLimits, isOurs } = context
  const { index, place, bytes } = slice
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  const placeAt = createPlaceFinder(text, place)
  let parsed: ParsedText = { value: undefined, offsetOf: () => 0 }
  try {
    parsed = slice.kind === 'vcr-yaml' ? await parseYaml(text, limits) : parseJson(withoutMark(text), limits)
    const { value, offsetOf } = parsed
    const locateIn =
      (paths: ReadEntry['paths']): RecordedEntry['locate'] =>
      (part, pointer = '') =>
        placeAt(offsetOf([...paths[part], ...pointerTokens(pointer)]))
    const format = formatOf(slice.kind, value)
    format.expectAttached?.(value, attachments)
    const fields = fieldsOf(format.entryPath === undefined ? value : memberAt(value, format.entryPath))
    if (isOurs !== undefined) {
      const request = format.peek({ value, shared: slice.shared })
      if (request.url !== undefined && !isOurs(request.url)) {
        const { exchange, paths } = foreignEntryOf({ ...request, url: request.url })
        return { entry: { file, index, exchange, listsHeaders: false, fields, locate: locateIn(paths) } }
      }
    }
    // Not before: what is wrong with somebody else's entry does not matter.
    if (!isUtf8(bytes)) throw new ReadProblem('is not UTF-8. Save the recording as UTF-8.')
    const jsonText = (path: Path) => jsonTextOf(text, value, path)
    const read = await format.read({ value, jsonText, attachments, limits, shared: slice.shared })
    const { exchange, paths, listsHeaders = false, lost, dropsCredentials, startedDateTime } = read
    const known = startedDateTime === undefined ? fields : { startedDateTime, ...fields }
    const entry = { file, index, exchange, listsHeaders, fields: known, locate: locateIn(paths) }
    if (lost === undefined && dropsCredentials === undefined) return { entry }
    return { entry: { ...entry, ...(lost && { lost }), ...(dropsCredentials && { dropsCredentials }) } }
  } catch (error) {
    const { kind, reason, at } =
      error instanceof ReadProblem
        ? error
        : new ReadProblem('is too deep or too large to be read. Leave the body out of the recording.')
    const offset = typeof at === 'number' ? at : parsed.offsetOf(at)
    return { skipped: { kind, file, index, place: placeAt(offset), reason } }
  }
}

const formatsByKind = {
  har: harFormat,
  vcr: vcrFormat,
  'vcr-yaml': vcrFormat,
  trace: traceFormat,
  snapshot: snapshotFormat,
  postman: postmanFormat,
}

function formatOf(kind: RecordingSlice['kind'], value: unknown): EntryFormat {
  const has = (...path: string[]) => memberAt(value, path) !== undefined
  if (kind !== 'value') {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new ReadProblem('is no entry: it must be an object. Record the exchange again, or mend it.')
    return formatsByKind[kind]
  }
  if (has('request', 'postData')) return harFormat
  const foreign = foreignEntry(value)
  if (foreign !== undefined) throw new ReadProblem(foreign)
  if (has('request', 'url')) return has('response', 'content') ? harFormat : plainFormat
  // An answer that nock stored as JSON may have any member, also those of a HAR.
  if (has('scope') && has('path') && !has('request')) return nockFormat
  if (has('response', 'content')) return harFormat
  if (has('request')) return plainFormat
  if (has('log')) throw new ReadProblem('has no list log.entries. It must be a HAR 1.2 file of its own.', ['log'])
  throw new ReadProblem('is no exchange: it has neither request and response nor scope and path. Give recordings only.')
}

/** An exchange of somebody else: its method and address. */
function foreignEntryOf(request: PeekedRequest & { url: string }): Pick<ReadEntry, 'exchange' | 'paths'> {
  const { method = '', url, methodPath, urlPath } = request
  const exchange = { request: { method, url, headers: [] } }
  return { exchange, paths: { ...noPaths, 'request.url': urlPath, 'request.method': methodPath } }
}

const noPaths = {
  entry: [],
  'request.headers': [],
  'request.body': [],
  'response.status': [],
  'response.headers': [],
  'response.body': [],
}

function fieldsOf(value: unknown): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  for (const name of Object.keys(Object(value))) {
    // A field called __proto__ would become the prototype of whatever it is copied to.
    if ((name.startsWith('_') && name !== '__proto__') || name === 'startedDateTime' || name === 'time')
      fields[name] = (value as Record<string, unknown>)[name]
  }
  return fields
}

/** Lines of files that were put one after the other may start with a byte-order mark; places stay as they are. */
const withoutMark = (text: string) => (text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text)

function parseJson(text: string, limits: Limits): ParsedText {
  if (text.length > limits.entryTokens && countTokens(text) > limits.entryTokens)
    throw new ReadProblem(`has more than ${limits.entryTokens} JSON tokens. Leave the body out of the recording.`)
  try {
    // Of equal names the last wins.
    return { value: JSON.parse(text), offsetOf: createValueFinder(text) }
  } catch (error) {
    // The rest of the message quotes the text, which may hold secrets.
    const position = / at position (\d+)/.exec((error as Error).message)?.[1]
    throw new ReadProblem('is not JSON. Record the exchange again, or mend it.', Number(position ?? 0))
  }
}

/** The text of a member that is JSON. Where a number may be too large for JavaScript, it stays as it was written. */
function jsonTextOf(text: string, value: unknown, path: Path): string {
  if (!/[:,[]\s*-?(\d[\d.]*[eE]|\d{300})/.test(text)) {
    try {
      return JSON.stringify(memberAt(value, path))
    } catch {
      // Node 20 to 24 write deep values by recursion, and run out of stack where JSON.parse does not.
    }
  }
  return compactValue(text, createValueFinder(text)(path))
}

/** Ruby's Psych marks binary texts by a tag of its own, which stands for `!!binary`. */
// https://github.com/ruby/psych/blob/master/lib/psych/visitors/yaml_tree.rb: visit_String
const rubyBinary = { tag: '!binary', resolve: (text: string) => Buffer.from(text, 'base64') }

async function parseYaml(text: string, limits: Limits): Promise<ParsedText> {
  // Loading yaml takes longer than reading a small HAR.
  const { Lexer, parseDocument } = await import('yaml')
  let tokens = 0
  for (const _ of new Lexer().lex(text)) {
    if (++tokens > limits.yamlEntryTokens)
      throw new ReadProblem(`has more than ${limits.yamlEntryTokens} YAML tokens. Leave the body out of the recording.`)
  }
  // PyYAML writes YAML 1.1 and readers differ in what is a number there: every scalar but null is taken as text.
  const document = parseDocument(text, {
    schema: 'failsafe',
    customTags: ['null', 'binary', rubyBinary],
    prettyErrors: false,
    uniqueKeys: false,
  })
  const [error] = document.errors
  if (error !== undefined)
    throw new ReadProblem(`is not YAML (${error.code}). Record the cassette again, or mend it.`, error.pos[0])
  let list: unknown
  try {
    list = document.toJS()
  } catch {
    throw new ReadProblem(
      'uses YAML aliases that cannot be followed within the interaction. Write the cassette without aliases.',
    )
  }
  return {
    value: memberAt(list, [0]),
    offsetOf(path) {
      for (let length = path.length; ; length--) {
        const node = document.getIn([0, ...path.slice(0, length)], true) as { range?: [number] } | undefined
        if (node?.range !== undefined) return node.range[0]
        if (length === 0) return 0
      }
    },
  }
}
