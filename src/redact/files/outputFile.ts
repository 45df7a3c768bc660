import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { access, chmod, constants, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Writable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { makeFolder } from '../../files/makeFolder.ts'
import { bodyName } from './bodyName.ts'
import { createOutputArchive } from './outputArchive.ts'

const privateMode = 0o600 // Until it is whole, and of a file that was not there.

const writtenAtOnce = 65_536 // Characters: a write for each entry would take longer than its redaction.

export type Packing = 'none' | 'gzip' | 'zip'

/** A file that is written beside its target, and takes its place when it is whole. */
export interface OutputFile {
  /** Takes text of a recording; of an archive, of this member. A promise comes where more has to wait for the disk. */
  readonly write: (text: string, member: string) => Promise<void> | undefined
  /** Stores a body under the name of its bytes, in the folder of the name that it had; gives the new one. */
  readonly attach: (body: Uint8Array, oldName: string) => string
  /** Closes the file, once. Nothing has taken any place yet. */
  readonly finish: () => Promise<void>
  /** Puts what was written in its place, and takes away the bodies that were replaced. */
  readonly commit: (oldBodies: readonly string[]) => Promise<void>
  /** Takes away all that was written. */
  readonly abandon: () => Promise<void>
}

/** How a file is packed, by its first bytes. */
export async function packingOf(path: string): Promise<Packing> {
  const handle = await open(path)
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0)
    if (buffer[0] === 0x1f && buffer[1] === 0x8b) return 'gzip'
    return buffer[0] === 0x50 && buffer[1] === 0x4b ? 'zip' : 'none'
  } finally {
    await handle.close()
  }
}

/** Why a file may not be replaced; undefined where it may, or is not there. A rename would not ask. */
export async function readOnlyReason(target: string): Promise<string | undefined> {
  const found = await stat(target).catch(() => undefined)
  if (found === undefined || !found.isFile()) return undefined
  const isWritable = (found.mode & 0o222) !== 0 && (await access(target, constants.W_OK).then(yes, no))
  return isWritable ? undefined : 'is read-only. Make it writable, or write to another file with --output.'
}

const yes = () => true
const no = () => false

export async function createOutputFile(target: string, packing: Packing): Promise<OutputFile> {
  await makeFolder(dirname(target))
  const suffix = `.${randomUUID().slice(0, 8)}.part`
  const place = await realpath(target).catch(() => target) // A link stays, and what it leads to is replaced.
  const part = place + suffix
  const file = createWriteStream(part, { flags: 'wx', mode: privateMode })
  let failure: Error | undefined
  file.on('error', (error) => {
    failure = error
  })
  const sink = packing === 'gzip' ? createGzip() : file
  if (sink !== file) sink.pipe(file)
  const archive = packing === 'zip' ? createOutputArchive((bytes) => void file.write(bytes)) : undefined
  const bodies = new Map<string, Uint8Array>()

  let gathered = ''
  const pushGathered = async () => {
    if (failure !== undefined) throw failure
    const text = gathered
    gathered = ''
    if (!sink.write(text) && failure === undefined) await drained(sink, file)
  }
  let finished: Promise<void> | undefined
  const close = async () => {
    if (archive !== undefined) {
      for (const [name, body] of bodies) archive.add(body, name)
      archive.end()
    }
    sink.end(gathered)
    if (!file.closed) await once(file, 'close')
    if (failure !== undefined) throw failure
  }
  return {
    write(text, member) {
      if (archive === undefined) {
        gathered += text
        return gathered.length < writtenAtOnce ? undefined : pushGathered()
      }
      archive.write(text, member)
      return file.writableNeedDrain ? once(file, 'drain').then(() => undefined) : undefined
    },
    attach(body, oldName) {
      const name = bodyName(createHash('sha1').update(body).digest('hex'), oldName)
      bodies.set(name, body)
      return name
    },
    finish: () => (finished ??= close()),
    async commit(oldBodies) {
      const folder = dirname(target)
      const mode = ((await stat(place).catch(() => undefined))?.mode ?? privateMode) & 0o777
      if (archive === undefined) {
        for (const [name, body] of bodies) await writeBody(join(folder, name), body, mode)
      }
      await chmod(part, mode)
      await rename(part, place)
      if (archive === undefined)
        for (const name of oldBodies) if (!bodies.has(name)) await rm(join(folder, name), { force: true })
    },
    async abandon() {
      sink.destroy()
      file.destroy()
      // A file that is still being opened would be there after it was taken away.
      if (!file.closed) await new Promise<void>((resolve) => file.once('close', resolve))
      await rm(part, { force: true })
    },
  }
}

/** Until more can be written, or the file failed, which the next write tells. */
const drained = (sink: Writable, file: Writable) =>
  new Promise<void>((resolve) => {
    const done = () => {
      sink.off('drain', done)
      file.off('close', done)
      resolve()
    }
    sink.on('drain', done)
    file.on('close', done)
  })

async function writeBody(path: string, body: Uint8Array, mode: number): Promise<void> {
  const part = `${path}.${randomUUID().slice(0, 8)}.part`
  await makeFolder(dirname(path))
  const handle = await open(part, 'wx', privateMode)
  try {
    await handle.writeFile(body)
    await handle.chmod(mode)
  } finally {
    await handle.close()
  }
  await rename(part, path)
}
