import {
  bareMediaType,
  type Exchange,
  type HeaderList,
  hasBody,
  headerValue,
  type JsonBody,
} from '../../contract/exchange.ts'
import type { ReadEntry } from './entrySource.ts'
import type { LostPart } from './recordedEntry.ts'

/** What a recorder says of a body. */
export interface KeptBody {
  readonly part: 'request.body' | 'response.body'
  readonly headers: HeaderList
  /** The body decoded; undefined when it was not stored. */
  readonly text: string | undefined
  /** As it stands in the recording: a body in base64 is longer there. */
  readonly storedLength?: number
  /** Bytes that the body had, undone of its content-encoding; -1 or something else than a number where it is not known. */
  readonly size?: unknown
  /** Bytes that were sent of it, in whatever coding; -1 or something else than a number where that is not known. */
  readonly sentBytes?: unknown
}

/** A part of which nothing is there; `reason` where a better one is known. */
export const notRecorded = (part: LostPart['part'], reason?: string): LostPart => {
  const [side, what] = part.split('.')
  const [verb, toKeep] = what === 'headers' ? ['were', 'headers'] : ['was', 'bodies']
  const usual = `the ${side}'s ${what} ${verb} not recorded. Record with ${toKeep}.`
  return { part, kind: 'not-recorded', reason: reason ?? usual }
}

const cutOff = (part: KeptBody['part']): LostPart => {
  const [side] = part.split('.')
  const reason = `the ${side}'s body was cut off by the recorder. Record with a higher limit for bodies.`
  return { part, kind: 'cut-off', reason }
}
/** Whether a response has no content by its method or status. */
// https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1
export const hasNoContent = (method: string, status: number): boolean =>
  status < 200 || status === 204 || status === 205 || status === 304 || method.toUpperCase() === 'HEAD'

/** Whether there was a body, as far as method and status say it. */
export type Presence = 'none' | 'possible' | 'certain'

/** Says that a body was there and is not in the recording, when its sizes or its absence show it. */
export function lostBody(body: KeptBody, presence: Presence): LostPart | undefined {
  const { part, text, size } = body
  if (presence === 'none') return undefined
  const isKnown = typeof size === 'number' && size >= 0
  if (text !== undefined && text !== '') {
    // Some recorders give the size of what they store.
    const told = isKnown && size > (body.storedLength ?? 0) ? size : 0
    const bytes = Math.max(told, exactBytes(body.headers))
    // By numbers first: only a body that seems to be longer than its text is looked into.
    return bytes > text.length && isCutOff(text, bytes, body.headers) ? cutOff(part) : undefined
  }
  if (isKnown && size > 0) return notRecorded(part)
  if (typeof body.sentBytes === 'number' && contentBytes(body.sentBytes, body.headers) > 0) return notRecorded(part)
  const length = announcedBytes(body.headers)
  if (length !== undefined) return length > 0 ? notRecorded(part) : undefined
  // An empty text alone is no evidence: recorders write one also for what they did not see.
  return isKnown || presence === 'possible' ? undefined : notRecorded(part)
}

/** A request or response, as far as it matters here. */
interface Message {
  readonly headers: HeaderList
  readonly body?: string
  readonly json?: JsonBody
}

/**
 * Says that the headers of a body were not recorded, and with them its media type. That there were none is no likely
 * story: a list without any is what recorders write that keep none.
 */
export const lostHeaders = (part: 'request.headers' | 'response.headers', message: Message): LostPart | undefined =>
  message.headers.length === 0 && hasBody(message) ? notRecorded(part) : undefined

/**
 * What is left of an exchange whose recorder says no sizes: the header content-length tells of bodies, and a body without
 * any header of lost headers. What is known better comes as `ofRequest` and `ofResponse`.
 */
export function keptOf(
  { request, response }: Exchange,
  { ofRequest, ofResponse }: { ofRequest?: LostPart | undefined; ofResponse?: LostPart | undefined } = {},
): Pick<ReadEntry, 'exchange' | 'lost'> {
  const lostOfRequest = ofRequest ?? lostOfMessage('request', request, 'possible')
  if (response === undefined)
    return { exchange: { request: without(request, lostOfRequest) }, ...lostOf(lostOfRequest) }
  const presence = hasNoContent(request.method, response.status) ? 'none' : 'possible'
  const lostOfResponse = presence === 'none' ? undefined : (ofResponse ?? lostOfMessage('response', response, presence))
  if (lostOfRequest === undefined && lostOfResponse === undefined) return { exchange: { request, response } }
  return {
    exchange: { request: without(request, lostOfRequest), response: without(response, lostOfResponse) },
    ...lostOf(lostOfRequest, lostOfResponse),
  }
}

