import { createGunzip, createInflateRaw } from 'node:zlib'
import type { Limits } from './limits.ts'
import { ReadProblem } from './readProblem.ts'

// A piece of this size unpacks to 16 MiB at most, all of which is held for a moment.
const PIECE_BYTES = 16_384
const CHUNK_BYTES = 262_144

/** What was unpacked so far, over all members of an archive. */
export interface UnpackedSoFar {
  bytes: number
}

/**
 * Packed bytes unpacked as they come.
 * @throws {ReadProblem} past a limit, and an error of node:zlib for broken data; what stood before was given by then.
 */
export async function* unpack(
  packed: AsyncIterable<Uint8Array>,
  format: 'gzip' | 'deflate-raw',
  limits: Limits,
  soFar: UnpackedSoFar = { bytes: 0 },
): AsyncGenerator<Buffer> {
  const stream = (format === 'gzip' ? createGunzip : createInflateRaw)({ chunkSize: CHUNK_BYTES })
  let ready: Buffer[] = []
  let failure: unknown
  let packedBytes = 0
  let unpackedBytes = 0
  // An async iterator of the stream would throw away what is ready when a later piece is broken.
  stream.on('data', (chunk: Buffer) => {
    ready.push(chunk)
    unpackedBytes += chunk.length
    soFar.bytes += chunk.length
  })
  // A stream that fails calls back no writer.
  let wake = () => {}
  stream.on('error', (error) => {
    failure = error
    wake()
  })
  const take = () => {
    if (soFar.bytes > limits.unpackedBytes)
      throw new ReadProblem(`unpacks to more than ${limits.unpackedBytes} bytes. Unpack it, and give its files.`)
    if (unpackedBytes > limits.unpackedBytesBeforeRatio && unpackedBytes > packedBytes * limits.unpackedRatio)
      throw new ReadProblem(
        `unpacks to more than ${limits.unpackedRatio} times its size, as a zip bomb does. If you trust it, unpack it yourself.`,
      )
    const taken = ready
    ready = []
    return taken
  }
  try {
    for await (const chunk of packed) {
      for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
        const piece = chunk.subarray(at, at + PIECE_BYTES)
        packedBytes += piece.length
        await new Promise<void>((resolve) => {
          wake = resolve
          stream.write(piece, () => resolve())
        })
        yield* take()
        if (failure !== undefined) throw failure
      }
    }
    await new Promise<void>((resolve) => {
      wake = resolve
      stream.once('end', resolve)
      stream.end()
    })
    yield* take()
    if (failure !== undefined) throw failure
  } finally {
    stream.destroy()
  }
}
