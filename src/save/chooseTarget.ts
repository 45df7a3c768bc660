import type { Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Fail } from '../jobs/JobError.ts'
import { notWritten } from './notWritten.ts'

/**
 * Looks at a target before anything is fetched for it. Gives what tells the path of the file: the target itself, or the
 * vendor's name for the file inside it when it is a folder.
 * @throws {ExportError} EXPORT_FILE_NOT_WRITTEN when no file can be at the target; what it gives throws that too, and
 * EXPORT_FILE_NAME_REFUSED when the vendor's name is missing or could lead anywhere else
 */
export async function chooseTarget(
  target: string,
  fail: Fail,
): Promise<(vendorsName: string | undefined) => Promise<string>> {
  const stats = await statsOf(target, fail)
  if (!stats?.isDirectory()) return async () => target
  return async (vendorsName) => {
    const path = join(target, plainFileName(vendorsName, fail))
    if ((await statsOf(path, fail))?.isDirectory())
      throw notWritten(fail, path, new Error('a folder has this name. Choose another one.'))
    return path
  }
}

/** Undefined for a file that is yet to be made. */
async function statsOf(path: string, fail: Fail): Promise<Stats | undefined> {
  let stats: Stats
  try {
    stats = await stat(path)
  } catch (cause) {
    // A file that does not exist is the usual target; a folder that does not exist is a mistake.
    const isNewFile = (cause as NodeJS.ErrnoException).code === 'ENOENT' && path !== '' && !path.endsWith('/')
    if (isNewFile) return undefined
    throw notWritten(fail, path, cause)
  }
  if (stats.isFile() || stats.isDirectory()) return stats
  // Renaming would replace a device, where it is allowed to.
  throw notWritten(fail, path, new Error('it is no plain file. Choose another place.'))
}

function plainFileName(name: string | undefined, fail: Fail): string {
  if (name !== undefined && isPlainFileName(name)) return name
  const what =
    name === undefined
      ? 'the vendor does not name the file'
      : `the vendor names the file ${JSON.stringify(name.slice(0, 80))}, which is no plain file name`
  throw fail('FILE_NAME_REFUSED', `${what}. Name a file instead of a folder.`)
}

// Also what Windows reserves: https://learn.microsoft.com/windows/win32/fileio/naming-a-file
const refused =
  /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|^\.|[. ]$|^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³]) *(?:\.|$)/iu

/** Whether a name stays in its folder and is allowed on every system. Most file systems take 255 bytes. */
function isPlainFileName(name: string): boolean {
  return name !== '' && Buffer.byteLength(name) <= 255 && !refused.test(name)
}
