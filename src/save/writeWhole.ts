import { randomUUID } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Clock } from '../client/clock.ts'
import { aborted, tooLarge } from '../jobs/callStep.ts'
import { type Fail, JobError } from '../jobs/JobError.ts'
import type { OpenedFile } from '../jobs/openExportFile.ts'
import type { Inspection } from './loadInspection.ts'
import { notWritten } from './notWritten.ts'
import type { SaveOptions } from './saveOptions.ts'
import { watchIdle } from './watchIdle.ts'
import { zipProblem } from './zipProblem.ts'

/**
 * Writes a file to a temporary one beside its path, and renames that when it is whole. Gives back its bytes.
 * @param inspect tells what in the file does not fit, where that is asked for
 * @throws {ExportError} EXPORT_FILE_BROKEN, EXPORT_FILE_TOO_LARGE, EXPORT_FILE_NOT_WRITTEN, EXPORT_ABORTED, and what the
 * file's parts throw; nothing is left then
 */
export async function writeWhole(
  file: OpenedFile,
  path: string,
  options: SaveOptions,
  inspect: Inspection | undefined,
  clock: Clock,
  fail: Fail,
): Promise<number> {
  const onDisk = async <Value>(work: Promise<Value>): Promise<Value> => {
    try {
      return await work
    } catch (cause) {
      throw notWritten(fail, path, cause)
    }
  }
  // Beside the path, so that the rename is one step; its own short name fits where the final one does.
  const { partName = `.${randomUUID().slice(0, 8)}.part` } = options
  const partPath = join(dirname(path), partName)
  if (options.partName !== undefined) await onDisk(rm(partPath, { force: true }))
  const handle = await onDisk(open(partPath, 'wx+'))
  try {
    const bytes = await receive(file, options, clock, fail, (chunk) => onDisk(writeAll(handle, chunk)))
    const problem = file.mediaType === 'application/zip' ? await onDisk(zipProblem(handle, bytes)) : undefined
    if (problem !== undefined) throw fail('FILE_BROKEN', `what came is no whole zip archive: ${problem}`)
    await onDisk(handle.sync())
    const misfit = inspect === undefined ? undefined : await lookInto(partPath, inspect, options.signal, fail)
    if (misfit !== undefined) throw fail('FILE_BROKEN', `what came does not fit: ${misfit}`)
    await onDisk(handle.close())
    await onDisk(rename(partPath, path))
    return bytes
  } catch (error) {
    await handle.close().catch(() => undefined) // Closed already when only the rename failed.
    await rm(partPath, { force: true }).catch(() => undefined) // What went wrong before says more.
    throw error
  }
}

async function lookInto(
  path: string,
  inspect: Inspection,
  signal: AbortSignal | undefined,
  fail: Fail,
): Promise<string | undefined> {
  try {
    return await inspect(path, signal)
  } catch (cause) {
    if (signal?.aborted) throw aborted(signal, fail)
    throw fail('FILE_BROKEN', 'what came cannot be looked into. Try again.', { cause })
  }
}

const defaultIdleMs = 60_000

async function receive(
  { body, byteLength }: OpenedFile,
  { signal, onProgress, maxBytes = Number.POSITIVE_INFINITY, idleTimeoutMs = defaultIdleMs }: SaveOptions,
  clock: Clock,
  fail: Fail,
  write: (chunk: Uint8Array) => Promise<void>,
): Promise<number> {
  const refuseOver = (size: number) => {
    if (size <= maxBytes) return
    throw fail(
      'FILE_TOO_LARGE',
      `the file has more than ${maxBytes} bytes. Raise maxBytes (--max-file of the command).`,
    )
  }
  refuseOver(byteLength ?? 0)
  const reader = body.getReader()
  // A fetch need not listen to a signal once it has given its response.
  const stop = () => void reader.cancel().catch(() => undefined)
  signal?.addEventListener('abort', stop, { once: true })
  const idle = watchIdle(clock, idleTimeoutMs, stop)
  let bytes = 0
  try {
    for (;;) {
      const chunk = await readChunk()
      if (chunk === undefined) break
      idle.touch()
      refuseOver(bytes + chunk.length)
      await write(chunk)
      bytes += chunk.length
      onProgress?.({ bytes, totalBytes: byteLength })
    }
  } finally {
    idle.end()
    signal?.removeEventListener('abort', stop)
    reader.releaseLock()
  }
  if (byteLength !== undefined && bytes !== byteLength) {
    throw fail('FILE_BROKEN', `${bytes} bytes came of ${byteLength}. Try again.`)
  }
  return bytes

  async function readChunk(): Promise<Uint8Array | undefined> {
    try {
      signal?.throwIfAborted()
      const { value } = await reader.read()
      signal?.throwIfAborted()
      if (!idle.isOver()) return value
    } catch (cause) {
      if (signal?.aborted) throw aborted(signal, fail)
      if (cause instanceof JobError) throw cause
      if (Object(cause).code === tooLarge)
        throw fail('FILE_TOO_LARGE', 'a part of the file is larger than an answer may be. Lower pageSize.', { cause })
      if (!idle.isOver())
        throw fail('FILE_BROKEN', 'the connection broke before the end of the file. Try again.', { cause })
    }
    throw fail('FILE_BROKEN', `nothing of the file came for ${idleTimeoutMs} ms. Try again.`)
  }
}

async function writeAll(handle: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let written = 0; written < chunk.length; ) {
    written += (await handle.write(chunk, written)).bytesWritten
  }
}
