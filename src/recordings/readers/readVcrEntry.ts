import type { HeaderList } from '../../contract/exchange.ts'
import { base64Bytes, decodeBytes, decodeStoredText } from './decodeBody.ts'
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
import { malformed, notAnExchange, type Path } from './readProblem.ts'

/**
 * An interaction of a cassette: of vcrpy, VCR, betamax, go-vcr, okreplay and Schemathesis. They differ in where the
 * address, the status and the body stand; which place is taken is seen in each entry.
 * @throws {ReadProblem} when a member is missing or wrong, a body cannot be read, or the call got no answer.
 */
// https://github.com/kevin1024/vcrpy/blob/master/vcr/serializers/compat.py; old cassettes of httpx: tests/integration/cassettes
// https://github.com/vcr/vcr/blob/master/lib/vcr/structs.rb
// https://github.com/betamaxpy/betamax/blob/main/src/betamax/util.py
// https://github.com/dnaeon/go-vcr/blob/v4/pkg/cassette/cassette.go, and v1 to v3 of it
// https://github.com/airbnb/okreplay/tree/master/okreplay-tests/src/test/resources/okreplay/tapes
function readVcrEntry(source: EntrySource): ReadEntry {
  const { value } = source
  // Schemathesis: https://schemathesis.readthedocs.io/en/stable/guides/reporting/
  if (memberAt(value, ['response']) === null) throw notAnExchange(['response'])
  const requestHeaders = headersAt(value, ['request', 'headers'])
  const headers = headersAt(value, ['response', 'headers'])
  const statusPath = firstPath(value, statusPaths)
  const code = memberAt(value, statusPath)
  const status = statusAt(value, statusPath, typeof code === 'string' && /^\d{3}$/.test(code) ? Number(code) : code)
  const urlPath = firstPath(value, urlPaths)
  const requestBody = bodyPath(value, requestBodyPaths)
  const responseBody = bodyPath(value, responseBodyPaths)
  // okreplay leaves an empty body out.
  if (memberAt(value, responseBody) === undefined && memberAt(value, ['recorded']) === undefined)
    throw malformed(responseBody, 'is missing')
  const exchange = {
    request: withBody(
      { method: textAt(value, methodPath).toUpperCase(), url: textAt(value, urlPath), headers: requestHeaders },
      readBody(source, requestBody, requestHeaders),
    ),
    response: withBody({ status, headers }, readBody(source, responseBody, headers)),
  }
  return {
    ...keptOf(exchange),
    startedDateTime: recordedAt(value),
    paths: {
      entry: [],
      'request.method': methodPath,
      'request.url': urlPath,
      'request.headers': ['request', 'headers'],
      'request.body': requestBody,
      'response.status': statusPath,
      'response.headers': ['response', 'headers'],
      'response.body': responseBody,
    },
  }
}

export const vcrFormat: EntryFormat = {
  peek: ({ value }) => peekAt(value, methodPath, firstPath(value, urlPaths)),
  read: readVcrEntry,
}

const methodPath = ['request', 'method']
const urlPaths = [
  ['request', 'uri'],
  ['request', 'url'], // go-vcr
]
const statusPaths = [
  ['response', 'status', 'code'],
  ['response', 'code'], // go-vcr, beside a text `status`
  ['response', 'status_code'], // vcrpy with httpx, before version 6
  ['response', 'status'], // okreplay
]
const requestBodyPaths = bodyPaths(['request', 'body'])
const responseBodyPaths = [...bodyPaths(['response', 'body']), ['response', 'content']] // `content`: vcrpy with httpx

function bodyPaths(whole: Path): Path[] {
  return [[...whole, 'string'], [...whole, 'base64_string'], whole]
}

/** The first path that leads somewhere, else the first one. */
function firstPath(value: unknown, paths: readonly Path[]): Path {
  return paths.find((path) => memberAt(value, path) !== undefined) ?? (paths[0] as Path)
}

/** The same for a body, which may be an object that lacks all that is known. */
function bodyPath(value: unknown, paths: readonly Path[]): Path {
  // VCR and betamax take the base64 where both are there.
  const holdsBase64 = (path: Path) => path.at(-1) === 'base64_string' && (memberAt(value, path) ?? '') !== ''
  const path = paths.find(holdsBase64) ?? firstPath(value, paths)
  const body = memberAt(value, path)
  const isObject = typeof body === 'object' && body !== null && !(body instanceof Uint8Array)
  return isObject && path.at(-1) === 'body' ? (paths[0] as Path) : path
}

function readBody(source: EntrySource, path: Path, headers: HeaderList): string | undefined {
  const body = memberAt(source.value, path)
  if (body === undefined || body === null) return undefined
  const { limits } = source
  if (typeof body === 'string')
    return readingAt(path, () =>
      path.at(-1) === 'base64_string'
        ? decodeBytes(base64Bytes(body), headers, limits)
        : decodeStoredText(body, headers, limits),
    )
  if (body instanceof Uint8Array) return readingAt(path, () => decodeBytes(body, headers, limits))
  throw malformed(path, 'is neither a text nor binary')
}

/** VCR writes a date as HTTP does, betamax one of UTC without saying so, okreplay ISO 8601. */
function recordedAt(value: unknown): string | undefined {
  const text = maybeTextAt(value, ['recorded_at']) ?? maybeTextAt(value, ['recorded'])
  if (text === undefined) return undefined
  const ms = Date.parse(/^\d{4}-\d\d-\d\dT[\d:.]+$/.test(text) ? `${text}Z` : text)
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString()
}
