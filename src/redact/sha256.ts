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
export function sha256(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / blockBytes) * blockBytes)
  padded.set(message)
  padded[message.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(message.length / 2 ** 29))
  view.setUint32(padded.length - 4, (message.length * 8) >>> 0)

  const hash = Uint32Array.from(initial)
  const words = new Uint32Array(64)
  const word = (index: number) => words[index] as number
  for (let start = 0; start < padded.length; start += blockBytes) {
    for (let index = 0; index < 16; index++) words[index] = view.getUint32(start + index * 4)
    for (let index = 16; index < 64; index++) {
      const [w2, w15] = [word(index - 2), word(index - 15)]
      const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3)
      const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10)
      words[index] = word(index - 16) + s0 + word(index - 7) + s1
    }
    let [a, b, c, d, e, f, g, h] = hash as unknown as Eight
    for (let index = 0; index < 64; index++) {
      const choice = (e & f) ^ (~e & g)
      const t1 = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice + (rounds[index] as number) + word(index)
      const majority = (a & b) ^ (a & c) ^ (b & c)
      const t2 = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority
      ;[a, b, c, d, e, f, g, h] = [(t1 + t2) >>> 0, a, b, c, (d + t1) >>> 0, e, f, g]
    }
    for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) hash[index] = (hash[index] as number) + value
  }
  const digest = new DataView(new ArrayBuffer(32))
  for (const [index, value] of hash.entries()) digest.setUint32(index * 4, value)
  return new Uint8Array(digest.buffer)
}

/** HMAC-SHA256: https://www.rfc-editor.org/rfc/rfc2104 */
export function hmacSha256(key: Uint8Array, message: Uint8Array): Uint8Array {
  const block = new Uint8Array(blockBytes)
  block.set(key.length > blockBytes ? sha256(key) : key)
  const inner = join(
    block.map((byte) => byte ^ 0x36),
    message,
  )
  return sha256(
    join(
      block.map((byte) => byte ^ 0x5c),
      sha256(inner),
    ),
  )
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  const joined = new Uint8Array(first.length + second.length)
  joined.set(first)
  joined.set(second, first.length)
  return joined
}

type Eight = [number, number, number, number, number, number, number, number]

const rotate = (value: number, bits: number) => (value >>> bits) | (value << (32 - bits))
