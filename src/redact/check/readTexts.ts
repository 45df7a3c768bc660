import { createReadStream } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { defaultLimits } from '../../recordings/readers/limits.ts'
import { isRecordingName } from '../../recordings/readers/recordingNames.ts'
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
    if ((await stat(input)).isDirectory()) {
      const names = (await readdir(input, { recursive: true, withFileTypes: true }))
        .filter((child) => child.isFile())
        .map((child) => join(child.parentPath, child.name))
      for (const name of names.sort()) if (isRecordingName(name)) yield* readFile(name)
    } else yield* readFile(input)
  }
}

async function* readFile(path: string): AsyncGenerator<StoredText> {
  const handle = await open(path)
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0)
    const isZip = buffer[0] === 0x50 && buffer[1] === 0x4b
    if (!isZip) {
      yield { file: path, chunks: unpacked(chunksOf(path)), folder: join(path, '..') }
      return
    }
    const { size } = await handle.stat()
    const archive = {
      size,
      read: async (start: number, length: number) => {
        const { buffer: bytes, bytesRead } = await handle.read(Buffer.alloc(Math.min(length, size)), {
          position: start,
        })
        return bytes.subarray(0, bytesRead)
      },
    }
    for (const member of await readZipMembers(archive, defaultLimits))
      yield { file: `${path}!${basename(member.name) === '' ? path : member.name}`, chunks: unpacked(member.open()) }
  } finally {
    await handle.close()
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
