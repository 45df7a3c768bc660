import { isUtf8 } from 'node:buffer'
import { type HeaderList, headerValue } from '../../contract/exchange.ts'
import type { Limits } from './limits.ts'
import { loadZlib } from './loadZlib.ts'
import { ReadProblem } from './readProblem.ts'
import { unlabelledBase64 } from './unlabelledBase64.ts'

/**
 * The text of a body's bytes, read as UTF-8. Recorders keep the header content-encoding whether they store the body
 * packed or unpacked, so that bytes are unpacked only where they are packed.
 * @throws {ReadProblem} when they are packed and cannot be unpacked.
 */
export function decodeBytes(bytes: Uint8Array, headers: HeaderList, limits: Pick<Limits, 'bodyBytes'>): string {
  const encodings = (headerValue(headers, 'content-encoding') ?? '')
    .split(',')
    .map((encoding) => encoding.trim().toLowerCase())
    .filter((encoding) => encoding !== '' && encoding !== 'identity')
  let body = bytes
  // The last encoding was applied last.
  for (const encoding of encodings.toReversed()) body = decompress(body, encoding, limits.bodyBytes)
  if (body.length > limits.bodyBytes) throw tooLarge(limits.bodyBytes)
  return new TextDecoder().decode(body)
}

/**
 * The text of a body that was stored as text, without its byte-order mark.
 * @throws {ReadProblem} when the text is what a gzip file looks like as text: it cannot be restored.
 */
function decodeText(text: string, headers: HeaderList): string {
  const isGzip = text.startsWith('\u001f\u008b') || text.startsWith('\u001f\ufffd')
  if (isGzip && headerValue(headers, 'content-encoding') !== undefined)
    throw new ReadProblem('a body was stored as text while it was compressed. Record it decompressed, or in base64.')
  // As where bytes are decoded, and as clients read it: https://encoding.spec.whatwg.org/#utf-8-decode
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text
}

const BYTE_ORDER_MARK = 0xfeff

/**
 * The text of a body that was stored as text, or in base64 that nothing tells of. `size` is what the recorder says of it.
 * @throws {ReadProblem} when it cannot be restored.
 */
export function decodeStoredText(
  text: string,
  headers: HeaderList,
  limits: Pick<Limits, 'bodyBytes'>,
  size?: unknown,
): string {
  const bytes = unlabelledBase64(text, headers, size)
  return bytes === undefined ? decodeText(text, headers) : decodeBytes(bytes, headers, limits)
}

/**
 * The bytes of base64.
 * @throws {ReadProblem} when it is none.
 */
export function base64Bytes(text: string): Buffer {
  const digits = text.replace(/[\t\n\r ]+/g, '').replace(/={1,2}$/, '')
  const bytes = Buffer.from(digits, 'base64')
  // Buffer skips what is no base64; a single digit left over is no byte.
  if (digits.length % 4 === 1 || bytes.length !== Math.floor((digits.length * 3) / 4))
    throw new ReadProblem('a body is not base64, though its encoding says so. Record it again.')
  return bytes
}

/**
 * The bytes of hexadecimal digits.
 * @throws {ReadProblem} when they are none.
 */
export function hexBytes(text: string): Buffer {
  const bytes = Buffer.from(text, 'hex')
  if (bytes.length * 2 !== text.length)
    throw new ReadProblem('a body is not hexadecimal, though its encoding says so. Record it again.')
  return bytes
}

const tooLarge = (bytes: number) =>
  new ReadProblem(`a body is larger than ${bytes} bytes. Leave it out of the recording.`)

function decompress(bytes: Uint8Array, encoding: string, maxOutputLength: number): Uint8Array {
  const { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } = loadZlib()
  const fail = () =>
    new ReadProblem(`a body's content-encoding ${shown(encoding)} cannot be undone. Record it decompressed.`)
  const attempt = (unpack: () => Uint8Array): Uint8Array | undefined => {
    try {
      return unpack()
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(maxOutputLength)
      return undefined
    }
  }
  const orFail = (unpacked: Uint8Array | undefined) => {
    if (unpacked === undefined) throw fail()
    return unpacked
  }
  const [first = 0, second = 0] = bytes
  switch (encoding) {
    case 'gzip':
    case 'x-gzip': // https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1.3
      if (first !== 0x1f || second !== 0x8b) return bytes
      return orFail(attempt(() => gunzipSync(bytes, { maxOutputLength })))
    case 'deflate':
      // https://www.rfc-editor.org/rfc/rfc1950#section-2.2
      if ((first & 0x0f) === 8 && (first * 256 + second) % 31 === 0) {
        const unpacked = attempt(() => inflateSync(bytes, { maxOutputLength }))
        if (unpacked !== undefined) return unpacked
      }
      // Some servers leave the zlib wrapper out: https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1.2
      return isUtf8(bytes) ? bytes : orFail(attempt(() => inflateRawSync(bytes, { maxOutputLength })))
    case 'br': {
      const unpacked = attempt(() => brotliDecompressSync(bytes, { maxOutputLength }))
      return unpacked ?? (isUtf8(bytes) ? bytes : orFail(undefined))
    }
    default:
      // Nothing that packs gives UTF-8, save for bodies of a few bytes.
      if (!isUtf8(bytes)) throw fail()
      return bytes
  }
}

const shown = (encoding: string) => (/^[a-z0-9-]{1,16}$/.test(encoding) ? encoding : '(no known name)')
