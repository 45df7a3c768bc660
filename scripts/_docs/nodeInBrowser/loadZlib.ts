import { decompress } from 'brotli/decompress'
import { crc32 } from '../../../src/inspect/crc32.ts'
import { createInflation, type packings, zlibError } from './inflation.ts'
import { Buffer } from './pageBuffer.ts'

interface UnpackLimit {
  readonly maxOutputLength: number
}

// A piece of this size unpacks to 16 MiB at most, so that no bomb is held.
const PIECE_BYTES = 16_384

/** @throws {Error} with the `code` that node:zlib gives */
function unpack(packing: keyof typeof packings, bytes: Uint8Array, { maxOutputLength }: UnpackLimit): Uint8Array {
  const parts: Uint8Array[] = []
  let size = 0
  let inflation = createInflation(packing)
  for (let at = 0; at < bytes.length; ) {
    const { chunks, taken, failure } = inflation.push(bytes.subarray(at, at + PIECE_BYTES))
    at += taken
    parts.push(...chunks)
    size += chunks.reduce((sum, { length }) => sum + length, 0)
    if (size > maxOutputLength) throw zlibError('ERR_BUFFER_TOO_LARGE')
    if (failure !== undefined) throw failure
    if (!inflation.isEnded()) continue
    // A gzip file may have several members; whatever else follows is nobody's.
    if (packing !== 'gzip' || bytes[at] !== 0x1f || bytes[at + 1] !== 0x8b) return Buffer.concat(parts)
    inflation = createInflation(packing)
  }
  throw zlibError('Z_BUF_ERROR')
}

function unpackBrotli(bytes: Uint8Array, { maxOutputLength }: UnpackLimit): Uint8Array {
  const unpacked = decompress(bytes)
  if (unpacked.length > maxOutputLength) throw zlibError('ERR_BUFFER_TOO_LARGE')
  return unpacked
}

const zlib = {
  crc32,
  gunzipSync: (bytes: Uint8Array, limit: UnpackLimit) => unpack('gzip', bytes, limit),
  inflateSync: (bytes: Uint8Array, limit: UnpackLimit) => unpack('zlib', bytes, limit),
  inflateRawSync: (bytes: Uint8Array, limit: UnpackLimit) => unpack('raw', bytes, limit),
  brotliDecompressSync: unpackBrotli,
}

/** Stands for what readers use of node:zlib. */
export const loadZlib = () => zlib
