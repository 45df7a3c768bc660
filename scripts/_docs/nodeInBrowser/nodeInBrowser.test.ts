import { Buffer as NodeBuffer, isAscii as nodeIsAscii, isUtf8 as nodeIsUtf8 } from 'node:buffer'
import zlib from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createInflater as createNodeInflater } from '../../../src/recordings/readers/createInflater.ts'
import { createInflater } from './createInflater.ts'
import { loadZlib } from './loadZlib.ts'
import { nodeInBrowser } from './nodeInBrowser.ts'
import { Buffer, isAscii, isUtf8, type PageBuffer } from './pageBuffer.ts'

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 40 }).map((text) => new TextEncoder().encode(text)),
)
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
const base64ish = fc.oneof(fc.base64String(), fc.string({ unit: fc.constantFrom(...'AZaz09+/-_= \n!'), maxLength: 24 }))
const hexish = fc.string({ unit: fc.constantFrom(...'0123456789abcdefABCDEFg '), maxLength: 24 })

const list = (value: Uint8Array) => [...value]

describe('the bytes of a page do what those of Node do', () => {
  test('texts become the same bytes', () => {
    fc.assert(
      fc.property(text, base64ish, hexish, (plain, base64, hex) => {
        expect(list(Buffer.from(plain))).toEqual(list(NodeBuffer.from(plain)))
        expect(list(Buffer.from(base64, 'base64'))).toEqual(list(NodeBuffer.from(base64, 'base64')))
        expect(list(Buffer.from(hex, 'hex'))).toEqual(list(NodeBuffer.from(hex, 'hex')))
        expect(Buffer.byteLength(plain)).toBe(NodeBuffer.byteLength(plain))
      }),
    )
  })

  test('bytes become the same texts, wherever they are cut', () => {
    fc.assert(
      fc.property(bytes, fc.nat(20), fc.nat(80), (given, from, to) => {
        const ours = Buffer.from(given.buffer, given.byteOffset, given.length)
        const theirs = NodeBuffer.from(given.buffer, given.byteOffset, given.length)
        for (const encoding of ['utf8', 'hex', 'latin1'] as const) {
          expect(ours.toString(encoding)).toBe(theirs.toString(encoding))
          expect(ours.toString(encoding, from, to)).toBe(theirs.toString(encoding, from, to))
        }
        expect(ours.subarray(from).toString()).toBe(theirs.subarray(from).toString())
      }),
    )
  })

  test('the same is found, read and put together', () => {
    fc.assert(
      fc.property(bytes, bytes, fc.string({ maxLength: 3 }), (one, other, wanted) => {
        const [ours, theirs] = [Buffer.concat([one, other]), NodeBuffer.concat([one, other])]
        expect(list(ours)).toEqual(list(theirs))
        if (/^[\x20-\x7e]+$/.test(wanted)) expect(ours.includes(wanted)).toBe(theirs.includes(wanted))
        expect(ours.includes(10)).toBe(theirs.includes(10))
        expect(ours.indexOf(10)).toBe(theirs.indexOf(10))
        if (ours.length < 5) return
        expect((ours.subarray(1) as PageBuffer).readUInt16LE(1)).toBe(theirs.subarray(1).readUInt16LE(1))
        expect((ours.subarray(1) as PageBuffer).readUInt32LE(0)).toBe(theirs.subarray(1).readUInt32LE(0))
      }),
    )
    expect(list(Buffer.of(1, 255))).toEqual([1, 255])
    expect(list(Buffer.alloc(2))).toEqual([0, 0])
  })

  test('the same bytes are UTF-8, and ASCII', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        expect(isUtf8(given)).toBe(nodeIsUtf8(given))
        expect(isAscii(given)).toBe(nodeIsAscii(given))
      }),
    )
  })
})

/** What came out, or the code of what is wrong. */
function outcome(unpack: () => Uint8Array): readonly number[] | string {
  try {
    return list(unpack())
  } catch (error) {
    return String((error as { code?: string }).code)
  }
}

