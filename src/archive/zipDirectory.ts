// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.12 to 4.3.16, 4.4.4 and 4.5.3
const END = { signature: 0x06054b50, bytes: 22, longestComment: 0xffff }
const HEADER = { signature: 0x02014b50, bytes: 46 }
const ZIP64_EXTRA = 0x0001
const IN_ZIP64 = 0xffffffff
const ENCRYPTED = 1
const UNIX = 3
const UNIX_LINK = 0o120000

/** So many bytes at the end of an archive hold its end record, whatever comment stands behind it. */
export const zipTailBytes = END.bytes + END.longestComment

/** What the end of an archive says of its directory. */
export interface ZipEnd {
  /** Where the record stands in the bytes that were searched. */
  readonly at: number
  readonly members: number
  readonly directoryBytes: number
  readonly directoryStart: number
  /** Whether one of the figures stands in another record, because it is too large for this one. */
  readonly isZip64: boolean
}

/**
 * The end record among the last bytes of an archive; undefined when there is none.
 * @param mayHaveMore whether bytes that belong to no archive may follow it
 */
export function findZipEnd(tail: Uint8Array, mayHaveMore = false): ZipEnd | undefined {
  const view = viewOf(tail)
  for (let at = tail.length - END.bytes; at >= 0; at--) {
    if (tail[at] !== 0x50 || view.getUint32(at, true) !== END.signature) continue
    // The record's comment reaches to the end of the file, else this is no end record.
    if (!mayHaveMore && at + END.bytes + view.getUint16(at + 20, true) !== tail.length) continue
    const members = view.getUint16(at + 10, true)
    const directoryBytes = view.getUint32(at + 12, true)
    const directoryStart = view.getUint32(at + 16, true)
    const isZip64 = members === 0xffff || directoryBytes === IN_ZIP64 || directoryStart === IN_ZIP64
    return { at, members, directoryBytes, directoryStart, isZip64 }
  }
  return undefined
}

/** What the directory of an archive says of one member. */
export interface ZipEntry {
  /** As the archive has it: not to be trusted as a path. */
  readonly name: string
  readonly nameBytes: Uint8Array
  readonly isEncrypted: boolean
  readonly isLink: boolean
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly unpackedSize: number
  /** Where its own header stands in the archive. */
  readonly start: number
}

/** The entries of a directory; undefined when it is damaged, or has fewer than its end says. */
export function readZipDirectory(directory: Uint8Array, members: number): ZipEntry[] | undefined {
  const view = viewOf(directory)
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const entries: ZipEntry[] = []
  for (let at = 0; entries.length < members; ) {
    if (at + HEADER.bytes > directory.length || view.getUint32(at, true) !== HEADER.signature) return undefined
    const nameEnd = at + HEADER.bytes + view.getUint16(at + 28, true)
    const extraEnd = nameEnd + view.getUint16(at + 30, true)
    if (extraEnd > directory.length) return undefined
    const nameBytes = directory.subarray(at + HEADER.bytes, nameEnd)
    const small = [at + 24, at + 20, at + 42].map((place) => view.getUint32(place, true))
    const [unpackedSize, packedSize, start] = inZip64(small, directory.subarray(nameEnd, extraEnd)) ?? []
    if (unpackedSize === undefined || packedSize === undefined || start === undefined) return undefined
    const isUnix = view.getUint8(at + 5) === UNIX
    entries.push({
      name: decoder.decode(nameBytes),
      nameBytes,
      isEncrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
      isLink: isUnix && (view.getUint16(at + 40, true) & 0o170000) === UNIX_LINK,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...{ packedSize, unpackedSize, start },
    })
    at = extraEnd + view.getUint16(at + 32, true)
  }
  return entries
}

/** The figures of an entry, each from its extra field where it says so; undefined when the field is not there. */
function inZip64(small: readonly number[], extra: Uint8Array): number[] | undefined {
  if (!small.includes(IN_ZIP64)) return [...small]
  const view = viewOf(extra)
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue
    const end = Math.min(extra.length, at + 4 + view.getUint16(at + 2, true))
    let place = at + 4
    const figures: number[] = []
    for (const figure of small) {
      if (figure !== IN_ZIP64) figures.push(figure)
      else if (place + 8 > end) return undefined
      else {
        figures.push(Number(view.getBigUint64(place, true)))
        place += 8
      }
    }
    return figures
  }
  return undefined
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
