import { crc32, deflateRawSync } from 'node:zlib'

/** One member as a writer of archives may have it, honest where nothing else is said. */
export interface BuiltMember {
  readonly name: string
  readonly data?: string | Uint8Array
  /** 8 by default; other methods than 0 keep the bytes of 8. */
  readonly method?: number
  readonly flags?: number
  /** Sizes and checksum stand behind the data, as writers of streams have them. */
  readonly hasDescriptor?: boolean
  /** The figures of the directory stand in an extra field. */
  readonly isZip64?: boolean
  readonly isLink?: boolean
  /** What its own header calls it. */
  readonly localName?: string
  /** What the directory says, true or not. */
  readonly says?: {
    readonly unpackedSize?: number
    readonly packedSize?: number
    readonly crc?: number
    readonly start?: number
  }
}

export interface BuiltZip {
  readonly comment?: string
  /** The figures of the end stand in a record of their own. */
  readonly isZip64?: boolean
  /** What the end says, true or not. */
  readonly says?: { readonly members?: number; readonly directoryStart?: number; readonly directoryBytes?: number }
}

const max = 0xffffffff

// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.7 to 4.3.16
export function buildZip(members: readonly BuiltMember[], zip: BuiltZip = {}): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const member of members) {
    const data = Buffer.from(member.data ?? '')
    const method = member.method ?? 8
    const packed = method === 0 ? data : deflateRawSync(data)
    const flags = (member.flags ?? 0) | (member.hasDescriptor ? 8 : 0)
    const figures = {
      crc: crc32(data),
      packedSize: packed.length,
      unpackedSize: data.length,
      start: at,
      ...member.says,
    }
    const localName = Buffer.from(member.localName ?? member.name)
    const header = Buffer.alloc(30)
    header.writeUInt32LE(0x04034b50, 0)
    header.writeUInt16LE(flags, 6)
    header.writeUInt16LE(method, 8)
    if (!member.hasDescriptor) {
      header.writeUInt32LE(figures.crc, 14)
      header.writeUInt32LE(figures.packedSize, 18)
      header.writeUInt32LE(figures.unpackedSize, 22)
    }
    header.writeUInt16LE(localName.length, 26)
    const descriptor = Buffer.alloc(member.hasDescriptor ? 16 : 0)
    if (member.hasDescriptor) {
      descriptor.writeUInt32LE(0x08074b50, 0)
      descriptor.writeUInt32LE(figures.crc, 4)
      descriptor.writeUInt32LE(figures.packedSize, 8)
      descriptor.writeUInt32LE(figures.unpackedSize, 12)
    }
    const body = Buffer.concat([header, localName, packed, descriptor])
    bodies.push(body)
    directory.push(entry(member, { flags, method, ...figures }))
    at += body.length
  }
  return Buffer.concat([...bodies, ...directory, ...end(at, Buffer.concat(directory).length, members.length, zip)])
}

function entry(
  { name, isZip64, isLink }: BuiltMember,
  figures: Readonly<Record<'flags' | 'method' | 'crc' | 'packedSize' | 'unpackedSize' | 'start', number>>,
): Buffer {
  const { flags, method, crc, packedSize, unpackedSize, start } = figures
  const extra = Buffer.alloc(isZip64 ? 28 : 0)
  if (isZip64) {
    extra.writeUInt16LE(1, 0)
    extra.writeUInt16LE(24, 2)
    for (const [index, figure] of [unpackedSize, packedSize, start].entries())
      extra.writeBigUInt64LE(BigInt(figure), 4 + 8 * index)
  }
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt8(isLink ? 3 : 0, 5)
  header.writeUInt16LE(flags, 8)
  header.writeUInt16LE(method, 10)
  header.writeUInt32LE(crc, 16)
  header.writeUInt32LE(isZip64 ? max : packedSize, 20)
  header.writeUInt32LE(isZip64 ? max : unpackedSize, 24)
  header.writeUInt16LE(Buffer.byteLength(name), 28)
  header.writeUInt16LE(extra.length, 30)
  header.writeUInt32LE(isLink ? (0o120777 << 16) >>> 0 : 0, 38)
  header.writeUInt32LE(isZip64 ? max : start, 42)
  return Buffer.concat([header, Buffer.from(name), extra])
}

function end(at: number, bytes: number, count: number, { comment = '', isZip64, says = {} }: BuiltZip): Buffer[] {
  const { members = count, directoryStart = at, directoryBytes = bytes } = says
  const record = Buffer.alloc(22)
  record.writeUInt32LE(0x06054b50, 0)
  record.writeUInt16LE(isZip64 ? 0xffff : members, 10)
  record.writeUInt32LE(isZip64 ? max : directoryBytes, 12)
  record.writeUInt32LE(isZip64 ? max : directoryStart, 16)
  record.writeUInt16LE(Buffer.byteLength(comment), 20)
  if (!isZip64) return [record, Buffer.from(comment)]
  const large = Buffer.alloc(56)
  large.writeUInt32LE(0x06064b50, 0)
  for (const [index, figure] of [members, directoryBytes, directoryStart].entries())
    large.writeBigUInt64LE(BigInt(figure), 32 + 8 * index)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(at + bytes), 8)
  return [large, locator, record, Buffer.from(comment)]
}
