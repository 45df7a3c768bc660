// The checksum of zip archives, whose polynomial is 0xedb88320 from the lowest bit on:
// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT section 4.4.7
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  return sum
})

/** The checksum of bytes that follow others; without `before` of the first ones. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = ~before
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] as number) ^ (sum >>> 8)
  return ~sum >>> 0
}
