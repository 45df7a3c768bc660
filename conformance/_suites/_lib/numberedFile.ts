import { archiveBytes } from '../../../src/mock/archiveBytes.ts'
import { exportFileEntries } from '../../../src/mock/exportFileBytes.ts'
import type { MockVendor } from '../../../src/mock/mockVendor.ts'

/** The example's export file of another bot: each name in it has a number behind it. */
export function numberedFile(mock: MockVendor, number: number): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(exportFileEntries(mock)).map(([path, bytes]): [string, Uint8Array] => {
    const text = new TextDecoder().decode(bytes)
    const isText = Buffer.from(text).equals(bytes)
    return [path, isText ? new TextEncoder().encode(text.replaceAll(/("name": "\w+)"/g, `$1${number}"`)) : bytes]
  })
  return new Uint8Array(archiveBytes(Object.fromEntries(entries)))
}
