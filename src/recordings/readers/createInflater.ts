import { loadZlib } from './loadZlib.ts'

const CHUNK_BYTES = 262_144

/** Unpacks deflated bytes, piece by piece. */
export interface Inflater {
  /** What a piece unpacks to; undefined says that there are no more of them. */
  readonly push: (piece: Uint8Array | undefined) => Promise<Inflated>
  readonly close: () => void
}

export interface Inflated {
  readonly chunks: readonly Buffer[]
  /** Bytes of the piece that were packed data: fewer than it has where the data ends, none after that. */
  readonly taken: number
  /** What is wrong with the data after the chunks, as an error of node:zlib with its `code`. */
  readonly failure?: unknown
}

/** Unpacks by a stream of node:zlib. */
export function createInflater(): Inflater {
  const stream = loadZlib().createInflateRaw({ chunkSize: CHUNK_BYTES })
  let ready: Buffer[] = []
  let failure: unknown
  // An async iterator of the stream would throw away what is ready when a later piece is broken.
  stream.on('data', (chunk: Buffer) => ready.push(chunk))
  // A stream that fails calls back no writer.
  let wake = () => {}
  stream.on('error', (error) => {
    failure = error
    wake()
  })
  return {
    async push(piece) {
      const before = stream.bytesWritten
      await new Promise<void>((resolve) => {
        wake = resolve
        if (piece !== undefined) stream.write(piece, () => resolve())
        else {
          stream.once('end', resolve)
          stream.end()
        }
      })
      const chunks = ready
      ready = []
      return { chunks, taken: stream.bytesWritten - before, ...(failure === undefined ? {} : { failure }) }
    },
    close: () => stream.destroy(),
  }
}
