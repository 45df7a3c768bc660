import { base64Bytes, decodeBytes } from './decodeBody.ts'
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
 * One of the answers that undici's SnapshotAgent recorded for a request. It stores their bodies in base64, and the time of
 * the last one.
 * @throws {ReadProblem} when a member is missing or wrong, a body cannot be read, or the call got no answer.
 */
// https://github.com/nodejs/undici/blob/main/lib/mock/snapshot-recorder.js
function readSnapshotEntry(source: EntrySource): ReadEntry {
  const { value, shared } = source
  const answer = shared === undefined ? onlyAnswer(value) : []
  if (memberAt(value, answer) === undefined) throw notAnExchange(answer)
  const bodyPath = [...answer, 'body']
  const statusPath = [...answer, 'statusCode']
  const headersPath = [...answer, 'headers']
  const headers = headersAt(value, headersPath)
  const stored = memberAt(value, bodyPath) ?? ''
  if (typeof stored !== 'string') throw malformed(bodyPath, 'is not a text')
  const { method, url, headers: requestHeaders, body: requestBody } = requestPaths
  const whole = withRequest(source)
  const exchange = {
    request: withBody(
      { method: textAt(whole, method), url: textAt(whole, url), headers: headersAt(whole, requestHeaders) },
      maybeTextAt(whole, requestBody),
    ),
    response: withBody(
      { status: statusAt(value, statusPath), headers },
      readingAt(bodyPath, () => decodeBytes(base64Bytes(stored), headers, source.limits)),
    ),
  }
  return {
    ...keptOf(exchange),
    startedDateTime: maybeTextAt(whole, ['snapshot', 'timestamp']),
    paths: {
      entry: [],
      'request.method': method,
      'request.url': url,
      'request.headers': requestHeaders,
      'request.body': requestBody,
      'response.status': statusPath,
      'response.headers': headersPath,
      'response.body': bodyPath,
    },
  }
}

export const snapshotFormat: EntryFormat = {
  peek: (source) => peekAt(withRequest(source), requestPaths.method, requestPaths.url),
  read: readSnapshotEntry,
}

const requestPaths = {
  method: ['snapshot', 'request', 'method'],
  url: ['snapshot', 'request', 'url'],
  headers: ['snapshot', 'request', 'headers'],
  body: ['snapshot', 'request', 'body'],
}

/** The snapshot; of an answer among several, as much of it as was handed on. */
const withRequest = ({ value, shared }: Pick<EntrySource, 'value' | 'shared'>): unknown =>
  shared === undefined ? value : { snapshot: shared }

/** The first versions stored a single `response`. */
const onlyAnswer = (value: unknown): Path =>
  memberAt(value, ['snapshot', 'responses']) === undefined ? ['snapshot', 'response'] : ['snapshot', 'responses', 0]
