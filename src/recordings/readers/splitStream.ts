import { archiveAttachments, staysInside } from './attachments.ts'
import type { Attachments } from './entrySource.ts'
import { foreignArchive, foreignName, foreignStart } from './foreignFormats.ts'
import { FILE_START, guardReading } from './guardReading.ts'
import type { Limits } from './limits.ts'
import type { Piece } from './piece.ts'
import { quoteName, ReadProblem } from './readProblem.ts'
import { unknownFormat } from './recordingFormats.ts'
import { inReadingOrder, isRecordingName } from './recordingNames.ts'
import { noEntry, type SplitPart } from './recordingSlice.ts'
import type { SplitBatch } from './splitBatch.ts'
import { createJsonSplitter } from './splitJson.ts'
import { createPostmanSplitter, looksLikePostman } from './splitPostman.ts'
import { createSnapshotSplitter, looksLikeSnapshots } from './splitSnapshots.ts'
import type { Splitter } from './splitter.ts'
import { createYamlSplitter, looksLikeCassette } from './splitYaml.ts'
import { unpackGzip } from './unpack.ts'
import { type OpenArchive, type RandomAccess, readZipMembers, type ZipMember } from './zipArchive.ts'

/** Bytes with what is known about them. */
export interface ByteSource {
  readonly file: string
  readonly stream: AsyncIterable<Uint8Array>
  readonly attachments: Attachments
  readonly limits: Limits
  readonly signal: AbortSignal | undefined
  /** Opens the file for an archive's directory, where it can be read at any place. */
  readonly openArchive?: () => Promise<OpenArchive>
  /** Says that the bytes are a piece of NDJSON, cut between lines. */
  readonly piece?: Piece
  /** What the bytes were unpacked from. */
  readonly within?: readonly ('gzip' | 'zip')[]
}

const SNIFFED_BYTES = 65_536

const blank = 'is empty, or starts with much white space. Record at least one exchange, or leave it out.'

/** The entries in the bytes of one file or archive. */
export async function* splitStream(source: ByteSource): AsyncGenerator<SplitBatch> {
  const { file, signal, limits, within = [] } = source
  const chunks = toBuffers(source)
  let splitter: Splitter | undefined
  try {
    yield* guardReading({ file, signal, place: () => splitter?.place() ?? FILE_START }, async function* () {
      if (source.piece === 'further') {
        splitter = createJsonSplitter(limits, 'value', { startsInLines: true })
        yield* splitChunks(source, chunks, splitter)
        return
      }
      const { head, all } = await peek(chunks)
      const packing = packingOf(head)
      if (packing !== undefined && source.piece !== undefined) throw new ReadProblem(packedPiece)
      if (packing !== undefined && within.includes(packing))
        throw new ReadProblem(`is ${packing} within ${packing}. Unpack it once.`)
      if (packing === 'gzip') {
        const { openArchive: _, ...unpacked } = source
        yield* splitStream({ ...unpacked, stream: unpackGzip(all, limits), within: [...within, 'gzip'] })
      } else if (packing === 'zip') {
        yield* splitArchive(source, all)
      } else {
        splitter = chooseSplitter(head, limits, foreignName(file))
        yield* splitChunks(source, all, splitter)
      }
    })
  } finally {
    await chunks.return(undefined)
  }
}

const packedPiece = 'is a piece of something packed. Unpack it before it is cut.'
const pieceWithoutLines = 'is a piece of something else than NDJSON, which cannot be judged apart. Give it whole.'

async function* splitChunks(
  { file, attachments, piece }: ByteSource,
  chunks: AsyncIterable<Buffer>,
  splitter: Splitter,
): AsyncGenerator<SplitBatch> {
  let isEmpty = true
  const toBatch = (parts: readonly SplitPart[]): SplitBatch => {
    if (parts.length > 0) isEmpty = false
    return parts.map((part) =>
      'slice' in part
        ? { slice: part.slice, file, attachments }
        : { skipped: { kind: 'unreadable', file, ...part.problem } },
    )
  }
  for await (const chunk of chunks) yield toBatch(splitter.push(chunk))
  yield toBatch(splitter.end())
  if (piece === 'first' && splitter.isInLines?.() !== true) throw new ReadProblem(pieceWithoutLines)
  if (isEmpty && piece !== 'further')
    yield [{ skipped: { kind: 'unreadable', file, place: FILE_START, reason: noEntry } }]
}

