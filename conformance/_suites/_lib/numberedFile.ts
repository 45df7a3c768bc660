import { archiveBytes } from '../../../src/mock/archiveBytes.ts'
import { exportFileEntries } from '../../../src/mock/exportFileBytes.ts'
import type { MockVendor } from '../../../src/mock/mockVendor.ts'

/** The example's export file of another bot: each name in it ends with a number, in letters. */
export function numberedFile(mock: MockVendor, number: number): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(exportFileEntries(mock)).map(([path, bytes]): [string, Uint8Array] => {
    const text = new TextDecoder().decode(bytes)
    const isText = Buffer.from(text).equals(bytes)
    const other = text.replaceAll(/("name": "\w+)"/g, (_, name: string) => `${numberedName(name, number)}"`)
    return [path, isText ? new TextEncoder().encode(other) : bytes]
  })
  return new Uint8Array(archiveBytes(Object.fromEntries(entries)))
}

/** A name that ends with a number, in letters: names of some vendors have no digits. */
export const numberedName = (name: string, number: number): string =>
  name + String(number).replaceAll(/\d/g, (digit) => 'ABCDEFGHIJ'.charAt(Number(digit)))
