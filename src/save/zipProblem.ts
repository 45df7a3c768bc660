import type { FileHandle } from 'node:fs/promises'

// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7 and 4.3.16
const localHeader = 0x04034b50
const endRecord = 0x06054b50
const endRecordBytes = 22
const longestComment = 0xffff
const inZip64 = 0xffffffff

/** What is wrong with a zip archive as a whole, from its first bytes and its end record; undefined when nothing is. */
export async function zipProblem(handle: FileHandle, bytes: number): Promise<string | undefined> {
  const head = await readAt(handle, 0, 4)
  const first = head.length === 4 ? head.readUInt32LE() : 0
  if (first !== localHeader && first !== endRecord) return 'it does not begin like one'
  const tail = await readAt(
    handle,
    Math.max(0, bytes - endRecordBytes - longestComment),
    endRecordBytes + longestComment,
  )
  for (let at = tail.length - endRecordBytes; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== endRecord) continue
    // The record's comment reaches to the end of the file, else this is no end record.
    if (at + endRecordBytes + tail.readUInt16LE(at + 20) !== tail.length) continue
    const [directoryBytes, directoryAt] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)]
    const isWhole = directoryAt === inZip64 || directoryAt + directoryBytes <= bytes - tail.length + at
    return isWhole ? undefined : 'a part of it is missing'
  }
  return 'its end is missing'
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}
