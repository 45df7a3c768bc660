import type { Limits } from './limits.ts'
import { loadZlib } from './loadZlib.ts'
import { ReadProblem } from './readProblem.ts'
import { type UnpackedSoFar, unpackDeflated } from './unpack.ts'

/** Bytes that can be read at any place. */
export interface RandomAccess {
  readonly size: number
  /** Fewer bytes than asked for at the end. */
  readonly read: (start: number, length: number) => Promise<Buffer>
}

export interface ZipMember {
  /** As the archive has it: not to be trusted as a path. */
  readonly name: string
  readonly unpackedSize: number
  /** @throws {ReadProblem} when it cannot be read. */
  readonly open: () => AsyncGenerator<Buffer>
}

// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.7, 4.3.12 and 4.3.16
const LOCAL_HEADER = { signature: 0x04034b50, bytes: 30 }
const DIRECTORY_HEADER = { signature: 0x02014b50, bytes: 46 }
const DIRECTORY_END = { signature: 0x06054b50, bytes: 22, longestComment: 0xffff }
const ENCRYPTED = 1
const STORED = 0
const DEFLATED = 8
const PACKED_CHUNK_BYTES = 65_536

const damaged = 'is no whole zip archive. Make it again.'

/**
 * The members of a zip archive, from its directory: Playwright writes the HAR before the bodies it refers to, so that an
 * archive cannot be read from front to back. Members that are folders are left out.
 * @throws {ReadProblem} when the archive is damaged, or larger than the limits allow.
 */
export async function readZipMembers(archive: RandomAccess, limits: Limits): Promise<ZipMember[]> {
  const tailStart = Math.max(0, archive.size - DIRECTORY_END.bytes - DIRECTORY_END.longestComment)
  const tail = await archive.read(tailStart, archive.size - tailStart)
  const end = tail.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  if (end === -1 || end + DIRECTORY_END.bytes > tail.length) throw new ReadProblem(damaged)
  const count = tail.readUInt16LE(end + 10)
  const size = tail.readUInt32LE(end + 12)
  const start = tail.readUInt32LE(end + 16)
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff)
    throw new ReadProblem('is a zip64 archive. Unpack it, and give its files.')
  if (size > limits.archiveDirectoryBytes)
    throw new ReadProblem(
      `has a directory of more than ${limits.archiveDirectoryBytes} bytes. Unpack it, and give its files.`,
    )
  const directory = await archive.read(start, size)
  if (directory.length < size) throw new ReadProblem(damaged)
  const soFar: UnpackedSoFar = { bytes: 0 }
  const members: ZipMember[] = []
  let at = 0
  for (let index = 0; index < count; index++) {
    if (at + DIRECTORY_HEADER.bytes > size || directory.readUInt32LE(at) !== DIRECTORY_HEADER.signature)
      throw new ReadProblem(damaged)
    const nameEnd = at + DIRECTORY_HEADER.bytes + directory.readUInt16LE(at + 28)
    const name = directory.subarray(at + DIRECTORY_HEADER.bytes, nameEnd).toString('utf8')
    const entry: DirectoryEntry = {
      flags: directory.readUInt16LE(at + 8),
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packedSize: directory.readUInt32LE(at + 20),
      unpackedSize: directory.readUInt32LE(at + 24),
      start: directory.readUInt32LE(at + 42),
    }
    if (!name.endsWith('/'))
      members.push({
        name,
        unpackedSize: entry.unpackedSize,
        open: () => openMember(archive, entry, limits, soFar),
      })
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return members
}

interface DirectoryEntry {
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly unpackedSize: number
  readonly start: number
}

async function* openMember(
  archive: RandomAccess,
  entry: DirectoryEntry,
  limits: Limits,
  soFar: UnpackedSoFar,
): AsyncGenerator<Buffer> {
  if ((entry.flags & ENCRYPTED) !== 0) throw new ReadProblem('is encrypted. Unpack it, and give the file.')
  if (entry.method !== STORED && entry.method !== DEFLATED)
    throw new ReadProblem(
      `is packed by the method ${entry.method}, which is not read here. Unpack it, and give the file.`,
    )
  const header = await archive.read(entry.start, LOCAL_HEADER.bytes)
  if (header.length < LOCAL_HEADER.bytes || header.readUInt32LE(0) !== LOCAL_HEADER.signature)
    throw new ReadProblem(damaged)
  const start = entry.start + LOCAL_HEADER.bytes + header.readUInt16LE(26) + header.readUInt16LE(28)
  const packed = readRange(archive, start, entry.packedSize)
  let crc = 0
  for await (const chunk of entry.method === STORED
    ? counted(packed, limits, soFar)
    : unpackDeflated(packed, limits, soFar)) {
    crc = loadZlib().crc32(chunk, crc)
    yield chunk
  }
  if (crc !== entry.crc) throw new ReadProblem('is damaged: its checksum is wrong. Make the archive again.')
}

async function* counted(chunks: AsyncIterable<Buffer>, limits: Limits, soFar: UnpackedSoFar): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    soFar.bytes += chunk.length
    if (soFar.bytes > limits.unpackedBytes)
      throw new ReadProblem(`unpacks to more than ${limits.unpackedBytes} bytes. Unpack it, and give its files.`)
    yield chunk
  }
}

async function* readRange(archive: RandomAccess, start: number, length: number): AsyncGenerator<Buffer> {
  for (let done = 0; done < length; ) {
    const chunk = await archive.read(start + done, Math.min(PACKED_CHUNK_BYTES, length - done))
    if (chunk.length === 0) throw new ReadProblem(damaged)
    done += chunk.length
    yield chunk
  }
}
