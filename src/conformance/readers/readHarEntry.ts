import type { HeaderList } from '../exchange.ts'
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
  const method = textAt(value, ['request', 'method'])
  const url = textAt(value, ['request', 'url'])
  const requestHeaders = listedHeaders(value, 'request')
  const requestBody = await readBody(source, ['request', 'postData'], requestHeaders)
  const request = withBody({ method, url, headers: requestHeaders }, requestBody.text)
  const status = readStatus(value)
  const paths = {
    entry: [],
    'request.method': ['request', 'method'],
    'request.url': ['request', 'url'],
    'request.headers': ['request', 'headers'],
    'request.body': requestBody.path,
    'response.status': ['response', 'status'],
    'response.headers': ['response', 'headers'],
  }
  if (requestBody.text === undefined && Number(memberAt(value, ['request', 'bodySize'])) > 0)
    throw missingBody(['request'])
  const contentPath = ['response', 'content']
  if (status === undefined) return { exchange: { request }, paths: { ...paths, 'response.body': contentPath } }
  const headers = listedHeaders(value, 'response')
  const body = await readBody(source, contentPath, headers)
  const hasNone = method.toUpperCase() === 'HEAD' || status < 200 || status === 204 || status === 304
  if (body.text === undefined && !hasNone && Number(memberAt(value, ['response', 'content', 'size'])) > 0)
    throw missingBody(contentPath)
  return {
    exchange: { request, response: withBody({ status, headers }, body.text) },
    paths: { ...paths, 'response.body': body.path },
  }
}

// Writers put 0 where no response arrived, Playwright 1.65 puts -1.
function readStatus(value: unknown): number | undefined {
  const status = memberAt(value, ['response', 'status'])
  return status === 0 || status === -1 ? undefined : statusAt(value, ['response', 'status'])
}

function listedHeaders(value: unknown, side: 'request' | 'response'): HeaderList {
  const path = [side, 'headers']
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

async function readBody(source: EntrySource, content: Path, headers: HeaderList): Promise<Body> {
  const text = memberAt(source.value, [...content, 'text']) ?? undefined
  const file = memberAt(source.value, [...content, '_file']) ?? undefined
  const path = [...content, file === undefined ? 'text' : '_file']
  if (file !== undefined) {
    if (typeof file !== 'string') throw malformed(path, 'is not a text')
    const bytes = await source.attachments(file).catch((error: unknown) =>
      readingAt(path, () => {
        throw error
      }),
    )
    return { text: readingAt(path, () => decodeBytes(bytes, headers, source.limits)), path }
  }
  if (text === undefined) return { text: formText(source.value, content), path }
  if (typeof text !== 'string') throw malformed(path, 'is not a text')
  return { text: readingAt(path, () => decodeStored(source, text, content, headers)) || undefined, path }
}

function decodeStored(source: EntrySource, text: string, content: Path, headers: HeaderList): string {
  const encodingPath = [...content, 'encoding']
  // Polly before 6.0 marked hexadecimal bodies so: https://github.com/Netflix/pollyjs/blob/master/CHANGELOG.md
  const marked = memberAt(source.value, [...content, '_isBinary']) === true ? 'hex' : ''
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
function formText(entry: unknown, content: Path): string | undefined {
  const params = memberAt(entry, [...content, 'params'])
  if (!Array.isArray(params) || params.length === 0) return undefined
  const path = [...content, 'params']
  const mimeType = memberAt(entry, [...content, 'mimeType'])
  if (typeof mimeType !== 'string' || !mimeType.toLowerCase().startsWith('application/x-www-form-urlencoded'))
    throw new ReadProblem(`${path.join('.')} stands there without the body's text. Record with bodies.`, path)
  return new URLSearchParams(headersAt(entry, path).map(([name, value]): [string, string] => [name, value])).toString()
}
