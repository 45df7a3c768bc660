import { Inflate, inflateSync } from 'fflate'
import { viewOf } from '../archive/zipDirectory.ts'
import { crc32 } from './crc32.ts'
import type { Archive, ArchiveMember } from './openArchive.ts'
import { type ReadRange, readPieces } from './readBytes.ts'

/** Why the bytes of a member cannot be had. Thrown only within this folder. */
export class MemberProblem extends Error {
  override readonly name = 'MemberProblem'
}

// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT section 4.3.7
const LOCAL_HEADER = { signature: 0x04034b50, bytes: 30 }
const STORED = 0
const unreadable = 'is damaged: its packed data cannot be read'
// A piece of this size unpacks to 16 MiB at most, all of which is held for a moment.
const PIECE_BYTES = 16_384
// A stream of fflate makes room for 128 kB before its first byte (0.8.3), which small members do without.
const SMALL_BYTES = 65_536

/**
 * The bytes of a member as they come, never more than the directory says.
 * @throws {MemberProblem} when it is damaged or encrypted; what stood before was given by then
 * @throws {FileError} FILE_UNREADABLE
 */
export async function* unpackMember({ read }: Archive, { entry }: ArchiveMember): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted) throw new MemberProblem('is encrypted')
  const dataStart = await findData(read, entry)
  let crc = 0
  let bytes = 0
  for await (const chunk of chunksOf(read, dataStart, entry)) {
    bytes += chunk.length
    if (bytes > entry.unpackedSize) throw new MemberProblem('unpacks to more than the archive says')
    crc = crc32(chunk, crc)
    yield chunk
  }
  if (bytes < entry.unpackedSize) throw new MemberProblem('unpacks to less than the archive says')
  if (crc !== entry.crc) throw new MemberProblem('is damaged: its checksum is wrong')
}

function chunksOf(read: ReadRange, dataStart: number, entry: ArchiveMember['entry']): AsyncGenerator<Uint8Array> {
  const { method, packedSize, unpackedSize } = entry
  const packed = readPieces(read, dataStart, packedSize, PIECE_BYTES)
  if (method === STORED) return packed
  const isSmall = packedSize <= SMALL_BYTES && unpackedSize <= SMALL_BYTES
  return isSmall ? inflateSmall(() => read(dataStart, packedSize), unpackedSize) : inflate(packed)
}

async function* inflateSmall(packed: () => Promise<Uint8Array>, unpackedSize: number): AsyncGenerator<Uint8Array> {
  const bytes = await packed()
  // One byte of room more shows that there is more.
  const room = new Uint8Array(unpackedSize + 1)
  let unpacked: Uint8Array
  try {
    unpacked = inflateSync(bytes, { out: room })
  } catch {
    throw new MemberProblem(unreadable)
  }
  yield unpacked
}

async function findData(read: ReadRange, { start, nameBytes }: ArchiveMember['entry']): Promise<number> {
  const header = await read(start, LOCAL_HEADER.bytes + nameBytes.length)
  if (header.length < LOCAL_HEADER.bytes + nameBytes.length) throw new MemberProblem('is cut off')
  const view = viewOf(header)
  if (view.getUint32(0, true) !== LOCAL_HEADER.signature) throw new MemberProblem('is not where the archive says')
  const nameLength = view.getUint16(26, true)
  const isSame =
    nameLength === nameBytes.length && nameBytes.every((byte, at) => header[LOCAL_HEADER.bytes + at] === byte)
  if (!isSame) throw new MemberProblem('has another name in its own header')
  return start + LOCAL_HEADER.bytes + nameLength + view.getUint16(28, true)
}

async function* inflate(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = []
  const stream = new Inflate((chunk) => ready.push(chunk))
  const push = (piece: Uint8Array, isLast: boolean): Uint8Array[] => {
    ready = []
    try {
      stream.push(piece, isLast)
    } catch {
      throw new MemberProblem(unreadable)
    }
    return ready
  }
  for await (const piece of packed) yield* push(piece, false)
  yield* push(new Uint8Array(), true)
}

/**
 * All bytes of a member.
 * @throws {MemberProblem} when it is larger than it may be, damaged or encrypted
 * @throws {FileError} FILE_UNREADABLE
 */
export async function holdMember(archive: Archive, member: ArchiveMember, maxBytes: number): Promise<Uint8Array> {
  if (member.bytes > maxBytes) throw new MemberProblem(`is larger than ${maxBytes} bytes`)
  const whole = new Uint8Array(member.bytes)
  let at = 0
  for await (const chunk of unpackMember(archive, member)) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
