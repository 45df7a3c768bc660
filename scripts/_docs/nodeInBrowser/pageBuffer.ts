/** The part of Node's Buffer that readers of recordings use. A test holds it to Node's own. */
export class PageBuffer extends Uint8Array<ArrayBuffer> {
  override toString(encoding: 'utf8' | 'hex' | 'latin1' = 'utf8', from = 0, to = this.length): string {
    const bytes = this.subarray(from, to)
    if (encoding === 'utf8') return utf8.decode(bytes)
    if (encoding === 'latin1') return textOfBytes(bytes)
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  }

  /** Whether it holds a byte, or the bytes of an ASCII text. */
  override includes(wanted: number | string): boolean {
    if (typeof wanted === 'number') return super.includes(wanted)
    const first = wanted.charCodeAt(0)
    for (let at = this.indexOf(first); at !== -1; at = this.indexOf(first, at + 1)) {
      if (holdsAt(this, at, wanted)) return true
    }
    return false
  }

  readUInt16LE(at: number): number {
    return new DataView(this.buffer, this.byteOffset).getUint16(at, true)
  }

  readUInt32LE(at: number): number {
    return new DataView(this.buffer, this.byteOffset).getUint32(at, true)
  }
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
const strictUtf8 = new TextDecoder('utf-8', { fatal: true })
const encoder = new TextEncoder()

function holdsAt(bytes: Uint8Array, start: number, text: string): boolean {
  for (let at = 0; at < text.length; at++) if (bytes[start + at] !== text.charCodeAt(at)) return false
  return true
}

// A call takes so many arguments at most.
const mostUnits = 16_384

function textOfBytes(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += mostUnits)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + mostUnits)))
  return parts.join('')
}

const ofBytes = (bytes: Uint8Array<ArrayBuffer>) => new PageBuffer(bytes.buffer, bytes.byteOffset, bytes.length)

function fromText(text: string, encoding: string): PageBuffer {
  if (encoding === 'base64') return fromBase64(text)
  if (encoding === 'hex') return fromHex(text)
  return ofBytes(encoder.encode(text))
}

/** What is no base64 is skipped, and padding ends it, as Node has it. */
function fromBase64(text: string): PageBuffer {
  const [digits = ''] = text
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/[^A-Za-z0-9+/=]/g, '')
    .split('=')
  const whole = digits.length % 4 === 1 ? digits.slice(0, -1) : digits
  return PageBuffer.from(atob(whole), (unit) => unit.charCodeAt(0)) as PageBuffer
}

/** Up to the first pair that is no hexadecimal number. */
function fromHex(text: string): PageBuffer {
  const bytes: number[] = []
  for (let at = 0; at + 1 < text.length; at += 2) {
    const pair = text.slice(at, at + 2)
    if (!/^[0-9a-f]{2}$/i.test(pair)) break
    bytes.push(Number.parseInt(pair, 16))
  }
  return PageBuffer.from(bytes) as PageBuffer
}

/** Stands for Node's `Buffer` where its readers run in a page. */
export const Buffer = {
  alloc: (length: number) => new PageBuffer(new ArrayBuffer(length)),
  of: (...bytes: number[]) => PageBuffer.from(bytes) as PageBuffer,
  byteLength: (text: string) => encoder.encode(text).length,
  from(value: string | ArrayBuffer, encodingOrOffset: string | number = 'utf8', length?: number): PageBuffer {
    if (typeof value === 'string') return fromText(value, String(encodingOrOffset))
    return new PageBuffer(value, Number(encodingOrOffset) || 0, length)
  },
  concat(parts: readonly Uint8Array[]): PageBuffer {
    const whole = Buffer.alloc(parts.reduce((sum, { length }) => sum + length, 0))
    let at = 0
    for (const part of parts) {
      whole.set(part, at)
      at += part.length
    }
    return whole
  },
}

/** Whether bytes are UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    strictUtf8.decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Whether no byte is above 127. */
export function isAscii(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] as number) > 127) return false
  return true
}
