import { constants, type Stats } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/** Why nothing can be written into a folder, or into one that is to be made; undefined when something can. */
export async function folderProblem(path: string): Promise<string | undefined> {
  let folder = resolve(path)
  let stats = await statsOf(folder)
  while (stats === undefined && dirname(folder) !== folder) {
    folder = dirname(folder)
    stats = await statsOf(folder)
  }
  if (!stats?.isDirectory()) return `cannot be written: ${folder} is no folder. Choose another place`
  const isWritable = await access(folder, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  )
  return isWritable ? undefined : `cannot be written: ${folder} may not be written. Choose another place`
}

const statsOf = (path: string): Promise<Stats | undefined> => stat(path).catch(() => undefined)
