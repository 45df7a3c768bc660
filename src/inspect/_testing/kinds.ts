import { unzipSync } from 'fflate'
import { vendors } from '../../../generated/vendors.ts'
import { exportFileBytes } from '../../mock/exportFileBytes.ts'
import type { FileKinds } from '../fileKind.ts'

/** A vendor whose files are described, with the file that the mock serves for it. */
export interface ExampleFile {
  readonly name: string
  readonly kinds: FileKinds
  readonly bytes: Uint8Array
  /** Of an archive; undefined of another file. */
  readonly members: Readonly<Record<string, Uint8Array>> | undefined
}

export const exampleFiles: readonly ExampleFile[] = (
  await Promise.all(
    vendors.map(async ({ name, loadFileKinds, loadMock }) => {
      const kinds: FileKinds | undefined = await loadFileKinds()
      if (kinds === undefined) return []
      const mocked = await loadMock()
      const bytes = exportFileBytes(mocked)
      const isArchive = mocked.contract.lifecycles.export.file.mediaType === 'application/zip'
      return [{ name, kinds, bytes, members: isArchive ? unzipSync(bytes) : undefined }]
    }),
  )
).flat()

export const blobOf = (bytes: Uint8Array | string): Blob => new Blob([Buffer.from(bytes)])
