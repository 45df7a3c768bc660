import { findZipEnd, readZipDirectory, type ZipEntry, zipTailBytes } from '../../archive/zipDirectory.ts'
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

/** An archive that is read, and closed. */
export interface OpenArchive extends RandomAccess {
  readonly close: () => Promise<void>
}

export interface ZipMember {
  /** As the archive has it: not to be trusted as a path. */
  readonly name: string
  readonly unpackedSize: number
  /** @throws {ReadProblem} when it cannot be read. */
  readonly open: () => AsyncGenerator<Buffer>
}

// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT section 4.3.7
const LOCAL_HEADER = { signature: 0x04034b50, bytes: 30 }
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
  const tailStart = Math.max(0, archive.size - zipTailBytes)
  const end = findZipEnd(await archive.read(tailStart, archive.size - tailStart), true)
  if (end === undefined) throw new ReadProblem(damaged)
  if (end.isZip64) throw new ReadProblem('is a zip64 archive. Unpack it, and give its files.')
  if (end.directoryBytes > limits.archiveDirectoryBytes)
    throw new ReadProblem(
      `has a directory of more than ${limits.archiveDirectoryBytes} bytes. Unpack it, and give its files.`,
    )
  const directory = await archive.read(end.directoryStart, end.directoryBytes)
  const entries = directory.length < end.directoryBytes ? undefined : readZipDirectory(directory, end.members)
  if (entries === undefined) throw new ReadProblem(damaged)
  const soFar: UnpackedSoFar = { bytes: 0 }
  return entries
    .filter(({ name }) => !name.endsWith('/'))
    .map((entry) => ({
      name: entry.name,
      unpackedSize: entry.unpackedSize,
      open: () => openMember(archive, entry, limits, soFar),
    }))
}

async function* openMember(
  archive: RandomAccess,
  entry: ZipEntry,
  limits: Limits,
  soFar: UnpackedSoFar,
): AsyncGenerator<Buffer> {
  if (entry.isEncrypted) throw new ReadProblem('is encrypted. Unpack it, and give the file.')
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
