import type { HeaderList } from '../../contract/exchange.ts'
import { base64Bytes, decodeBytes, decodeText, hexBytes } from './decodeBody.ts'
import {
  type EntrySource,
  headersAt,
  memberAt,
  type ReadEntry,
  readingAt,
  statusAt,
  textAt,
  withBody,
} from './entrySource.ts'
import { malformed, type Path, quoteName, ReadProblem } from './readProblem.ts'

/**
 * An entry of a HAR 1.2 file: of Chrome, Firefox, Playwright (bodies in the file or beside it), Redocly and Polly.
 * @throws {ReadProblem} when a member is missing or wrong, or a body cannot be read.
 */
// http://www.softwareishard.com/blog/har-12-spec/
export async function readHarEntry(source: EntrySource): Promise<ReadEntry> {
  const { value } = source
  const method = textAt(value, fixedPaths['request.method'])
  const url = textAt(value, fixedPaths['request.url'])
  const requestHeaders = listedHeaders(value, fixedPaths['request.headers'])
  const requestBody = await readBody(source, requestContent, requestHeaders)
  const request = withBody({ method, url, headers: requestHeaders }, requestBody.text)
  const status = readStatus(value)
  const paths = (responseBody: Path) => ({
    ...fixedPaths,
    'request.body': requestBody.path,
    'response.body': responseBody,
  })
  if (requestBody.text === undefined && Number(memberAt(value, requestBodySize)) > 0) throw missingBody(['request'])
  if (status === undefined) return { exchange: { request }, paths: paths(responseContent.whole), listsHeaders }
  const headers = listedHeaders(value, fixedPaths['response.headers'])
  const body = await readBody(source, responseContent, headers)
  const hasNone = method.toUpperCase() === 'HEAD' || status < 200 || status === 204 || status === 304
  if (body.text === undefined && !hasNone && Number(memberAt(value, responseContentSize)) > 0)
    throw missingBody(responseContent.whole)
  return {
    exchange: { request, response: withBody({ status, headers }, body.text) },
    paths: paths(body.path),
    listsHeaders,
  }
}

/** A request in a HAR whose list of headers is empty had none. */
const listsHeaders = true

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
const responseContentSize = ['response', 'content', 'size']

/** The paths of what a HAR says of a body. */
const contentPaths = (whole: Path) => ({
  whole,
  text: [...whole, 'text'],
  file: [...whole, '_file'],
  encoding: [...whole, 'encoding'],
  isBinary: [...whole, '_isBinary'],
  params: [...whole, 'params'],
  mimeType: [...whole, 'mimeType'],
})
type ContentPaths = ReturnType<typeof contentPaths>
const requestContent = contentPaths(['request', 'postData'])
const responseContent = contentPaths(['response', 'content'])

// Writers put 0 where no response arrived, Playwright 1.65 puts -1.
function readStatus(value: unknown): number | undefined {
  const path = fixedPaths['response.status']
  const status = memberAt(value, path)
  return status === 0 || status === -1 ? undefined : statusAt(value, path, status)
}

function listedHeaders(value: unknown, path: Path): HeaderList {
  if (!Array.isArray(memberAt(value, path))) throw malformed(path, 'is not a list')
  return headersAt(value, path)
}

const missingBody = (path: Path) =>
  new ReadProblem(`${path.join('.')} has a size, but its body was not recorded. Record with bodies.`, path)

interface Body {
  /** Undefined when there is none. */
  readonly text: string | undefined
  readonly path: Path
}

async function readBody(source: EntrySource, content: ContentPaths, headers: HeaderList): Promise<Body> {
  const file = memberAt(source.value, content.file) ?? undefined
  if (file !== undefined) {
    const path = content.file
    if (typeof file !== 'string') throw malformed(path, 'is not a text')
    const bytes = await source.attachments(file).catch((error: unknown) =>
      readingAt(path, () => {
        throw error
      }),
    )
    return { text: readingAt(path, () => decodeBytes(bytes, headers, source.limits)), path }
  }
  const path = content.text
  const text = memberAt(source.value, path) ?? undefined
  if (text === undefined) return { text: formText(source.value, content), path }
  if (typeof text !== 'string') throw malformed(path, 'is not a text')
  return { text: readingAt(path, () => decodeStored(source, text, content, headers)) || undefined, path }
}

function decodeStored(source: EntrySource, text: string, content: ContentPaths, headers: HeaderList): string {
  const encodingPath = content.encoding
  // Polly before 6.0 marked hexadecimal bodies so: https://github.com/Netflix/pollyjs/blob/master/CHANGELOG.md
  const marked = memberAt(source.value, content.isBinary) === true ? 'hex' : ''
  const encoding = memberAt(source.value, encodingPath) ?? marked
  if (encoding === '') return decodeText(text, headers)
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

/** The text of a form, where the recorder wrote its fields only. */
function formText(entry: unknown, content: ContentPaths): string | undefined {
  const path = content.params
  const params = memberAt(entry, path)
  if (!Array.isArray(params) || params.length === 0) return undefined
  const mimeType = memberAt(entry, content.mimeType)
  if (typeof mimeType !== 'string' || !mimeType.toLowerCase().startsWith('application/x-www-form-urlencoded'))
    throw new ReadProblem(`${path.join('.')} stands there without the body's text. Record with bodies.`, path)
  return new URLSearchParams(headersAt(entry, path).map(([name, value]): [string, string] => [name, value])).toString()
}
