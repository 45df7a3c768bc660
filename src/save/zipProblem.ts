import type { FileHandle } from 'node:fs/promises'
import { findZipEnd, zipTailBytes } from '../archive/zipDirectory.ts'

// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7 and 4.3.16
const localHeader = 0x04034b50
const endRecord = 0x06054b50
const inZip64 = 0xffffffff

/** What is wrong with a zip archive as a whole, from its first bytes and its end record; undefined when nothing is. */
export async function zipProblem(handle: FileHandle, bytes: number): Promise<string | undefined> {
  const head = await readAt(handle, 0, 4)
  const first = head.length === 4 ? head.readUInt32LE() : 0
  if (first !== localHeader && first !== endRecord) return 'it does not begin like one'
  const tail = await readAt(handle, Math.max(0, bytes - zipTailBytes), zipTailBytes)
  const end = findZipEnd(tail)
  if (end === undefined) return 'its end is missing'
  const isWhole =
    end.directoryStart === inZip64 || end.directoryStart + end.directoryBytes <= bytes - tail.length + end.at
  return isWhole ? undefined : 'a part of it is missing'
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}
