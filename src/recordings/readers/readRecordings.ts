import { constants, createReadStream, openSync, type Stats, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addAbortSignal, type Readable } from 'node:stream'
import { noAttachments } from './attachments.ts'
import { fileChunks } from './fileChunks.ts'
import { folderAttachments } from './folderAttachments.ts'
import { FILE_START, guardReading } from './guardReading.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { isSocket, listFolder } from './listFolder.ts'
import { openArchive } from './openArchive.ts'
import { parseSlice } from './parseSlice.ts'
import type { Piece } from './piece.ts'
import { ReadProblem } from './readProblem.ts'
import type { ReadItem } from './recordedEntry.ts'
import { inReadingOrder } from './recordingNames.ts'
import type { SplitBatch } from './splitBatch.ts'
import { splitStream } from './splitStream.ts'

export interface ReadOptions {
  /** What `-` reads; the process's standard input by default. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** What standard input is called where something is told of it. Default `-`. */
  readonly stdinName?: string
  /** Ends the reading at once, also of what has nothing to give yet; the streams are destroyed then. */
  readonly signal?: AbortSignal
  readonly limits?: Partial<Limits>
}

export interface SplitOptions extends ReadOptions {
  /** Says that standard input is a piece of NDJSON, cut between lines. */
  readonly stdinPiece?: Piece | undefined
}

/**
 * The exchanges in files, folders and standard input (`-`), in order, one at a time.
 *
 * Read are the formats of `recordingFormats`; each also packed by gzip or zip. What a file holds decides, not its name.
 * Of a folder, all files whose name ends as those of one of these are read, sorted by name; links in it are followed once,
 * and files in `foreignFormats` are given as skipped. Whatever cannot be read is given as `skipped`, never left out.
 * @throws only the reason of an abort.
 */
export async function* readRecordings(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadItem> {
  const limits = { ...defaultLimits, ...options.limits }
  for await (const batch of splitRecordings(inputs, options)) {
    for (const item of batch) {
      options.signal?.throwIfAborted()
      if ('skipped' in item) yield item
      else yield await parseSlice(item.slice, { ...item, limits })
    }
  }
}

/** Files, folders and standard input, for whoever judges them. */
export const fileReader = (options: SplitOptions) => ({
  nameOf: (input: string) => (input === '-' ? (options.stdinName ?? '-') : input),
  split: (input: string, signal: AbortSignal) => splitRecordings([input], { ...options, signal }),
})

/**
 * As `readRecordings`, in batches of slices that are not parsed yet. A slice may be parsed by a worker where
 * `hasAttachment` says no; any other has to be parsed here, before the next batch is asked for.
 */
export async function* splitRecordings(
  inputs: readonly string[],
  options: SplitOptions = {},
): AsyncGenerator<SplitBatch> {
  const limits = { ...defaultLimits, ...options.limits }
  const { signal, stdin = process.stdin, stdinName: file = '-', stdinPiece: piece } = options
  const settings = { attachments: noAttachments, limits, signal, ...(piece && { piece }) }
  for (const input of inputs) {
    signal?.throwIfAborted()
    if (input === '-') yield* splitStream({ file, stream: endedBy(signal, stdin), ...settings })
    else yield* guardReading({ file: input, signal }, () => splitPath(input, { limits, signal }))
  }
}

interface Settings {
  readonly limits: Limits
  readonly signal: AbortSignal | undefined
}

async function* splitPath(path: string, settings: Settings): AsyncGenerator<SplitBatch> {
  const about = statSync(path)
  if (about.isDirectory()) yield* splitFolder(path, settings)
  else if (about.isSocket()) throw new ReadProblem(isSocket)
  else {
    const stream = endedBy(settings.signal, await openFile(path, about))
    yield* splitFile({ file: path, path, used: new Set(), stream, isRegular: about.isFile() }, settings)
  }
}

/** What is waited for may never come: a stream of Node is destroyed then. */
function endedBy(signal: AbortSignal | undefined, stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  if (signal !== undefined && isNodeStream(stream)) addAbortSignal(signal, stream)
  return stream
}

/** By its looks: to ask for its class would load all of node:stream for files, which are no streams here. */
const isNodeStream = (stream: AsyncIterable<Uint8Array>): stream is Readable =>
  'destroy' in stream && typeof stream.destroy === 'function'

async function openFile(path: string, about: Stats): Promise<AsyncIterable<Uint8Array>> {
  if (about.isFile()) return fileChunks(path)
  return about.isFIFO() ? readFifo(path) : createReadStream(path)
}

/**
 * What is written to a FIFO, whenever somebody comes to write. Opening it as a file would hold a thread until then, which
 * nothing can end: https://man7.org/linux/man-pages/man7/fifo.7.html
 */
async function readFifo(path: string): Promise<AsyncIterable<Uint8Array>> {
  const { Socket } = await import('node:net') // Few read one, and loading it takes long.
  return new Socket({ fd: openSync(path, constants.O_RDONLY | constants.O_NONBLOCK), readable: true, writable: false })
}

interface OpenFile {
  readonly file: string
  readonly path: string
  readonly used: Set<string>
  readonly stream: AsyncIterable<Uint8Array>
  /** Whether it can be read at any place. */
  readonly isRegular: boolean
}

function splitFile({ file, path, used, stream, isRegular }: OpenFile, settings: Settings): AsyncGenerator<SplitBatch> {
  const attachments = folderAttachments(dirname(path), used, settings.limits)
  const archive = isRegular ? { openArchive: () => openArchive(path) } : {}
  return splitStream({ file, stream, attachments, ...archive, ...settings })
}

async function* splitFolder(folder: string, settings: Settings): AsyncGenerator<SplitBatch> {
  const files = await listFolder(folder)
  if (files.length === 0)
    throw new ReadProblem('is a folder without any recording. Record at least one, or check the name.')
  const used = new Set<string>()
  for (const listed of inReadingOrder(files)) {
    const { name } = listed
    const file = folder.endsWith('/') ? folder + name : `${folder}/${name}`
    const path = join(folder, name)
    if ('reason' in listed) yield [{ skipped: { kind: 'unreadable', file, place: FILE_START, reason: listed.reason } }]
    else if (!used.has(path))
      yield* splitFile({ file, path, used, stream: fileChunks(path), isRegular: true }, settings)
  }
}
