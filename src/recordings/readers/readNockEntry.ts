import type { HeaderList, JsonBody } from '../../contract/exchange.ts'
import { decodeBytes, hexBytes } from './decodeBody.ts'
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
import { keptOf } from './lostParts.ts'
import { jsonBody } from './readPlainEntry.ts'
import { malformed } from './readProblem.ts'

/**
 * An object that nock's recorder gives with `output_objects: true`. It holds JSON bodies as JSON, packed bodies as a list
 * of hexadecimal chunks, and other binary ones as one hexadecimal text.
 * @throws {ReadProblem} when a member is missing or wrong, or a body cannot be read.
 */
// https://github.com/nock/nock/blob/v15.0.6/src/recorder.ts
function readNockEntry(source: EntrySource): ReadEntry {
  const { value } = source
  const requestHeaders = headersAt(value, ['reqheaders'])
  // Versions before 10 wrote an object `headers`: https://github.com/nock/nock/issues/470
  const headersPath = memberAt(value, ['rawHeaders']) === undefined ? ['headers'] : ['rawHeaders']
  const headers = headersAt(value, headersPath)
  const exchange = {
    request: withBody(
      { method: textAt(value, ['method']), url: readUrl(value), headers: requestHeaders },
      jsonBody(source, ['body'], requestHeaders),
    ),
    response: withBody({ status: statusAt(value, ['status']), headers }, readResponseBody(source, headers)),
  }
  return {
    ...keptOf(exchange),
    paths: {
      entry: [],
      'request.method': ['method'],
      'request.url': ['path'],
      'request.headers': ['reqheaders'],
      'request.body': ['body'],
      'response.status': ['status'],
      'response.headers': headersPath,
      'response.body': ['response'],
    },
  }
}

export const nockFormat: EntryFormat = {
  peek({ value }) {
    const request = peekAt(value, ['method'], ['path'])
    const isWhole = URL.canParse(maybeTextAt(value, ['scope']) ?? '') && request.url !== undefined
    return { ...request, url: isWhole ? readUrl(value) : undefined }
  },
  read: readNockEntry,
}

/** The address; nock adds the port to the scope where it is the scheme's own. */
function readUrl(value: unknown): string {
  const scope = textAt(value, ['scope'])
  const path = textAt(value, ['path'])
  if (!URL.canParse(scope)) throw malformed(['scope'], 'is not an address')
  const { origin, pathname } = new URL(scope)
  return `${origin}${pathname.replace(/\/$/, '')}${path}`
}

function readResponseBody(source: EntrySource, headers: HeaderList): string | JsonBody | undefined {
  const path = ['response']
  const body = memberAt(source.value, path)
  const isPacked = headers.some(([name]) => name.toLowerCase() === 'content-encoding')
  if (isPacked && Array.isArray(body) && body.every((chunk) => typeof chunk === 'string'))
    return readingAt(path, () => decodeBytes(Buffer.concat(body.map(hexBytes)), headers, source.limits))
  if (memberAt(source.value, ['responseIsBinary']) === true && typeof body === 'string')
    return readingAt(path, () => decodeBytes(hexBytes(body), headers, source.limits))
  return jsonBody(source, path, headers)
}
