import type { Inflater } from '../../../src/recordings/readers/createInflater.ts'
import { createInflation, zlibError } from './inflation.ts'
import { Buffer } from './pageBuffer.ts'

/** Stands for the inflater of node:zlib. */
export function createInflater(): Inflater {
  const inflation = createInflation('raw')
  return {
    async push(piece) {
      if (piece === undefined) {
        const isCutOff = !inflation.isEnded()
        return { chunks: [], taken: 0, ...(isCutOff && { failure: zlibError('Z_BUF_ERROR') }) }
      }
      const { chunks, ...rest } = inflation.push(piece)
      const buffers = chunks.map(({ buffer, byteOffset, length }) => Buffer.from(buffer, byteOffset, length))
      return { chunks: buffers as unknown as globalThis.Buffer[], ...rest }
    },
    close() {},
  }
}
