import { exportFileBytes, exportFileEntries } from '../../../src/mock/exportFileBytes.ts'
import type { MockVendor } from '../../../src/mock/mockVendor.ts'

/** The example's export file of another resource: each name in its JSON ends with a number, and its list has more rows. */
export function numberedFile(mock: MockVendor, number: number): Uint8Array<ArrayBuffer> {
  const { mediaType } = mock.contract.lifecycles.export.file
  const change = mediaType === 'text/csv' ? withRows : withNames
  const entries = Object.entries(exportFileEntries(mock)).map(([path, bytes]): [string, Uint8Array] => {
    const text = new TextDecoder().decode(bytes)
    const isText = Buffer.from(text).equals(bytes)
    return [path, isText ? new TextEncoder().encode(change(text, number)) : bytes]
  })
  return new Uint8Array(exportFileBytes(mock, Object.fromEntries(entries)))
}

/** A name that ends with a number, in small letters: no vendor refuses those, and some have neither digits nor capitals. */
export const numberedName = (name: string, number: number): string =>
  name + String(number).replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))

const withNames = (text: string, number: number) =>
  text.replaceAll(/("name": "\w+)"/g, (_, name: string) => `${numberedName(name, number)}"`)

/** A list with more copies of its last row; one for 0, so that it is another list too. */
function withRows(text: string, number: number): string {
  const lastRow = text.slice(text.lastIndexOf('\n', text.length - 2) + 1)
  return text + lastRow.repeat(number + 1)
}
