import { strFromU8, strToU8 } from 'fflate'
import { archiveBytes } from './archiveBytes.ts'
import type { FileContent, MockVendor } from './mockVendor.ts'

/**
 * The bytes of a vendor's export file; the same ones every time.
 * @param contents others than the example's, by name
 */
export function exportFileBytes(vendor: MockVendor, contents = exportFileEntries(vendor)): Uint8Array {
  if (vendor.contract.lifecycles.export.file.mediaType === 'application/zip') return archiveBytes(contents)
  return Object.values(contents)[0] ?? new Uint8Array()
}

/** What a vendor's export file is made of, by name. */
export const exportFileEntries = ({ file }: Pick<MockVendor, 'file'>): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(Object.entries(file.entries).map(([path, content]) => [path, bytesOf(content)]))

const bytesOf = (content: FileContent) =>
  typeof content === 'string' ? strToU8(content) : Uint8Array.from(atob(content.base64), (c) => c.charCodeAt(0))

/** The text of an export file that is no archive. */
export function exportFileText(vendor: MockVendor): string {
  return strFromU8(exportFileBytes(vendor))
}
