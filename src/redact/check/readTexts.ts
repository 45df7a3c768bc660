import { createReadStream } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { defaultLimits } from '../../recordings/readers/limits.ts'
import { listFolder } from '../../recordings/readers/listFolder.ts'
import { openArchive } from '../../recordings/readers/openArchive.ts'
import type { SkippedInput } from '../../recordings/readers/recordedEntry.ts'
import { unpackGzip } from '../../recordings/readers/unpack.ts'
import { readZipMembers } from '../../recordings/readers/zipArchive.ts'

/** All bytes of a file or of a member of an archive, unpacked. */
export interface StoredText {
  readonly file: string
  readonly chunks: AsyncIterable<Uint8Array>
  /** A body beside this file; undefined for a member of an archive, whose members are all given. */
  readonly folder?: string
}

/** Every recording among files and folders, and every member of their archives, whatever its name. */
export async function* readTexts(inputs: readonly string[]): AsyncGenerator<StoredText> {
  for (const input of inputs) {
    if (!(await stat(input)).isDirectory()) yield* readFile(input)
    // What is listed with a reason cannot be read, which the readers tell.
    else
      for (const listed of await listFolder(input))
        if (!('reason' in listed)) yield* readFile(within(input, listed.name))
  }
}

/**
 * The files in folders that no name says to be recordings, and that are no body of one.
 * @param looked paths of the bodies beside recordings that were looked at
 */
export async function listUnread(inputs: readonly string[], looked: ReadonlySet<string>): Promise<SkippedInput[]> {
  const unread: SkippedInput[] = []
  for (const input of inputs) {
    if (!(await stat(input)).isDirectory()) continue
    const paths = [...looked, ...(await listFolder(input)).map(({ name }) => within(input, name))]
    const known = new Set(await Promise.all(paths.map(realPathOf)))
    for await (const name of filesOf(input, '', new Set()))
      if (!known.has(await realPathOf(within(input, name))))
        unread.push({ kind: 'unreadable', file: within(input, name), place: { line: 1, column: 1 }, reason: notLooked })
  }
  return unread
}

const notLooked = 'is no recording by its name, nor a body of one, and was not looked at. Take it out of the folder.'

const within = (folder: string, name: string) => (folder.endsWith('/') ? folder + name : `${folder}/${name}`)

const realPathOf = (path: string) => realpath(path).catch(() => path)

/** Every file in a folder and those in it, links followed, by its path within it. */
async function* filesOf(folder: string, prefix: string, visited: Set<string>): AsyncGenerator<string> {
  const path = join(folder, prefix)
  const real = await realpath(path)
  if (visited.has(real)) return
  visited.add(real)
  for (const name of (await readdir(path)).sort()) {
    const about = await stat(join(path, name)).catch(() => undefined)
    if (about?.isDirectory()) yield* filesOf(folder, `${prefix}${name}/`, visited)
    else yield prefix + name
  }
}

async function* readFile(path: string): AsyncGenerator<StoredText> {
  const archive = await openArchive(path)
  try {
    const start = await archive.read(0, 2)
    const isZip = start[0] === 0x50 && start[1] === 0x4b
    if (!isZip) {
      yield { file: path, chunks: unpacked(chunksOf(path)), folder: join(path, '..') }
      return
    }
    for (const member of await readZipMembers(archive, defaultLimits))
      yield { file: `${path}!${basename(member.name) === '' ? path : member.name}`, chunks: unpacked(member.open()) }
  } finally {
    await archive.close()
  }
}

/** Opened when it is read: a stream that nobody reads would fail without anybody to hear it. */
async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path)
}

async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first = await iterator.next()
  if (first.done === true) return
  async function* all() {
    yield first.value as Uint8Array
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value
  }
  const isGzip = first.value[0] === 0x1f && first.value[1] === 0x8b
  yield* isGzip ? unpackGzip(all(), defaultLimits) : all()
}
