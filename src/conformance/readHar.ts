import type { Exchange, HeaderList } from './exchange.ts'

/** One entry of a HAR file. */
export interface HarEntry {
  readonly exchange: Exchange
  /** Position in `log.entries`, from 0. */
  readonly index: number
  /** Fields of ours (`_operationId`, `_provenance`, `_source`, `_partial`) and whatever else starts with `_`. */
  readonly fields: Readonly<Record<string, unknown>>
}

/** A HAR file that cannot be read as one; the message names the file and what is wrong. */
export class HarError extends Error {
  override readonly name = 'HarError'
  readonly file: string
  constructor(file: string, problem: string) {
    super(`[export-contracts] ${file}: ${problem}`)
    this.file = file
  }
}

/**
 * The exchanges of a HAR 1.2 file.
 * @throws {HarError} when the text is not JSON, is no HAR, or holds no entry.
 */
// http://www.softwareishard.com/blog/har-12-spec/
export function readHar(text: string, file: string): HarEntry[] {
  let document: unknown
  try {
    // Readers ignore a byte-order mark: https://github.com/ahmadnassri/har-spec/blob/master/versions/1.3.md
    document = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new HarError(file, `is not JSON (${(error as Error).message}). Export the recording again as HAR 1.2.`)
  }
  const entries = member(member(document, 'log'), 'entries')
  if (!Array.isArray(entries)) throw new HarError(file, 'has no list log.entries. It must be a HAR 1.2 file.')
  if (entries.length === 0)
    throw new HarError(file, 'has no entries. Record at least one exchange, or delete the file.')
  return entries.map((entry, index) => readEntry(entry, index, file))
}

function readEntry(entry: unknown, index: number, file: string): HarEntry {
  const fail = (problem: string) => new HarError(file, `log.entries[${index}]${problem}`)
  const request = member(entry, 'request')
  const response = member(entry, 'response')
  const method = member(request, 'method')
  const url = member(request, 'url')
  const status = member(response, 'status')
  if (typeof method !== 'string') throw fail('.request.method is not a text')
  if (typeof url !== 'string') throw fail('.request.url is not a text')
  if (typeof status !== 'number') throw fail('.response.status is not a number')
  const requestBody = readText(member(request, 'postData'), fail)
  const responseBody = readText(member(response, 'content'), fail)
  const exchange: Exchange = {
    request: {
      method,
      url,
      headers: readHeaders(request, fail),
      ...(requestBody === undefined ? {} : { body: requestBody }),
    },
    // HAR writers put status 0 where no response arrived.
    ...(status === 0
      ? {}
      : {
          response: {
            status,
            headers: readHeaders(response, fail),
            ...(responseBody === undefined ? {} : { body: responseBody }),
          },
        }),
  }
  const fields = Object.fromEntries(Object.entries(entry as object).filter(([name]) => name.startsWith('_')))
  return { exchange, index, fields }
}

function readHeaders(side: unknown, fail: (problem: string) => HarError): HeaderList {
  const headers = member(side, 'headers')
  if (!Array.isArray(headers)) throw fail(': headers is not a list')
  return headers.map((header) => {
    const name = member(header, 'name')
    const value = member(header, 'value')
    if (typeof name !== 'string' || typeof value !== 'string') throw fail(': a header lacks its name or value')
    return [name, value] as const
  })
}

function readText(content: unknown, fail: (problem: string) => HarError): string | undefined {
  const text = member(content, 'text')
  if (text === undefined || text === null) return undefined
  if (typeof text !== 'string') throw fail(': a body is not a text')
  const encoding = member(content, 'encoding')
  if (encoding === undefined || encoding === '') return text
  if (encoding !== 'base64') throw fail(`: a body has the unknown encoding ${JSON.stringify(encoding)}`)
  let bytes: string
  try {
    bytes = atob(text)
  } catch {
    throw fail(': a body is not base64, though its encoding says so')
  }
  return new TextDecoder().decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)))
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}
