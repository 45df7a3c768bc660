import { closeSync, fstatSync, openSync, read, readSync } from 'node:fs'

const READ_BYTES = 262_144
// What is found in a chunk lives until the next one is judged: in larger ones it would outlive the heap's youth.
const CHUNK_BYTES = 65_536

/**
 * The bytes of a regular file as they come. A stream of Node would take longer to be loaded than a small recording takes
 * to be checked.
 * @throws what node:fs throws
 */
export async function* fileChunks(path: string): AsyncGenerator<Buffer> {
  const file = openSync(path, 'r')
  let ahead: Promise<Buffer> | undefined
  try {
    const { size } = fstatSync(file)
    const isSmall = size < READ_BYTES
    // Else whoever reads many small files would hear of no interruption.
    if (isSmall) await new Promise<void>((resolve) => setImmediate(resolve))
    else ahead = readNext(file)
    for (;;) {
      const bytes = ahead === undefined ? readSmall(file, size) : await ahead
      if (bytes.length === 0) return
      // The next one comes while this one is judged.
      if (ahead !== undefined) ahead = readNext(file)
      for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES)
    }
  } finally {
    // A file must not be closed, and its number given to another one, while somebody still reads from it.
    await ahead?.catch(() => undefined)
    closeSync(file)
  }
}

function readSmall(file: number, size: number): Buffer {
  const buffer = Buffer.allocUnsafeSlow(Math.max(size, 4096)) // Files of the system itself say that they have no bytes.
  return buffer.subarray(0, readSync(file, buffer))
}

function readNext(file: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafeSlow(READ_BYTES)
  const bytes = new Promise<Buffer>((resolve, reject) => {
    read(file, buffer, 0, READ_BYTES, null, (error, count) => {
      if (error === null) resolve(buffer.subarray(0, count))
      else reject(error)
    })
  })
  // Waited for later: until then, a failure is nobody's.
  bytes.catch(() => undefined)
  return bytes
}
