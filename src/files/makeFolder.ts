import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder, and those around it that are missing. The `recursive` of Node's own `mkdir` never ends where a folder that is
 * there can hold no other one, as in /proc (Node 24.21).
 * @throws as `mkdir` does
 */
export async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return
  const around = dirname(folder)
  const isThere = await isFolder(around)
  if (isThere === undefined && around !== folder) await makeFolder(around)
  await mkdir(folder).catch(async (error) => {
    // Somebody else may have made it meanwhile.
    if (!(await isFolder(folder))) throw error
  })
}

/** Undefined where nothing is. */
const isFolder = (path: string) =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => undefined,
  )
