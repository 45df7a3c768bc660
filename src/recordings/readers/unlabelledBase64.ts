import { isUtf8 } from 'node:buffer'
import { bareMediaType, type HeaderList, headerValue, isJsonMediaType } from '../../contract/exchange.ts'

/**
 * The bytes of a text that is base64 although nothing says so; undefined where it may just as well be the body itself.
 * Two things prove it: the body has just the size of what is decoded, or it should be JSON, and only what is decoded is.
 */
export function unlabelledBase64(text: string, headers: HeaderList, size?: unknown): Buffer | undefined {
  // By numbers and by the first letters first: nearly all bodies go no further.
  const hasItsSize = typeof size === 'number' && size > 0 && text.length % 4 === 0 && size === decodedLength(text)
  const mayBeJson =
    base64OfJson.test(text) && isJsonMediaType(bareMediaType(headerValue(headers, 'content-type') ?? ''))
  if ((!hasItsSize && !mayBeJson) || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined
  const bytes = Buffer.from(text, 'base64')
  return hasItsSize || isJson(bytes) ? bytes : undefined
}

const decodedLength = (text: string) => (text.length / 4) * 3 - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0)

// What `{`, `[` and a byte-order mark become. No JSON starts with such a letter.
const base64OfJson = /^([eW][w-z0-9+/]|77u\/)/

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString('utf8').replace(/^\ufeff/, ''))
    return isUtf8(bytes)
  } catch {
    return false
  }
}
