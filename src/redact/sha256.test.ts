import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createHmacSha256, sha256 } from './sha256.ts'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

test("digests equal Node's at every length around the ends of blocks", () => {
  for (let length = 0; length <= 130; length++) {
    const bytes = Uint8Array.from({ length }, (_, at) => at * 7 + length)
    expect(hex(sha256(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(hex(createHmacSha256(bytes)(bytes))).toBe(createHmac('sha256', bytes).update(bytes).digest('hex'))
  }
})

test("digests equal Node's for texts of any length", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 100 }), (message, key) => {
      expect(hex(sha256(message))).toBe(createHash('sha256').update(message).digest('hex'))
      expect(hex(createHmacSha256(key)(message))).toBe(createHmac('sha256', key).update(message).digest('hex'))
    }),
  )
})
