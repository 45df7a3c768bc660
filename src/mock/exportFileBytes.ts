import { strFromU8, strToU8, zipSync } from 'fflate'
import type { FileContent, MockVendor } from './mockVendor.ts'

/** The bytes of a vendor's export file; the same ones every time. */
export function exportFileBytes({ contract, file }: MockVendor): Uint8Array {
  const contents = Object.entries(file.entries).map(([path, content]) => [path, bytesOf(content)] as const)
  if (contract.lifecycles.export.file.mediaType === 'application/zip') {
    // Archives hold local times, so a local time gives the same bytes in every time zone.
    return zipSync(Object.fromEntries(contents), { mtime: new Date(2026, 0, 1) })
  }
  return contents[0]?.[1] ?? new Uint8Array()
}

const bytesOf = (content: FileContent) =>
  typeof content === 'string' ? strToU8(content) : Uint8Array.from(atob(content.base64), (c) => c.charCodeAt(0))

/** The text of an export file that is no archive. */
export function exportFileText(vendor: MockVendor): string {
  return strFromU8(exportFileBytes(vendor))
}
