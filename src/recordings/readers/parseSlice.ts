import { isUtf8 } from 'node:buffer'
import { pointerTokens } from '../../contract/jsonPointer.ts'
import {
  type Attachments,
  type EntryFormat,
  type EntrySource,
  memberAt,
  type PeekedRequest,
  type ReadEntry,
} from './entrySource.ts'
import { foreignEntry } from './foreignFormats.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { jsonTextOf, type ParsedText, parseJson, parseYaml } from './parsedText.ts'
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
  /** Whether bodies that the recording holds as JSON are given as `json`, not as `body`. Default false. */
  readonly keepsJson?: boolean
  /** Is given what stands in the slice, before anything of it is read; nothing where it cannot be parsed. */
  readonly onValue?: (value: unknown) => void
}

/**
 * The exchange in a slice, or why there is none. It throws nothing. A promise comes back only where something has to be
 * loaded first: one for each entry would take longer than much of the reading.
 */
export function parseSlice(slice: RecordingSlice, context: ParseContext): ReadItem | Promise<ReadItem> {
  const { bytes } = slice
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  const { limits = defaultLimits } = context
  const entryText: EntryText = { slice, context, limits, text }
  if (slice.kind === 'vcr-yaml')
    return parseYaml(text, limits).then(
      (parsed) => readParsed(entryText, parsed),
      (error: unknown) => skippedEntry(entryText, unparsed, error),
    )
  let parsed = unparsed
  try {
    parsed = parseJson(text, limits)
  } catch (error) {
    return skippedEntry(entryText, parsed, error)
  }
  return readParsed(entryText, parsed)
}

/** A slice as text, and what it is read with. */
interface EntryText {
  readonly slice: RecordingSlice
  readonly context: ParseContext
  readonly limits: Limits
  readonly text: string
}

const unparsed: ParsedText = { value: undefined, offsetOf: () => 0 }

function readParsed(entryText: EntryText, parsed: ParsedText): ReadItem | Promise<ReadItem> {
  const { slice, context, text } = entryText
  try {
    const { value } = parsed
    context.onValue?.(value)
    const format = formatOf(slice.kind, value)
    const names = format.attachedNames?.(value) ?? none
    for (const name of names) context.attachments.expect(name)
    if (context.isOurs !== undefined) {
      const request = format.peek({ value, shared: slice.shared })
      if (request.url !== undefined && !context.isOurs(request.url))
        return foreignItem(entryText, parsed, format, { ...request, url: request.url })
    }
    // Not before: what is wrong with somebody else's entry does not matter. Whatever is not UTF-8 leaves this mark.
    if (text.includes('\ufffd') && !isUtf8(slice.bytes))
      throw new ReadProblem('is not UTF-8. Save the recording as UTF-8.')
    if (names.length === 0) return readItem(entryText, parsed, format, noBytes)
  } catch (error) {
    return skippedEntry(entryText, parsed, error)
  }
  return readWithAttached(entryText, parsed)
}

async function readWithAttached(entryText: EntryText, parsed: ParsedText): Promise<ReadItem> {
  const { slice, context } = entryText
  const format = formatOf(slice.kind, parsed.value)
  const bodies = new Map<string, Uint8Array | undefined>()
  const problems = new Map<string, unknown>()
  for (const name of format.attachedNames?.(parsed.value) ?? none) {
    try {
      bodies.set(name, await context.attachments.read(name))
    } catch (error) {
      problems.set(name, error)
    }
  }
  try {
    return readItem(entryText, parsed, format, (name) => {
      // A problem of a body that nobody reads is none.
      if (problems.has(name)) throw problems.get(name)
      return bodies.get(name)
    })
  } catch (error) {
    return skippedEntry(entryText, parsed, error)
  }
}

/** @throws {ReadProblem} when something is missing or wrong. */
function readItem(
  entryText: EntryText,
  parsed: ParsedText,
  format: EntryFormat,
  attached: EntrySource['attached'],
): ReadItem {
  const { slice, context, limits, text } = entryText
  const { value } = parsed
  const jsonText = (path: Path) => jsonTextOf(text, value, path)
  // As text, a number of a few digits may get several times as long.
  const keepsJson = context.keepsJson === true && text.length < limits.bodyBytes / 8
  const read = format.read({ value, jsonText, keepsJson, attached, limits, shared: slice.shared })
  const { exchange, paths, listsHeaders = false, lost, dropsCredentials, startedDateTime } = read
  const ownFields = fieldsOf(value, format)
  const fields = startedDateTime === undefined ? ownFields : { startedDateTime, ...ownFields }
  const { file } = context
  const entry = { file, index: slice.index, exchange, listsHeaders, fields, locate: locateIn(entryText, parsed, paths) }
  if (lost === undefined && dropsCredentials === undefined) return { entry }
  return { entry: { ...entry, ...(lost && { lost }), ...(dropsCredentials && { dropsCredentials }) } }
}

/** An exchange of somebody else: its method and address. */
function foreignItem(
  entryText: EntryText,
  parsed: ParsedText,
  format: EntryFormat,
  { method = '', url, methodPath, urlPath }: PeekedRequest & { url: string },
): ReadItem {
  const { slice, context } = entryText
  const exchange = { request: { method, url, headers: [] } }
  const locate = locateIn(entryText, parsed, { ...noPaths, 'request.url': urlPath, 'request.method': methodPath })
  const fields = fieldsOf(parsed.value, format)
  return { entry: { file: context.file, index: slice.index, exchange, listsHeaders: false, fields, locate } }
}

/** Places are asked for only where something is wrong. */
function locateIn(
  { slice, text }: EntryText,
  { offsetOf }: ParsedText,
  paths: ReadEntry['paths'],
): RecordedEntry['locate'] {
  let placeAt: ReturnType<typeof createPlaceFinder> | undefined
  return (part, pointer = '') => {
    placeAt ??= createPlaceFinder(text, slice.place)
    return placeAt(offsetOf([...paths[part], ...pointerTokens(pointer)]))
  }
}

function skippedEntry({ slice, context, text }: EntryText, { offsetOf }: ParsedText, error: unknown): ReadItem {
  const { kind, reason, at } =
    error instanceof ReadProblem
      ? error
      : new ReadProblem('is too deep or too large to be read. Leave the body out of the recording.')
  const offset = typeof at === 'number' ? at : offsetOf(at)
  const place = createPlaceFinder(text, slice.place)(offset)
  return { skipped: { kind, file: context.file, index: slice.index, place, reason } }
}

const none: readonly string[] = []
const noBytes = () => undefined

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

const noPaths = {
  entry: [],
  'request.headers': [],
  'request.body': [],
  'response.status': [],
  'response.headers': [],
  'response.body': [],
}

function fieldsOf(entry: unknown, { entryPath }: EntryFormat): Record<string, unknown> {
  const value = entryPath === undefined ? entry : memberAt(entry, entryPath)
  const fields: Record<string, unknown> = {}
  for (const name of Object.keys(Object(value))) {
    // A field called __proto__ would become the prototype of whatever it is copied to.
    if ((name.startsWith('_') && name !== '__proto__') || name === 'startedDateTime' || name === 'time')
      fields[name] = (value as Record<string, unknown>)[name]
  }
  return fields
}
