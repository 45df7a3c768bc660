import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { UsageError } from './command.ts'

/**
 * Looks whether a file can be saved at a place, because after the export it is too late to say that it cannot.
 * @param option that names the place
 * @throws {UsageError} when none can
 */
export async function refuseOutput(option: string, output: string): Promise<void> {
  const found = await stat(output).catch(() => undefined)
  if (output === '' || (found !== undefined && !found.isFile() && !found.isDirectory()))
    throw new UsageError(`--${option} ${output} is no place for a file. Name a file or a folder`)
  const folder = found?.isDirectory() || output.endsWith('/') ? output : dirname(output)
  try {
    await access(folder, constants.W_OK)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const problem = code === 'ENOENT' ? 'does not exist. Make it first' : `cannot be written (${code})`
    throw new UsageError(`--${option} ${output}: the folder ${folder} ${problem}`)
  }
}
