import {
  Z_BUF_ERROR,
  Z_DATA_ERROR,
  Z_NEED_DICT,
  Z_NO_FLUSH,
  Z_OK,
  Z_STREAM_END,
  ZStream,
  zlibInflate,
  zlibInflateInit2,
} from 'pako'

const CHUNK_BYTES = 262_144

/** What packed data looks like, as zlib's `windowBits` says it. */
export const packings = { raw: -15, zlib: 15, gzip: 31 } as const

/** An error as those of node:zlib are: told apart by their code. */
export const zlibError = (code: string) => Object.assign(new Error(code), { code })

const codes: Readonly<Record<number, string>> = {
  [Z_DATA_ERROR]: 'Z_DATA_ERROR',
  [Z_BUF_ERROR]: 'Z_BUF_ERROR',
  [Z_NEED_DICT]: 'Z_NEED_DICT',
}

/** Packed data that is unpacked piece by piece. */
export interface Inflation {
  /** What a piece unpacks to, how many of its bytes were packed data, and what is wrong with the data after that. */
  readonly push: (piece: Uint8Array) => { chunks: Uint8Array<ArrayBuffer>[]; taken: number; failure?: Error }
  readonly isEnded: () => boolean
}

/** Unpacks by the zlib of pako, which tells where the data ends; DecompressionStream does not. */
export function createInflation(packing: keyof typeof packings): Inflation {
  const stream = new ZStream()
  zlibInflateInit2(stream, packings[packing])
  let isEnded = false
  return {
    isEnded: () => isEnded,
    push(piece) {
      if (isEnded) return { chunks: [], taken: 0 }
      const chunks: Uint8Array<ArrayBuffer>[] = []
      Object.assign(stream, { input: piece, next_in: 0, avail_in: piece.length })
      for (;;) {
        Object.assign(stream, { output: new Uint8Array(CHUNK_BYTES), next_out: 0, avail_out: CHUNK_BYTES })
        const status = zlibInflate(stream, Z_NO_FLUSH)
        if (stream.next_out > 0) chunks.push(stream.output.subarray(0, stream.next_out))
        isEnded = status === Z_STREAM_END
        // It has room left, and asks for more.
        if (isEnded || status === Z_BUF_ERROR) break
        if (status !== Z_OK)
          return { chunks, taken: stream.next_in, failure: zlibError(codes[status] ?? 'Z_STREAM_ERROR') }
        if (stream.avail_out > 0) break
      }
      return { chunks, taken: stream.next_in }
    },
  }
}
