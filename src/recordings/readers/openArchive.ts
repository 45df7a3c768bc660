import { open } from 'node:fs/promises'
import type { OpenArchive } from './zipArchive.ts'

/**
 * Opens a file to be read at any place.
 * @throws what node:fs throws
 */
export async function openArchive(path: string): Promise<OpenArchive> {
  const handle = await open(path)
  const { size } = await handle.stat()
  return {
    size,
    async read(start, length) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(length, size)), { position: start })
      return buffer.subarray(0, bytesRead)
    },
    close: () => handle.close(),
  }
}
