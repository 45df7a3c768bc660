import { gunzipSync } from 'fflate'
import type { Redaction } from './redactSecrets.ts'
import type { ValuePlace } from './valuePlace.ts'

/** What stands in the place of a body that is not text: nobody can see which secrets an archive holds. */
export const leftOut = '(a body that is not text was left out by redaction)'

export type Redact = (text: string, place: ValuePlace) => string

/** Archives of zip and gzip, and whatever else has a null character. */
const isBinary = (text: string) =>
  text.includes('\0') || ['PK\u0003\u0004', '\u001f\u008b', '\u001f\ufffd'].some((start) => text.startsWith(start))

/** A body stored as text. Of a form, the files that are not text are left out, and the rest stays a form. */
export function redactTextBody(
  text: string,
  place: ValuePlace,
  { report }: Redaction,
  redact: Redact,
  isOpaque = isBinary,
): string {
  if (!isOpaque(text)) return redact(text, place)
  const form = splitForm(text)
  if (form === undefined || form.parts.some(({ head }) => isOpaque(head))) {
    report('body that is not text', place)
    return leftOut
  }
  const parts = form.parts.map(({ head, content }) => {
    if (!isOpaque(content)) return redact(head + content, place)
    report('file in a form that is not text', place)
    return redact(head, place) + leftOut
  })
  return parts.join(form.delimiter)
}

interface SplitForm {
  readonly delimiter: string
  readonly parts: readonly { readonly head: string; readonly content: string }[]
}

/** The parts of a form, each with its headers and the blank line behind them; undefined for any other text. */
// https://www.rfc-editor.org/rfc/rfc2046#section-5.1.1
function splitForm(text: string): SplitForm | undefined {
  const [, dashed, lineBreak] = /^(--[^\r\n]{1,70})(\r?\n)/.exec(text) ?? []
  if (dashed === undefined || lineBreak === undefined) return undefined
  const delimiter = lineBreak + dashed
  const pieces = text.split(delimiter)
  const end = pieces.pop() ?? ''
  if (!end.startsWith('--') || pieces.length === 0) return undefined
  const blankLine = lineBreak + lineBreak
  const parts = pieces.map((piece) => {
    const start = piece.indexOf(blankLine) + blankLine.length
    return { head: piece.slice(0, start), content: piece.slice(start), isPart: start >= blankLine.length }
  })
  if (!parts.every(({ isPart }) => isPart)) return undefined
  return { delimiter, parts: [...parts, { head: end, content: '' }] }
}

/**
 * A body stored in Base64 or hexadecimal. One that is packed with gzip and holds secrets is stored unpacked; readers
 * take both. What cannot be decoded is left out.
 */
export function redactEncodedBody(
  stored: string,
  encoding: string,
  place: ValuePlace,
  redaction: Redaction,
  redact: Redact,
): string {
  const codec = codecs[encoding.toLowerCase()]
  const octets = codec === undefined ? undefined : decodeChunks(stored, codec.decode)
  if (codec === undefined || octets === undefined) return redactTextBody('\0', place, redaction, redact)

  const unpacked = unpack(octets)
  const isKept = isPlain(unpacked) || splitForm(unpacked) !== undefined
  const text = fromUtf8(unpacked) ?? (isKept ? unpacked : undefined)
  const isOpaque = text === unpacked ? isOpaqueOctets : isBinary
  const redacted = redactTextBody(text ?? '\0', place, redaction, redact, isOpaque)
  if (redacted === text) return stored
  return codec.encode(text === unpacked ? redacted : toUtf8(redacted))
}

// Octets are held in a text, one in each character.
interface Codec {
  readonly decode: (stored: string) => string
  readonly encode: (octets: string) => string
}

/** Whether a member `encoding` says that a body is not stored as text; in data of other sorts it means other things. */
export const isBodyEncoding = (encoding: string, isContent: boolean) =>
  Object.hasOwn(codecs, encoding.toLowerCase()) || (isContent && !/^(?:utf-?8)?$/i.test(encoding))

const codecs: Readonly<Record<string, Codec | undefined>> = {
  base64: { decode: atob, encode: btoa },
  hex: {
    decode: (stored) => {
      if (!/^(?:[0-9A-Fa-f]{2})*$/.test(stored)) throw new Error('no hexadecimal digits')
      return stored.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)))
    },
    encode: (octets) => octets.replace(/./gs, (octet) => octet.charCodeAt(0).toString(16).padStart(2, '0')),
  },
}

/** Polly stores a packed body as a JSON list of its chunks. */
function decodeChunks(stored: string, decode: Codec['decode']): string | undefined {
  try {
    const chunks: unknown = stored.startsWith('[') ? JSON.parse(stored) : [stored]
    return (chunks as string[]).map(decode).join('')
  } catch {
    return undefined
  }
}

const largestUnpacked = 2 ** 28

function unpack(octets: string): string {
  if (!octets.startsWith('\u001f\u008b')) return octets
  const bytes = toBytes(octets.padEnd(4, '\0'))
  // https://www.rfc-editor.org/rfc/rfc1952#section-2.3.1: the last four octets are the size
  if (new DataView(bytes.buffer).getUint32(bytes.length - 4, true) > largestUnpacked) return octets
  try {
    return fromBytes(gunzipSync(bytes))
  } catch {
    return octets
  }
}

/** Whether octets can be text of a character set in which each octet is a character. */
const isPlain = (octets: string) =>
  !Array.from(octets).some((octet) => octet < ' ' && !'\t\n\f\r\u001b'.includes(octet))

const isOpaqueOctets = (octets: string) => isBinary(octets) || (fromUtf8(octets) === undefined && !isPlain(octets))

function fromUtf8(octets: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(toBytes(octets))
  } catch {
    return undefined
  }
}

const toUtf8 = (text: string) => fromBytes(new TextEncoder().encode(text))

const toBytes = (octets: string) => Uint8Array.from(octets, (octet) => octet.charCodeAt(0))

const fromBytes = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
