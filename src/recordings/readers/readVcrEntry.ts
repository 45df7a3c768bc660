import type { HeaderList } from '../../contract/exchange.ts'
import { decodeBytes, decodeText } from './decodeBody.ts'
import {
  type EntryFormat,
  type EntrySource,
  headersAt,
  maybeTextAt,
  memberAt,
  type ReadEntry,
  readingAt,
  statusAt,
  textAt,
  withBody,
} from './entrySource.ts'
import { lostByLength } from './lostParts.ts'
import { malformed, type Path } from './readProblem.ts'

/**
 * An interaction of a cassette of vcrpy, version 1.
 * @throws {ReadProblem} when a member is missing or wrong, or a body cannot be read.
 */
// https://github.com/kevin1024/vcrpy/blob/master/vcr/serializers/compat.py
function readVcrEntry(source: EntrySource): ReadEntry {
  const { value } = source
  const requestHeaders = headersAt(value, ['request', 'headers'])
  const headers = headersAt(value, ['response', 'headers'])
  const statusPath = ['response', 'status', 'code']
  const code = memberAt(value, statusPath)
  const status = statusAt(value, statusPath, typeof code === 'string' && /^\d{3}$/.test(code) ? Number(code) : code)
  if (memberAt(value, ['response', 'body', 'string']) === undefined)
    throw malformed(['response', 'body', 'string'], 'is missing')
  const exchange = {
    request: withBody(
      {
        method: textAt(value, ['request', 'method']),
        url: textAt(value, ['request', 'uri']),
        headers: requestHeaders,
      },
      readBody(source, ['request', 'body'], requestHeaders),
    ),
    response: withBody({ status, headers }, readBody(source, ['response', 'body', 'string'], headers)),
  }
  return {
    exchange,
    ...lostByLength(exchange),
    paths: {
      entry: [],
      'request.method': ['request', 'method'],
      'request.url': ['request', 'uri'],
      'request.headers': ['request', 'headers'],
      'request.body': ['request', 'body'],
      'response.status': statusPath,
      'response.headers': ['response', 'headers'],
      'response.body': ['response', 'body', 'string'],
    },
  }
}

export const vcrFormat: EntryFormat = {
  addressPath: ['request', 'uri'],
  methodPath: ['request', 'method'],
  address: (entry) => maybeTextAt(entry, ['request', 'uri']),
  read: readVcrEntry,
}

function readBody(source: EntrySource, path: Path, headers: HeaderList): string | undefined {
  const body = memberAt(source.value, path)
  if (body === undefined || body === null) return undefined
  if (typeof body === 'string') return readingAt(path, () => decodeText(body, headers))
  if (body instanceof Uint8Array) return readingAt(path, () => decodeBytes(body, headers, source.limits))
  throw malformed(path, 'is neither a text nor binary')
}