function lostOfMessage(side: 'request' | 'response', message: Message, presence: Presence): LostPart | undefined {
  // JSON that is whole was not cut off.
  const ofBody =
    message.json === undefined
      ? lostBody({ part: `${side}.body`, headers: message.headers, text: message.body }, presence)
      : undefined
  return ofBody ?? lostHeaders(`${side}.headers`, message)
}

/** The message without what was cut off. */
function without<M extends Message>(message: M, lost: LostPart | undefined): M {
  if (lost?.kind !== 'cut-off') return message
  const { body: _, ...rest } = message
  return rest as M
}

/** The member `lost` of an entry. */
export function lostOf(ofRequest: LostPart | undefined, ofResponse?: LostPart): Pick<ReadEntry, 'lost'> {
  if (ofRequest === undefined) return ofResponse === undefined ? {} : { lost: [ofResponse] }
  return { lost: ofResponse === undefined ? [ofRequest] : [ofRequest, ofResponse] }
}

// The longest that nothing becomes when it is packed and sent in chunks: gzip's head and tail with one empty block, the
// chunk's frame and the last chunk.
// https://www.rfc-editor.org/rfc/rfc1952#section-2.3 and https://www.rfc-editor.org/rfc/rfc9112#section-7.1
const CODED_NOTHING_BYTES = 24 + 6 + 5

/** As many bytes as were sent, or 0 where that is what nothing becomes by its codings. */
function contentBytes(sentBytes: number, headers: HeaderList): number {
  if (sentBytes <= 0 || sentBytes > CODED_NOTHING_BYTES) return sentBytes
  return isCoded(headers) ? 0 : sentBytes
}

const isCoded = (headers: HeaderList) =>
  headerValue(headers, 'content-encoding') !== undefined || headerValue(headers, 'transfer-encoding') !== undefined

/** The bytes that content-length announces; undefined where it does not say whether there were any. */
function announcedBytes(headers: HeaderList): number | undefined {
  if (headers.length === 0) return undefined
  const value = headerValue(headers, 'content-length')
  return value === undefined || !/^\d{1,15}$/.test(value) ? undefined : contentBytes(Number(value), headers)
}

/** The bytes that a body has by its header content-length; 0 where that may be another number. */
function exactBytes(headers: HeaderList): number {
  const bytes = announcedBytes(headers) ?? 0
  // Beside a transfer-encoding it does not count: https://www.rfc-editor.org/rfc/rfc9112#section-6.3
  return bytes > 0 && !isCoded(headers) ? bytes : 0
}

// In these a character takes no more bytes than in UTF-8, so that a text is never shorter than the body was.
const narrowCharset = /^(utf-?8|us-ascii|ascii|iso-8859-\d+|latin\d|windows-\d+)$/i
const BOM_BYTES = 3

/** Whether a body was longer than what is left of it, and nothing harmless explains the difference. */
function isCutOff(text: string, bytes: number, headers: HeaderList): boolean {
  const missing = bytes - Buffer.byteLength(text)
  if (missing <= 0) return false
  // A byte-order mark and line ends are what recorders leave out of a text.
  if (missing === BOM_BYTES || missing === text.split('\n').length - 1) return false
  const charset = /charset\s*=\s*"?([^";\s]+)/i.exec(headerValue(headers, 'content-type') ?? '')?.[1]
  if (charset !== undefined && !narrowCharset.test(charset)) return false
  // Whoever edits a recording by hand leaves the size as it was; but JSON that is whole was not cut off.
  return !isWholeJson(text)
}

function isWholeJson(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/**
 * Headers with the media type that the recorder gives beside the body, where it lists no header at all.
 * Where it lists some, a missing content-type is a fact: recorders then guess the media type from the body.
 */
export function withMediaType(headers: HeaderList, mediaType: unknown): HeaderList {
  if (headers.length > 0 || typeof mediaType !== 'string' || !bareMediaType(mediaType).includes('/')) return headers
  return [['content-type', mediaType]]
}
