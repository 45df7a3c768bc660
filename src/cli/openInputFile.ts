import { constants, openAsBlob } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { isUsageError, UsageError } from './command.ts'

const words: Readonly<Record<string, string>> = {
  EACCES: 'it may not be read. Ask for the permission, or copy it',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  ERR_INVALID_ARG_VALUE: 'no path holds a null character',
}

/**
 * A file that somebody has named. It is read when its bytes are asked for, and one that is another by then is no longer read.
 * @throws {UsageError} when there is none that can be read
 */
export async function openInputFile(path: string): Promise<Blob> {
  try {
    const stats = await stat(path)
    if (stats.isDirectory()) throw new UsageError(`${shownPath(path)}: it is a folder. Name a file`)
    // Whoever opens a pipe waits for somebody who writes to it.
    if (!stats.isFile()) throw new UsageError(`${shownPath(path)}: it is no plain file. Save it as one first`)
    await access(path, constants.R_OK)
    return await openAsBlob(path)
  } catch (error) {
    if (isUsageError(error)) throw error
    const { code = '', message } = error as NodeJS.ErrnoException
    throw new UsageError(`${shownPath(path)}: ${words[code] ?? message}`)
  }
}

export const shownPath = (path: string): string => JSON.stringify(path.length > 200 ? `${path.slice(0, 200)}...` : path)
