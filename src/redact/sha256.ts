// https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.180-4.pdf
// Written here because redaction is synchronous and runs in browsers, where crypto.subtle is not and node:crypto is missing.

const blockBytes = 64

// FIPS 180-4, 4.2.2: the first 32 bits of the fractional parts of the cube roots of the first 64 primes.
// biome-ignore format: a table
const rounds = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]

// FIPS 180-4, 5.3.3: those of the square roots of the first 8 primes.
// biome-ignore format: a table
const initial = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
]

/** SHA-256 of bytes. */
export const sha256 = (message: Uint8Array): Uint8Array => digestOf(Int32Array.from(initial), message, 0)

// Between two calls nothing is kept in these: to make them anew takes longer than to hash a few bytes.
const words = new Int32Array(64)
const working = new Int32Array(8)
const lastBlocks = new Uint8Array(2 * blockBytes)

/** HMAC-SHA256 with a key, whose own blocks are hashed once: https://www.rfc-editor.org/rfc/rfc2104 */
export function createHmacSha256(key: Uint8Array): (message: Uint8Array) => Uint8Array {
  const block = new Uint8Array(blockBytes)
  block.set(key.length > blockBytes ? sha256(key) : key)
  const stateOf = (pad: number) => {
    const state = Int32Array.from(initial)
    compress(
      state,
      block.map((byte) => byte ^ pad),
      0,
    )
    return state
  }
  const [inner, outer] = [stateOf(0x36), stateOf(0x5c)]
  return (message) => {
    working.set(inner)
    const digest = digestOf(working, message, blockBytes)
    working.set(outer)
    return digestOf(working, digest, blockBytes)
  }
}

/** Hashes the rest of a message, of which so many bytes are in the state already. */
function digestOf(state: Int32Array, message: Uint8Array, bytesBefore: number): Uint8Array {
  const whole = message.length - (message.length % blockBytes)
  for (let start = 0; start < whole; start += blockBytes) compress(state, message, start)
  const rest = message.length - whole
  const end = rest + 9 > blockBytes ? 2 * blockBytes : blockBytes
  lastBlocks.fill(0)
  lastBlocks.set(message.subarray(whole))
  lastBlocks[rest] = 0x80
  const length = bytesBefore + message.length
  writeWord(lastBlocks, end - 8, Math.floor(length / 2 ** 29))
  writeWord(lastBlocks, end - 4, length * 8)
  for (let start = 0; start < end; start += blockBytes) compress(state, lastBlocks, start)
  const digest = new Uint8Array(32)
  for (let index = 0; index < 8; index++) writeWord(digest, index * 4, state[index] as number)
  return digest
}

/** Four bytes of a number, the highest first. */
function writeWord(bytes: Uint8Array, at: number, word: number): void {
  bytes[at] = word >>> 24
  bytes[at + 1] = word >>> 16
  bytes[at + 2] = word >>> 8
  bytes[at + 3] = word
}

/** FIPS 180-4, 6.2.2, in 32-bit integers throughout. */
function compress(state: Int32Array, bytes: Uint8Array, start: number): void {
  for (let index = 0, at = start; index < 16; index++, at += 4)
    words[index] =
      ((bytes[at] as number) << 24) |
      ((bytes[at + 1] as number) << 16) |
      ((bytes[at + 2] as number) << 8) |
      (bytes[at + 3] as number)
  for (let index = 16; index < 64; index++) {
    const w2 = words[index - 2] as number
    const w15 = words[index - 15] as number
    const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3)
    const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10)
    words[index] = ((words[index - 16] as number) + s0 + (words[index - 7] as number) + s1) | 0
  }
  let a = state[0] as number
  let b = state[1] as number
  let c = state[2] as number
  let d = state[3] as number
  let e = state[4] as number
  let f = state[5] as number
  let g = state[6] as number
  let h = state[7] as number
  for (let index = 0; index < 64; index++) {
    const choice = (e & f) ^ (~e & g)
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const t1 = (h + sum1 + choice + (rounds[index] as number) + (words[index] as number)) | 0
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + sum0 + majority) | 0
  }
  state[0] = (state[0] as number) + a
  state[1] = (state[1] as number) + b
  state[2] = (state[2] as number) + c
  state[3] = (state[3] as number) + d
  state[4] = (state[4] as number) + e
  state[5] = (state[5] as number) + f
  state[6] = (state[6] as number) + g
  state[7] = (state[7] as number) + h
}

const rotate = (value: number, bits: number) => (value >>> bits) | (value << (32 - bits))