async function* splitArchive(source: ByteSource, chunks: AsyncIterable<Buffer>): AsyncGenerator<SplitBatch> {
  const { file, limits, signal, openArchive, within = [] } = source
  const opened = await openArchive?.()
  try {
    const archive = opened ?? heldArchive(await hold(chunks, limits.heldArchiveBytes))
    const members = await readZipMembers(archive, limits)
    const used = new Set<string>()
    const byName = new Map(members.map((member) => [member.name, member]))
    const attachments = archiveAttachments(byName, used, limits)
    let isEmpty = true
    for (const member of inReadingOrder(members)) {
      const { name } = member
      if (used.has(name)) continue
      if (!staysInside(name)) {
        const reason = 'has a name that is no path within the archive. Make the archive again.'
        yield [{ skipped: { kind: 'unreadable', file: `${file}!${quoteName(name)}`, place: FILE_START, reason } }]
      } else if ((isRecordingName(name) && !isEmptyTrace(member)) || foreignName(name) !== undefined) {
        const stream = member.open()
        yield* splitStream({ file: `${file}!${name}`, stream, attachments, limits, signal, within: [...within, 'zip'] })
      } else continue
      isEmpty = false
    }
    if (isEmpty) {
      const foreign = foreignArchive(members.map(({ name }) => name)) ?? foreignName(file)
      throw new ReadProblem(foreign ?? 'is an archive without any recording. Put at least one into it.')
    }
  } finally {
    await opened?.close()
  }
}

/** A trace has a network file for each context, also for those that asked for nothing. */
const isEmptyTrace = ({ name, unpackedSize }: ZipMember) => unpackedSize === 0 && name.endsWith('.network')

const heldArchive = (bytes: Buffer): RandomAccess => ({
  size: bytes.length,
  read: async (start, length) => bytes.subarray(start, start + length),
})

async function hold(chunks: AsyncIterable<Buffer>, maxBytes: number): Promise<Buffer> {
  const held: Buffer[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > maxBytes)
      throw new ReadProblem(`is an archive of more than ${maxBytes} bytes that is no file. Save it, and give its name.`)
    held.push(chunk)
  }
  return Buffer.concat(held)
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) => start.every((byte, at) => bytes[at] === byte)

function packingOf(head: Buffer): 'gzip' | 'zip' | undefined {
  if (startsWith(head, 0x1f, 0x8b)) return 'gzip'
  // An archive without members starts with the end of its directory.
  return startsWith(head, 0x50, 0x4b, 3, 4) || startsWith(head, 0x50, 0x4b, 5, 6) ? 'zip' : undefined
}

/**
 * The splitter for a file with this start. `byName` is why a file of this name is not read.
 * @throws {ReadProblem} when the start is that of no known format.
 */
export function chooseSplitter(head: Buffer, limits: Limits, byName?: string): Splitter {
  const text = head.toString('utf8').trimStart()
  const foreign = foreignStart(head, text)
  if (foreign !== undefined) throw new ReadProblem(foreign)
  if (startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff) || head.subarray(0, 2).includes(0))
    throw new ReadProblem(byName ?? 'is UTF-16 or binary. Save it as UTF-8.')
  if (text === '') throw new ReadProblem(blank)
  if (/^\{\s*"type"\s*:\s*"resource-snapshot"/.test(text)) return createJsonSplitter(limits, 'trace')
  if (looksLikeSnapshots(text)) return createSnapshotSplitter(limits)
  if (looksLikePostman(text)) return createPostmanSplitter(limits)
  if (text.startsWith('{') || text.startsWith('[')) return createJsonSplitter(limits)
  if (looksLikeCassette(text)) return createYamlSplitter(limits)
  throw new ReadProblem(byName ?? unknownFormat)
}

async function* toBuffers({ stream, signal }: ByteSource): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    signal?.throwIfAborted()
    // A stream of text gives strings, whatever its type says.
    if (typeof chunk === 'string') yield Buffer.from(chunk)
    else yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  }
}

/**
 * The first bytes, and all bytes as if nothing had been read. A byte-order mark is left out of both:
 * https://www.rfc-editor.org/rfc/rfc8259#section-8.1
 */
async function peek(chunks: AsyncGenerator<Buffer>): Promise<{ head: Buffer; all: AsyncIterable<Buffer> }> {
  const first: Buffer[] = []
  let size = 0
  let failure: { readonly error: unknown } | undefined
  try {
    while (size < SNIFFED_BYTES) {
      const { value, done } = await chunks.next()
      if (done === true) break
      first.push(value)
      size += value.length
    }
  } catch (error) {
    // What was read before is still good, and comes first.
    if (size === 0) throw error
    failure = { error }
  }
  const read = Buffer.concat(first)
  const head = startsWith(read, 0xef, 0xbb, 0xbf) ? read.subarray(3) : read
  async function* all() {
    yield head
    if (failure !== undefined) throw failure.error
    yield* chunks
  }
  return { head: head.subarray(0, SNIFFED_BYTES), all: all() }
}
