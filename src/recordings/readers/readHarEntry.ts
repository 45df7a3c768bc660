import type { HeaderList } from '../../contract/exchange.ts'
import { base64Bytes, decodeBytes, decodeStoredText, hexBytes } from './decodeBody.ts'
import {
  type EntryFormat,
  type EntrySource,
  headersAt,
  maybeTextAt,
  memberAt,
  peekAt,
  type ReadEntry,
  readingAt,
  statusAt,
  textAt,
  withBody,
} from './entrySource.ts'
import {
  hasNoContent,
  type KeptBody,
  lostBody,
  lostHeaders,
  lostOf,
  notRecorded,
  type Presence,
  withMediaType,
} from './lostParts.ts'
import { malformed, notAnExchange, type Path, quoteName, ReadProblem } from './readProblem.ts'
import type { LostPart } from './recordedEntry.ts'

/**
 * An entry of a HAR 1.2 file: of Chrome, Firefox, Playwright (bodies in the file or beside it), Redocly and Polly.
 * What the recorder did not keep is told, and the rest is read. An entry whose own field `_requestOnly` is true is the
 * evidence of a request; any other without a status is a call that failed.
 * @throws {ReadProblem} when a member is missing or wrong, a body cannot be read, or the call got no answer.
 */
// http://www.softwareishard.com/blog/har-12-spec/
function readHarEntry(source: EntrySource): ReadEntry {
  const { value } = source
  const status = readStatus(value)
  const method = textAt(value, fixedPaths['request.method'])
  const url = textAt(value, fixedPaths['request.url'])
  const listedOfRequest = listedHeaders(value, fixedPaths['request.headers'])
  const requestHeaders = headersOrMediaType(value, listedOfRequest, requestContent)
  const hasPostData = (memberAt(value, requestContent.whole) ?? undefined) !== undefined
  // Of a method that need not bring content, only what the recorder says of a body shows that there was one.
  const tellsBody = hasPostData && memberAt(value, requestContent.text) !== ''
  const presence = tellsBody || sendsContent.has(method.toUpperCase()) ? 'certain' : 'possible'
  const sent = { headers: requestHeaders, size: memberAt(value, requestBodySize), presence } as const
  const requestBody = hasPostData ? readBody(source, requestContent, sent) : absentBody(requestContent, sent)
  const request = withBody({ method, url, headers: requestHeaders }, requestBody.text)
  const paths = (responseBody: Path) => ({
    ...fixedPaths,
    'request.body': requestBody.path,
    'response.body': responseBody,
  })
  const lostOfRequest = requestBody.lost ?? lostHeaders('request.headers', request)
  if (status === undefined)
    return {
      exchange: { request },
      paths: paths(responseContent.whole),
      listsHeaders: requestHeaders === listedOfRequest && lostOfRequest?.part !== 'request.headers',
      ...droppedBy(value),
      ...lostOf(lostOfRequest),
    }
  const listed = listedHeaders(value, fixedPaths['response.headers'])
  const headers = headersOrMediaType(value, listed, responseContent)
  const body = readBody(source, responseContent, {
    headers,
    size: contentSize(value),
    sentBytes: memberAt(value, responseBodySize),
    presence: hasNoContent(method, status) ? 'none' : 'certain',
  })
  const response = withBody({ status, headers }, body.text)
  const lostOfResponse = body.lost ?? lostHeaders('response.headers', response)
  const lacksHeaders = lostOfRequest?.part === 'request.headers' || lostOfResponse?.part === 'response.headers'
  return {
    exchange: { request, response },
    paths: paths(body.path),
    // A recorder that has to be helped out with a media type lists no headers at all.
    listsHeaders: requestHeaders === listedOfRequest && headers === listed && !lacksHeaders,
    ...droppedBy(value),
    ...lostOf(lostOfRequest, lostOfResponse),
  }
}

export const harFormat: EntryFormat = {
  peek: ({ value }) => peekAt(value, fixedPaths['request.method'], fixedPaths['request.url']),
  attachedNames,
  read: readHarEntry,
}

