import { readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Attachments } from './entrySource.ts'
import type { Limits } from './limits.ts'
import { quoteName, ReadProblem } from './readProblem.ts'
import type { ZipMember } from './zipArchive.ts'

/** Whether a name from a recording stays in its folder. */
export function staysInside(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: names with control characters are refused
  if (name === '' || /[\u0000-\u001f\u007f\\]/.test(name) || /^(\/|[A-Za-z]:)/.test(name)) return false
  return !name.split('/').includes('..')
}

const outside = (name: string) =>
  new ReadProblem(
    `the attached body ${quoteName(name)} is outside of the recording's folder. Put it beside the recording.`,
  )
const tooLarge = (name: string, bytes: number) =>
  new ReadProblem(`the attached body ${quoteName(name)} is larger than ${bytes} bytes. Leave it out of the recording.`)

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

/** Bodies in an archive. The name of each that an entry names is added to `used`. */
export function archiveAttachments(
  members: ReadonlyMap<string, ZipMember>,
  used: Set<string>,
  limits: Limits,
): Attachments {
  const read = async (name: string) => {
    if (!staysInside(name)) throw outside(name)
    const member = members.get(name)
    if (member === undefined) return undefined
    if (member.unpackedSize > limits.bodyBytes) throw tooLarge(name, limits.bodyBytes)
    const chunks: Buffer[] = []
    let size = 0
    try {
      for await (const chunk of member.open()) {
        size += chunk.length
        if (size > limits.bodyBytes) throw tooLarge(name, limits.bodyBytes)
        chunks.push(chunk)
      }
    } catch (error) {
      if (error instanceof ReadProblem) throw error
      throw new ReadProblem(`the attached body ${quoteName(name)} is damaged. Make the archive again.`)
    }
    return Buffer.concat(chunks)
  }
  return { expect: (name) => used.add(name), read }
}

/** For recordings that lie in no folder. */
export const noAttachments: Attachments = {
  expect: () => {},
  async read() {
    throw new ReadProblem('an attached body cannot be found for standard input. Give the file by its name.')
  },
}