const unpackers = [
  { name: 'gunzipSync', pack: zlib.gzipSync },
  { name: 'inflateSync', pack: zlib.deflateSync },
  { name: 'inflateRawSync', pack: zlib.deflateRawSync },
] as const

describe('what is packed is unpacked as Node unpacks it', () => {
  test.each(unpackers)('$name: whole, cut off, with more behind it, or too large', ({ name, pack }) => {
    fc.assert(
      fc.property(bytes, fc.nat(60), bytes, fc.nat(60), (given, length, more, maxOutputLength) => {
        const packed = pack(given)
        const withMore = NodeBuffer.concat([packed, pack(more)])
        const same = (input: Uint8Array, most: number) => {
          const limit = { maxOutputLength: most }
          expect(outcome(() => loadZlib()[name](input, limit))).toEqual(outcome(() => zlib[name](input, limit)))
        }
        same(packed, 1000)
        same(withMore, 1000)
        same(packed, maxOutputLength + 1)
        same(packed.subarray(0, 1 + length), 1000)
      }),
    )
  })

  test('brotli, and what is none', () => {
    fc.assert(
      fc.property(bytes, (given) => {
        const limit = { maxOutputLength: 1000 }
        expect(list(loadZlib().brotliDecompressSync(zlib.brotliCompressSync(given), limit))).toEqual(list(given))
      }),
    )
    const packed = zlib.brotliCompressSync('a text of the German language, and some words more. '.repeat(40))
    expect(outcome(() => loadZlib().brotliDecompressSync(packed, { maxOutputLength: 100 }))).toBe(
      'ERR_BUFFER_TOO_LARGE',
    )
    expect(() => loadZlib().brotliDecompressSync(packed.subarray(0, 20), { maxOutputLength: 9999 })).toThrow()
  })

  test('a large text, piece by piece, up to the end of the packed data', async () => {
    const packed = zlib.deflateRawSync('0123456789 and so on. '.repeat(100_000))
    const input = NodeBuffer.concat([packed, NodeBuffer.from('tail')])
    const unpackWith = async (inflater: ReturnType<typeof createInflater>) => {
      const parts: Uint8Array[] = []
      const taken: number[] = []
      for (let at = 0; at < input.length; at += 700) {
        const inflated = await inflater.push(input.subarray(at, at + 700))
        parts.push(...inflated.chunks)
        taken.push(inflated.taken)
      }
      inflater.close()
      return { text: NodeBuffer.concat(parts).toString(), taken }
    }
    expect(await unpackWith(createInflater())).toEqual(await unpackWith(createNodeInflater()))
  })

  test.each([
    { what: 'data that is cut off', pieces: [zlib.deflateRawSync('a text').subarray(0, 4), undefined] },
    { what: 'data that is none', pieces: [NodeBuffer.from('no packed data')] },
    { what: 'the end of whole data', pieces: [zlib.deflateRawSync('a text'), undefined] },
  ])('$what is told in the same way', async ({ pieces }) => {
    const codesOf = async (inflater: ReturnType<typeof createInflater>) => {
      const codes: unknown[] = []
      for (const piece of pieces)
        codes.push(((await inflater.push(piece)).failure as { code?: string } | undefined)?.code)
      inflater.close()
      return codes
    }
    expect(await codesOf(createInflater())).toEqual(await codesOf(createNodeInflater()))
  })
})

test('the bundler takes the substitutes for what the readers import, and leaves all else', () => {
  const importer = '/repository/src/recordings/readers/unpack.ts'
  const substituteOf = (source: string) => nodeInBrowser.resolveId(source, importer)?.split('/').at(-1)
  expect(['node:buffer', './loadZlib.ts', './createInflater.ts', './limits.ts', 'fflate'].map(substituteOf)).toEqual([
    'pageBuffer.ts',
    'loadZlib.ts',
    'createInflater.ts',
    undefined,
    undefined,
  ])
})
