import { randomUUID } from 'node:crypto'
import { open, rename, rm, writeFile } from 'node:fs/promises'

/** Writes a file so that a half one never takes the place of what was there. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const part = partName(path)
  try {
    await writeFile(part, text, { flag: 'wx' })
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

/**
 * As `replaceFile`, in pieces. The file takes its place only when `fill` gives something.
 * @param fill writes with what it is given
 */
export async function replaceFileByPieces<Result>(
  path: string,
  fill: (write: (text: string) => Promise<void>) => Promise<Result | undefined>,
): Promise<Result | undefined> {
  const part = partName(path)
  const file = await open(part, 'wx')
  try {
    const result = await fill((text) => file.appendFile(text))
    await file.close()
    if (result !== undefined) await rename(part, path)
    return result
  } finally {
    await file.close()
    await rm(part, { force: true })
  }
}

const partName = (path: string) => `${path}.${randomUUID().slice(0, 8)}.part`
