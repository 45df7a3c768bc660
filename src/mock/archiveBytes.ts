import { zipSync } from 'fflate'

/** An archive of some files in their order; the same bytes every time. */
export function archiveBytes(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  // Archives hold local times, so a local time gives the same bytes in every time zone.
  return zipSync({ ...files }, { mtime: new Date(2026, 0, 1) })
}
