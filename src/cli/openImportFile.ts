import { constants, openAsBlob, type Stats } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { UsageError } from './command.ts'

/**
 * The file that is imported. It is read when it is sent, and a file that is another one by then is no longer read.
 * @throws {UsageError} when there is none, or nothing in it
 */
export async function openImportFile(path: string): Promise<Blob> {
  let stats: Stats
  try {
    stats = await stat(path)
    await access(path, constants.R_OK)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(`${path} cannot be read (${code}). Name the file to import`)
  }
  if (!stats.isFile()) {
    const what = stats.isDirectory() ? 'a folder' : 'no plain file'
    throw new UsageError(`${path} is ${what}. Name the file to import`)
  }
  if (stats.size === 0) throw new UsageError(`${path} is empty. Name another file`)
  return openAsBlob(path)
}
