import type { Dirent, Stats } from 'node:fs'
import { open, readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { foreignName, foreignStart, mayBeForeign } from './foreignFormats.ts'
import { systemReason } from './guardReading.ts'
import { compareNames, isRecordingName } from './recordingNames.ts'

/** Something in a folder, by its path within it, which is to be read, or cannot be read for a reason. */
export type ListedFile = { readonly name: string } | { readonly name: string; readonly reason: string }

interface Folder {
  /** Its path within the listed one, with a slash at its end; empty for that one. */
  readonly prefix: string
  readonly realPath: string
}

interface Found {
  readonly name: string
  /** Undefined for what cannot be read. */
  readonly realPath?: string
  readonly reason?: string
}

/**
 * The files of a folder and those in it whose names are those of recordings, also of formats that are not read, sorted by
 * name; of a name that says nothing, the file's start tells whether it is in such a format. Links are followed, but
 * each file and each folder is listed once: by its own name, if it has one here. What cannot be read, or might never end,
 * is listed with the reason.
 * @throws what node:fs throws, when the folder itself cannot be read.
 */
export async function listFolder(folder: string): Promise<ListedFile[]> {
  const root = await realpath(folder)
  const found: Found[] = []
  const links: string[] = []
  const visited = new Set<string>()
  await walk(folder, { prefix: '', realPath: root }, { found, links, visited })
  const fileLinks: Found[] = []
  // Links wait, so that what has a name of its own here goes by that. Following one may find more of them.
  for (const name of links) {
    const target = await followLink(join(folder, name))
    if ('reason' in target) found.push({ name, reason: target.reason })
    else if (target.about.isDirectory())
      await walk(folder, { prefix: `${name}/`, realPath: target.realPath }, { found, links, visited })
    else if (await isRecording(name, target.about, target.realPath))
      fileLinks.push(listedAs(name, target.about, target.realPath))
  }
  const listed = new Set(found.map(({ realPath }) => realPath))
  for (const link of fileLinks) {
    if (link.realPath === undefined || !listed.has(link.realPath)) found.push(link)
    listed.add(link.realPath)
  }
  return found
    .map(({ name, reason }) => (reason === undefined ? { name } : { name, reason }))
    .sort((one, other) => compareNames(one.name, other.name))
}

interface Walk {
  readonly found: Found[]
  readonly links: string[]
  /** Real paths of the folders that were read. */
  readonly visited: Set<string>
}

async function walk(root: string, { prefix, realPath }: Folder, to: Walk): Promise<void> {
  if (to.visited.has(realPath)) return
  to.visited.add(realPath)
  let children: Dirent[]
  try {
    children = await readdir(join(root, prefix), { withFileTypes: true })
  } catch (error) {
    if (prefix === '') throw error
    to.found.push({ name: prefix.slice(0, -1), reason: systemReason(error) })
    return
  }
  for (const child of children) {
    const name = prefix + child.name
    const childPath = join(realPath, child.name)
    if (child.isSymbolicLink()) to.links.push(name)
    else if (child.isDirectory()) await walk(root, { prefix: `${name}/`, realPath: childPath }, to)
    else if (await isRecording(name, child, childPath)) to.found.push(listedAs(name, child, childPath))
  }
}

async function isRecording(name: string, about: Dirent | Stats, path: string): Promise<boolean> {
  if (isRecordingName(name) || foreignName(name) !== undefined) return true
  return about.isFile() && mayBeForeign(name) && (await startsAsForeign(path))
}

const STARTING_BYTES = 4096

/** Whether a file starts as one in a format that is not read here. One that cannot be read is nobody's recording. */
async function startsAsForeign(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined)
  if (file === undefined) return false
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(STARTING_BYTES), { position: 0 })
    const start = buffer.subarray(0, bytesRead)
    return foreignStart(start, start.toString('utf8').trimStart()) !== undefined
  } catch {
    return false
  } finally {
    await file.close()
  }
}

/** Why a socket is not read, whether it is named or lies in a folder. */
export const isSocket = 'is a socket, which is no file. Give the recording as a file.'

function listedAs(name: string, about: Dirent | Stats, realPath: string): Found {
  if (about.isFile()) return { name, realPath }
  if (about.isSocket()) return { name, reason: isSocket }
  const kind = about.isFIFO() ? 'a FIFO' : 'a device'
  return { name, reason: `is ${kind}, which may never end, and in a folder is not read. Name it to have it read.` }
}

async function followLink(path: string): Promise<{ about: Stats; realPath: string } | { reason: string }> {
  try {
    return { about: await stat(path), realPath: await realpath(path) }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ELOOP') return { reason: 'is a link that leads nowhere. Remove or mend it.' }
    return { reason: systemReason(error) }
  }
}
