import { openAsBlob } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExportJob } from '../jobs/job.ts'
import type { OpenOptions } from '../jobs/openExportFile.ts'
import { saveExport } from './saveExport.ts'
import type { SaveOptions } from './saveOptions.ts'

export type CopyOptions = Pick<OpenOptions, 'signal' | 'pageSize' | 'downloadHost'> &
  Pick<SaveOptions, 'onProgress' | 'maxBytes' | 'timeoutMs' | 'idleTimeoutMs'>

/**
 * Gives the file of a finished export to an import, of another account, region, host or bot. The file is kept in a folder of
 * its own for temporary files, which only this user can read and which goes with the copy, so that it is whole before anything
 * is started and is never held in memory.
 * @param importFile what to do with the file: `(file) => runImport(target, { file, body })`
 * @returns what `importFile` gives
 * @throws {ExportError} as `saveExport` does, and what `importFile` throws
 */
export async function copyExport<Result>(
  job: ExportJob,
  importFile: (file: Blob) => Promise<Result>,
  options: CopyOptions = {},
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'export-contracts-'))
  try {
    const { path } = await saveExport(job, join(folder, 'file'), options)
    return await importFile(await openAsBlob(path))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
