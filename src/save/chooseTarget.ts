import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Fail } from '../jobs/callStep.ts'

/**
 * The path that the file gets: the target itself, or the vendor's name for the file inside it when it is a folder.
 * @throws {ExportError} EXPORT_FILE_NAME_REFUSED when the vendor's name is missing or could lead anywhere else
 */
export async function chooseTarget(target: string, suggestedName: string | undefined, fail: Fail): Promise<string> {
  const isFolder = await stat(target).then(
    (stats) => stats.isDirectory(),
    () => false, // Writing tells what is wrong with it.
  )
  if (!isFolder) return target
  if (suggestedName !== undefined && isPlainFileName(suggestedName)) return join(target, suggestedName)
  const what =
    suggestedName === undefined
      ? 'the vendor does not name the file'
      : `the vendor names the file ${JSON.stringify(suggestedName.slice(0, 80))}, which is no plain file name`
  throw fail('EXPORT_FILE_NAME_REFUSED', `${what}. Name a file instead of a folder.`)
}

// Also what Windows reserves: https://learn.microsoft.com/windows/win32/fileio/naming-a-file
const refused = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]|^\.|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu

/** Whether a name stays in its folder and is allowed on every system. Most file systems take 255 bytes. */
function isPlainFileName(name: string): boolean {
  return name !== '' && Buffer.byteLength(name) <= 255 && !refused.test(name)
}