export function attachedNames(entry: unknown): readonly string[] {
  const ofRequest = maybeTextAt(entry, requestContent.file)
  const ofResponse = maybeTextAt(entry, responseContent.file)
  if (ofRequest === undefined && ofResponse === undefined) return none
  return [ofRequest, ofResponse].filter((name) => name !== undefined)
}
const none: readonly string[] = []

// Chrome's developer tools mark entries so, and leave credentials out of what they save (since version 130):
// https://developer.chrome.com/blog/new-in-devtools-130
const droppedBy = (value: unknown): Pick<ReadEntry, 'dropsCredentials'> =>
  memberAt(value, initiatorPath) === undefined ? {} : { dropsCredentials: true }
const initiatorPath = ['_initiator']

// https://www.rfc-editor.org/rfc/rfc9110#section-9.3: only these are given a meaning for content that is sent.
const sendsContent = new Set(['POST', 'PUT', 'PATCH'])

// Paths are made once, because a recording has many entries.
const fixedPaths = {
  entry: [],
  'request.method': ['request', 'method'],
  'request.url': ['request', 'url'],
  'request.headers': ['request', 'headers'],
  'response.status': ['response', 'status'],
  'response.headers': ['response', 'headers'],
}
const requestBodySize = ['request', 'bodySize']
const responseBodySize = ['response', 'bodySize']
const responseContentSize = ['response', 'content', 'size']

/** The paths of what a HAR says of a body. */
const contentPaths = (part: KeptBody['part'], whole: Path) => ({
  part,
  whole,
  text: [...whole, 'text'],
  file: [...whole, '_file'],
  /** Recorders on iOS: https://github.com/haralyzer/haralyzer/issues/55 */
  textBase64: [...whole, '_textBase64'],
  encoding: [...whole, 'encoding'],
  isBinary: [...whole, '_isBinary'],
  params: [...whole, 'params'],
  mimeType: [...whole, 'mimeType'],
})
type ContentPaths = ReturnType<typeof contentPaths>
const requestContent = contentPaths('request.body', ['request', 'postData'])
const responseContent = contentPaths('response.body', ['response', 'content'])

/**
 * The status; undefined for the evidence of a request.
 * @throws {ReadProblem} when the call failed.
 */
// Chrome and mitmproxy write status 0 and `_error`, Firefox and HTTP Toolkit 0, Playwright -1 and `_failureText`:
// https://github.com/ChromeDevTools/devtools-frontend/blob/main/front_end/models/har/Log.ts
// https://github.com/mitmproxy/mitmproxy/blob/main/mitmproxy/addons/savehar.py
// https://github.com/httptoolkit/httptoolkit-ui/blob/main/src/model/http/har.ts
// https://github.com/microsoft/playwright/blob/v1.65.1/packages/playwright-core/src/server/har/harTracer.ts
function readStatus(value: unknown): number | undefined {
  const path = fixedPaths['response.status']
  const status = memberAt(value, path)
  const isNone = status === null || (typeof status === 'number' && status <= 0)
  if (isNone && memberAt(value, requestOnlyPath) === true) return undefined
  const failure = maybeTextAt(value, errorPath) ?? maybeTextAt(value, failurePath) ?? ''
  if (isNone || failure !== '') throw notAnExchange(path)
  return statusAt(value, path, status)
}
const requestOnlyPath = ['_requestOnly']
const errorPath = ['response', '_error']
const failurePath = ['response', '_failureText']

/** The size of a response's body, which only `content` tells of one that was packed. */
function contentSize(value: unknown): unknown {
  const size = memberAt(value, responseContentSize)
  return size === undefined && memberAt(value, responseBodySize) === 0 ? 0 : size
}

function listedHeaders(value: unknown, path: Path): HeaderList {
  if (!Array.isArray(memberAt(value, path))) throw malformed(path, 'is not a list')
  return headersAt(value, path)
}

/** The headers, or what stands in for them where none is listed. */
const headersOrMediaType = (value: unknown, headers: HeaderList, content: ContentPaths): HeaderList =>
  headers.length > 0 ? headers : withMediaType(headers, memberAt(value, content.mimeType))

interface Body {
  /** Undefined when there is none. */
  readonly text: string | undefined
  readonly path: Path
  readonly lost: LostPart | undefined
}

/** What is known of a body without itself. */
interface AboutBody {
  readonly headers: HeaderList
  readonly size: unknown
  readonly sentBytes?: unknown
  readonly presence: Presence
}

