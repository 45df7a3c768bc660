import { readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { outside, staysInside, tooLarge } from './attachments.ts'
import type { Attachments } from './entrySource.ts'
import type { Limits } from './limits.ts'
import { ReadProblem } from './readProblem.ts'

/** Bodies in a folder. The path of each that an entry names is added to `used`. */
export function folderAttachments(folder: string, used: Set<string>, limits: Limits): Attachments {
  const expect = (name: string) => {
    if (staysInside(name)) used.add(join(folder, name))
  }
  const read = async (name: string) => {
    if (!staysInside(name)) throw outside(name)
    const path = join(folder, name)
    let target: string
    try {
      target = await realpath(path)
      const root = await realpath(folder)
      if (!target.startsWith(root.endsWith(sep) ? root : root + sep)) throw outside(name)
      const about = await stat(target)
      if (!about.isFile()) return undefined
      if (about.size > limits.bodyBytes) throw tooLarge(name, limits.bodyBytes)
      return await readFile(target)
    } catch (error) {
      if (error instanceof ReadProblem) throw error
      return undefined
    }
  }
  return { expect, read }
}
