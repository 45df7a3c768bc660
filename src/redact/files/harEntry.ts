import type { HeaderList } from '../../contract/exchange.ts'
import { isBinary } from '../binaryText.ts'
import { redactName } from '../redactAddress.ts'
import { redactMediaType } from '../redactHeaders.ts'
import { type EntryParts, harmlessFields, member } from './writtenEntry.ts'

/** A HAR entry: what HAR 1.2 asks for, harmless fields, and nothing else of what the recorder wrote. */
// http://www.softwareishard.com/blog/har-12-spec/
export function harEntry(parts: EntryParts): object {
  const { source, redacted } = parts
  const { request, response } = redacted.exchange
  const number = (...path: string[]) => numberAt(source, path)
  const initiator = member(source, '_initiator')
  return {
    ...harmlessFields(parts.entry, parts.redaction),
    // Readers tell by it that developer tools wrote the entry, and may have left credentials out.
    ...(initiator === undefined ? {} : { _initiator: { type: initiatorType(initiator) } }),
    time: number('time') ?? 0,
    ...ownComment(member(source, 'comment')),
    request: {
      method: request.method,
      url: request.url,
      httpVersion: version(member(source, 'request', 'httpVersion')),
      cookies: [],
      headers: pairs(request.headers),
      queryString: queryOf(request.url),
      headersSize: -1,
      ...bodySize(parts, 'request', number('request', 'bodySize') ?? -1),
      ...postData(parts),
    },
    response: {
      status: response?.status ?? number('response', 'status') ?? 0,
      statusText: '',
      httpVersion: version(member(source, 'response', 'httpVersion')),
      cookies: [],
      headers: pairs(response?.headers ?? []),
      content: content(parts),
      redirectURL: response?.headers.find(([name]) => name.toLowerCase() === 'location')?.[1] ?? '',
      headersSize: -1,
      ...bodySize(parts, 'response', number('response', 'bodySize') ?? -1),
    },
    cache: {},
    timings: timings(member(source, 'timings')),
  }
}

const numberAt = (source: unknown, path: readonly string[]): number | undefined => {
  const value = member(source, ...path)
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 1e9 ? value : undefined
}

const pairs = (headers: HeaderList) => headers.map(([name, value]) => ({ name, value }))

const version = (value: unknown) =>
  typeof value === 'string' && /^(?:HTTP\/)?[0-3](?:\.[01])?$|^h[23]$/i.test(value) ? value : 'HTTP/1.1'

const initiatorType = (initiator: unknown) => {
  const type = member(initiator, 'type')
  return typeof type === 'string' && /^(?:parser|script|preload|SignedExchange|preflight|other)$/.test(type)
    ? type
    : 'other'
}

/** Sentences of our own recorder, which say why something is not there. */
export function ownComment(comment: unknown) {
  if (typeof comment !== 'string') return {}
  const isOurs =
    /^No whole response arrived: [A-Z][A-Za-z]{2,30}\.$/.test(comment) ||
    comment === 'The response came after redirects, which are not recorded.'
  return isOurs ? { comment } : {}
}

function queryOf(url: string) {
  if (!url.includes('?') || !URL.canParse(url)) return []
  return [...new URL(url).searchParams].map(([name, value]) => ({ name, value }))
}

const timingNames = ['blocked', 'dns', 'connect', 'ssl', 'send', 'wait', 'receive']

function timings(source: unknown) {
  const known: Record<string, number> = { send: 0, wait: 0, receive: 0 }
  for (const name of timingNames) {
    const value = numberAt(source, [name])
    if (value !== undefined) known[name] = value
  }
  return known
}

const bytesOf = (text: string) => Buffer.byteLength(text)

/** The number of bytes, where one was noted: as far from that of the body as it was. */
function bodySize({ entry, redacted }: EntryParts, side: 'request' | 'response', noted: number) {
  const before = entry.exchange[side]?.body
  const after = redacted.exchange[side]?.body
  if (noted < 0 || before === undefined) return { bodySize: redacted.isOurs ? noted : Math.min(noted, 0) }
  if (after === undefined) return { bodySize: 0 }
  return { bodySize: Math.max(0, noted + bytesOf(after) - bytesOf(before)) }
}

function postData(parts: EntryParts) {
  const { source, redacted, redaction } = parts
  const stored = member(source, 'request', 'postData')
  if (typeof stored !== 'object' || stored === null) return {}
  const mimeType = redactMediaType(String(member(stored, 'mimeType') ?? ''), redaction)
  if (!redacted.isOurs) return {}
  const params = member(stored, 'params')
  // A form of which only the fields were recorded cannot be judged, and must not seem to be without a body.
  if (redacted.exchange.request.body === undefined && Array.isArray(params))
    return {
      postData: {
        mimeType,
        params: params.map((field) => ({ name: redactName(String(member(field, 'name')), redaction), value: '' })),
      },
    }
  return { postData: { mimeType, ...storedBody(parts, 'request', stored) } }
}

function content(parts: EntryParts) {
  const { source, redacted, redaction, entry } = parts
  const stored = member(source, 'response', 'content') ?? {}
  const mimeType = redactMediaType(String(member(stored, 'mimeType') ?? 'x-unknown'), redaction)
  const noted = numberAt(stored, ['size']) ?? 0
  if (!redacted.isOurs) return { size: Math.min(noted, 0), mimeType }
  const before = entry.exchange.response?.body
  const after = redacted.exchange.response?.body
  const size =
    noted < 0 || before === undefined || after === undefined
      ? noted
      : Math.max(0, noted + bytesOf(after) - bytesOf(before))
  return { size, mimeType, ...storedBody(parts, 'response', stored) }
}

function storedBody({ entry, redacted, redaction, attach }: EntryParts, side: 'request' | 'response', stored: object) {
  const body = redacted.exchange[side]?.body
  if (body === undefined) return {}
  const original = entry.exchange[side]?.body ?? ''
  const [text, encoding, file] = ['text', 'encoding', '_file'].map((name) => member(stored, name))
  if (redaction.keepBinary && isBinary(original) && body === original && typeof text === 'string')
    return { text, ...(typeof encoding === 'string' && /^(?:base64|hex)$/.test(encoding) ? { encoding } : {}) }
  if (typeof file !== 'string') return { text: body }
  return { _file: attach(new TextEncoder().encode(body), file) }
}