const absentBody = ({ part, text: path }: ContentPaths, { presence, ...about }: AboutBody): Body => ({
  text: undefined,
  path,
  lost: lostBody({ part, text: undefined, ...about }, presence),
})

function readBody(source: EntrySource, content: ContentPaths, about: AboutBody): Body {
  const { part } = content
  const { headers, size, sentBytes, presence } = about
  const file = memberAt(source.value, content.file) ?? undefined
  if (file !== undefined) {
    const path = content.file
    if (typeof file !== 'string') throw malformed(path, 'is not a text')
    const bytes = readingAt(path, () => source.attached(file))
    if (bytes === undefined) return { text: undefined, path, lost: presence === 'none' ? undefined : fileLost(part) }
    return { text: readingAt(path, () => decodeBytes(bytes, headers, source.limits)), path, lost: undefined }
  }
  const base64 = maybeTextAt(source.value, content.textBase64)
  if (base64 !== undefined) {
    const path = content.textBase64
    return {
      text: readingAt(path, () => decodeBytes(base64Bytes(base64), headers, source.limits)),
      path,
      lost: undefined,
    }
  }
  const path = content.text
  const stored = memberAt(source.value, path) ?? undefined
  if (stored === undefined) {
    const form = formBody(source.value, content)
    if (form !== undefined) return { ...form, path }
    return absentBody(content, about)
  }
  if (typeof stored !== 'string') throw malformed(path, 'is not a text')
  const text = readingAt(path, () => decodeStored(source, { text: stored, size }, content, headers))
  const lost = lostBody({ part, headers, text, storedLength: stored.length, size, sentBytes }, presence)
  return { text: lost === undefined && text !== '' ? text : undefined, path, lost }
}

const fileLost = (part: KeptBody['part']) =>
  notRecorded(part, `the ${part.replace('.', "'s ")} is a file that is not there. Put it beside the recording.`)

function decodeStored(
  source: EntrySource,
  { text, size }: { text: string; size: unknown },
  content: ContentPaths,
  headers: HeaderList,
): string {
  const encodingPath = content.encoding
  // Polly before 6.0 marked hexadecimal bodies so: https://github.com/Netflix/pollyjs/blob/master/CHANGELOG.md
  const marked = memberAt(source.value, content.isBinary) === true ? 'hex' : ''
  const encoding = memberAt(source.value, encodingPath) ?? marked
  if (encoding === '') return decodeStoredText(text, headers, source.limits, size)
  if (encoding !== 'base64' && encoding !== 'hex')
    throw new ReadProblem(
      `${encodingPath.join('.')} is ${typeof encoding === 'string' ? quoteName(encoding) : 'no text'}, which is not read here. Record bodies as text or in base64.`,
      encodingPath,
    )
  const toBytes = encoding === 'hex' ? hexBytes : base64Bytes
  const bytes = Buffer.concat(storedChunks(text).map(toBytes))
  return decodeBytes(bytes, headers, source.limits)
}

/** Polly stores a packed body as a JSON list of its chunks, each encoded. */
function storedChunks(text: string): string[] {
  if (!text.startsWith('[')) return [text]
  try {
    const chunks: unknown = JSON.parse(text)
    if (Array.isArray(chunks) && chunks.every((chunk) => typeof chunk === 'string')) return chunks
  } catch {
    // It is then no text in that encoding either, which is what the caller reports.
  }
  return [text]
}

/** What the fields of a form tell of its text, where the recorder wrote no other; undefined where it wrote none. */
function formBody(entry: unknown, content: ContentPaths): Pick<Body, 'text' | 'lost'> | undefined {
  const path = content.params
  const params = memberAt(entry, path)
  if (!Array.isArray(params) || params.length === 0) return undefined
  const mimeType = maybeTextAt(entry, content.mimeType) ?? ''
  if (!mimeType.toLowerCase().startsWith('application/x-www-form-urlencoded'))
    return { text: undefined, lost: notRecorded(content.part) }
  const fields = headersAt(entry, path).map(([name, value]): [string, string] => [name, value])
  return { text: new URLSearchParams(fields).toString(), lost: undefined }
}
