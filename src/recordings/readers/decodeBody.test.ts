import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { base64Bytes, decodeBytes, decodeStoredText, hexBytes } from './decodeBody.ts'
import { unlabelledBase64 } from './unlabelledBase64.ts'

const limits = { bodyBytes: 100 }
const encoded = (encoding: string) => [['Content-Encoding', encoding] as const]
/** What is read, or why nothing is. */
function attempt(read: () => unknown): unknown {
  try {
    return read()
  } catch (error) {
    return error
  }
}
const cannot = (name: string) => ({
  reason: `a body's content-encoding ${name} cannot be undone. Record it decompressed.`,
})
const noUtf8 = Buffer.of(0xff, 0xfe, 0xfd)

describe('bytes are unpacked only where they are packed', () => {
  test.each([
    ['gzip', gzipSync('Grüße')],
    ['x-gzip', gzipSync('Grüße')],
    ['GZIP', gzipSync('Grüße')],
    ['gzip', Buffer.from('Grüße')],
    ['deflate', deflateSync('Grüße')],
    ['deflate', deflateRawSync('Grüße')],
    ['deflate', Buffer.from('Grüße')],
    ['br', brotliCompressSync('Grüße')],
    ['br', Buffer.from('Grüße')],
    ['identity', Buffer.from('Grüße')],
    ['', Buffer.from('Grüße')],
    ['zstd', Buffer.from('Grüße')],
    ['deflate ,, gzip, identity', gzipSync(deflateSync('Grüße'))],
  ])('%s', (encoding, bytes) => {
    expect(decodeBytes(bytes, encoded(encoding), limits)).toBe('Grüße')
  })

  // The first two bytes are those of zlib, by chance.
  test.each(['x\u009c', '8\u0011 is a text', 'H\u0089'])('the text %j is no deflated body', (text) => {
    expect(decodeBytes(Buffer.from(text), encoded('deflate'), limits)).toBe(text)
  })

  test.each([
    ['gzip', Buffer.of(0x1f, 0x8b, 1, 2), 'gzip'],
    ['deflate', noUtf8, 'deflate'],
    ['br', noUtf8, 'br'],
    ['zstd', noUtf8, 'zstd'],
    ['a name of 17 b', noUtf8, '(no known name)'],
    ['a23456789-1234567', noUtf8, '(no known name)'],
    ['a23456789-123456', noUtf8, 'a23456789-123456'],
  ])('what %s cannot be undone of is refused', (encoding, bytes, shown) => {
    expect(attempt(() => decodeBytes(bytes, encoded(encoding), limits))).toMatchObject(cannot(shown))
  })

  test.each([
    ['', Buffer.alloc(101, 'x')],
    ['gzip', gzipSync('x'.repeat(101))],
    ['deflate', deflateSync('x'.repeat(101))],
    ['deflate', deflateRawSync('x'.repeat(101))],
    ['br', brotliCompressSync('x'.repeat(101))],
  ])('and a larger body than the limit is refused: %s', (encoding, bytes) => {
    expect(attempt(() => decodeBytes(bytes, encoded(encoding), limits))).toMatchObject({
      reason: 'a body is larger than 100 bytes. Leave it out of the recording.',
    })
    expect(decodeBytes(bytes, encoded(encoding), { bodyBytes: 101 })).toBe('x'.repeat(101))
  })
})

describe('a text that was stored', () => {
  const compressed = {
    reason: 'a body was stored as text while it was compressed. Record it decompressed, or in base64.',
  }
  test.each([
    ['\u001f\u008b\b', encoded('gzip'), compressed],
    ['\u001f\ufffd\b', encoded('gzip'), compressed],
    ['a\u001f\u008b', encoded('gzip'), 'a\u001f\u008b'],
    ['\u001f\u008b\b', [], '\u001f\u008b\b'],
    ['\ufeffa\ufeff', [], 'a\ufeff'],
    ['', [], ''],
  ])('%j with %j is %j', (text, headers, expected) => {
    const read = attempt(() => decodeStoredText(text, headers, limits))
    if (typeof expected === 'string') expect(read).toBe(expected)
    else expect(read).toMatchObject(expected)
  })
})

describe('base64', () => {
  test.each([
    ['', ''],
    ['YQ==', 'a'],
    ['YQ', 'a'],
    ['YWI=', 'ab'],
    ['YW\r\n\t Jj', 'abc'],
  ])('%j is %j', (text, decoded) => {
    expect(base64Bytes(text).toString()).toBe(decoded)
  })

  test.each(['Y', 'YWJjZ', 'Y*==', 'YQ===', '=YQ=', 'YQ=a'])('%j is none', (text) => {
    expect(attempt(() => base64Bytes(text))).toMatchObject({
      reason: 'a body is not base64, though its encoding says so. Record it again.',
    })
  })
})

test.each(['6', '6x', '616', 'x6'])('%j is not hexadecimal', (text) => {
  expect(hexBytes('6162').toString()).toBe('ab')
  expect(attempt(() => hexBytes(text))).toMatchObject({
    reason: 'a body is not hexadecimal, though its encoding says so. Record it again.',
  })
})

describe('base64 that nothing tells of', () => {
  const json = [['content-type', 'application/json; charset=utf-8'] as const]
  test.each<[string, string, readonly (readonly [string, string])[], unknown, string | undefined]>([
    ['has the size of what is decoded', 'YWI=', [], 2, 'ab'],
    ['has that size with two signs of padding', 'YQ==', [], 1, 'a'],
    ['has that size without padding', 'YWJj', [], 3, 'abc'],
    ['has another size', 'YWI=', [], 3, undefined],
    ['has the size as a text', 'YWI=', [], '2', undefined],
    ['has no whole length', 'YWI', [], 2.25, undefined],
    ['is empty', '', [], 0, undefined],
    ['has the size and other letters', 'YW-_', [], 3, undefined],
    ['has the size and padding within', 'Y=Jj', [], 3, undefined],
    ['is JSON by its media type', 'eyJhIjoxfQ==', json, undefined, '{"a":1}'],
    ['is a JSON list', 'WzFd', json, undefined, '[1]'],
    ['is JSON with a byte-order mark', '77u/e30=', json, undefined, '\ufeff{}'],
    ['is JSON of no media type', 'WzFd', [], undefined, undefined],
    ['is no JSON', 'eyJh', json, undefined, undefined],
    ['is JSON of one number', 'MQ==', json, undefined, undefined],
    ['is JSON that is not UTF-8', Buffer.from('["\xff"]', 'latin1').toString('base64'), json, undefined, undefined],
  ])('%s', (_, text, headers, size, decoded) => {
    expect(unlabelledBase64(text, headers, size)?.toString()).toBe(decoded)
  })
})
