import { crc32 as crc32OfNode } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crc32 } from './crc32.ts'

test('the checksum is that of node:zlib, in one piece and in two', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.nat(), (bytes, cut) => {
      const at = cut % (bytes.length + 1)
      expect(crc32(bytes)).toBe(crc32OfNode(bytes))
      expect(crc32(bytes.subarray(at), crc32(bytes.subarray(0, at)))).toBe(crc32OfNode(bytes))
    }),
  )
})
