import type { InputReader } from '../judgeInputs.ts'
import { archiveAttachments, staysInside } from './attachments.ts'
import type { Attachments } from './entrySource.ts'
import { foreignName, foreignStart, mayBeForeign } from './foreignFormats.ts'
import type { Limits } from './limits.ts'
import { ReadProblem } from './readProblem.ts'
import { compareNames, inReadingOrder, isRecordingName } from './recordingNames.ts'
import type { SplitBatch } from './splitBatch.ts'
import { splitStream } from './splitStream.ts'
import type { OpenArchive } from './zipArchive.ts'

/** A file that a page was given. */
export interface NamedBlob {
  /** Its name, or its path from the folder that was given: `recordings/first.har`. */
  readonly name: string
  readonly blob: Blob
}

export interface BlobOptions {
  readonly limits: Limits
  /** Is told of the bytes that were read, as they come. */
  readonly onRead?: (bytes: number) => void
}

const CHUNK_BYTES = 262_144
const STARTING_BYTES = 4096

/** All that \`blobReader\` reads is one input, because a file may hold the bodies of another. */
export const blobInput = 'blobs'

/**
 * Files that a page was given, for whoever judges them: as \`readRecordings\` reads files, and of those in a folder only
 * recordings. Bodies that a recording names are looked for among them.
 */
export const blobReader = (files: readonly NamedBlob[], options: BlobOptions): InputReader => ({
  nameOf: (input) => input,
  split: (_, signal) => splitBlobs(files, { ...options, signal }),
})

/** The entries of files that a page was given, in batches. */
export async function* splitBlobs(
  files: readonly NamedBlob[],
  { limits, onRead = () => {}, signal }: BlobOptions & { readonly signal?: AbortSignal },
): AsyncGenerator<SplitBatch> {
  const sorted = [...files].sort((one, other) => compareNames(one.name, other.name))
  const used = new Set<string>()
  const open = (blob: Blob) => () => chunksOf(blob, onRead)
  const byName = new Map(
    sorted.map(({ name, blob }) => [name, { name, unpackedSize: blob.size, open: open(blob) }] as const),
  )
  const bodies = archiveAttachments(byName, used, limits)
  for (const { name: file, blob } of inReadingOrder(sorted)) {
    if (used.has(file) || !(await isWanted(file, blob))) continue
    const folder = file.slice(0, file.lastIndexOf('/') + 1)
    const source = { file, stream: chunksOf(blob, onRead), attachments: below(folder, bodies), limits, signal }
    yield* splitStream({ ...source, openArchive: async () => archiveIn(blob, onRead) })
  }
}

/** Whether a file is to be read: one that was named is, and of a folder what may be a recording. */
async function isWanted(name: string, blob: Blob): Promise<boolean> {
  if (!name.includes('/') || isRecordingName(name) || foreignName(name) !== undefined) return true
  if (!mayBeForeign(name)) return false
  const start = await bytesOf(blob, 0, STARTING_BYTES).catch(() => undefined)
  // What is wrong with it is told where it is read.
  return start === undefined || foreignStart(start, start.toString('utf8').trimStart()) !== undefined
}

/** Attachments by names within a folder. */
function below(folder: string, { expect, read }: Attachments): Attachments {
  // What leaves the folder is refused by its own name.
  const within = (name: string) => (staysInside(name) ? folder + name : name)
  return { expect: (name) => expect(within(name)), read: (name) => read(within(name)) }
}

async function* chunksOf(blob: Blob, onRead: (bytes: number) => void): AsyncGenerator<Buffer> {
  for (let at = 0; at < blob.size; at += CHUNK_BYTES) {
    const chunk = await bytesOf(blob, at, CHUNK_BYTES)
    onRead(chunk.length)
    yield chunk
  }
}

const archiveIn = (blob: Blob, onRead: (bytes: number) => void): OpenArchive => ({
  size: blob.size,
  async read(start, length) {
    const bytes = await bytesOf(blob, start, length)
    onRead(bytes.length)
    return bytes
  },
  async close() {},
})

/** @throws {ReadProblem} when the file cannot be read any more. */
async function bytesOf(blob: Blob, start: number, length: number): Promise<Buffer> {
  const bytes = await blob
    .slice(start, start + length)
    .arrayBuffer()
    .catch(() => {
      throw new ReadProblem('cannot be read any more: it was changed or moved. Give it again.')
    })
  return Buffer.from(bytes)
}
