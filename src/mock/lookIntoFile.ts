import type { SentFile } from './mockVendor.ts'

// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7 and 4.3.16
const localHeader = 0x04034b50
const endRecord = 0x06054b50
const endRecordBytes = 22
const longestComment = 0xffff

/** Says whether a file is a zip archive. */
export async function lookIntoFile(bytes: Uint8Array): Promise<SentFile> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const first = bytes.length < endRecordBytes ? 0 : view.getUint32(0, true)
  if (first !== localHeader && first !== endRecord) return { problems: ['The file is no zip archive.'] }
  const last = bytes.length - endRecordBytes
  for (let at = last; at >= Math.max(0, last - longestComment); at--)
    if (view.getUint32(at, true) === endRecord) return { problems: [] }
  return { problems: ['The zip archive has no end.'] }
}
