// https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.180-4.pdf
// Written here because redaction is synchronous and runs in browsers, where crypto.subtle is not and node:crypto is missing.

const blockBytes = 64

/** SHA-256 of bytes. */
export function sha256(message: Uint8Array): Uint8Array {
  const { rounds, initial } = constants()
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

let known: { readonly rounds: readonly number[]; readonly initial: readonly number[] } | undefined

/** The first 32 bits of the fractional parts of the cube and square roots of the first primes. */
function constants(): NonNullable<typeof known> {
  if (known !== undefined) return known
  const primes: number[] = []
  for (let candidate = 2; primes.length < 64; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate)
  }
  const fraction = (value: number) => Math.floor((value % 1) * 2 ** 32)
  known = {
    rounds: primes.map((prime) => fraction(Math.cbrt(prime))),
    initial: primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))),
  }
  return known
}
