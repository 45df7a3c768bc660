import { randomUUID } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Fail } from '../jobs/callStep.ts'
import type { OpenedFile } from '../jobs/openExportFile.ts'
import type { SaveOptions } from './saveOptions.ts'
import { zipProblem } from './zipProblem.ts'

/**
 * Writes a file to a temporary one beside its path, and renames that when it is whole. Gives back its bytes.
 * @throws {ExportError} EXPORT_FILE_BROKEN, EXPORT_FILE_NOT_WRITTEN, EXPORT_ABORTED; nothing is left then
 */
export async function writeWhole(file: OpenedFile, path: string, options: SaveOptions, fail: Fail): Promise<number> {
  const onDisk = async <Value>(work: Promise<Value>): Promise<Value> => {
    try {
      return await work
    } catch (cause) {
      const shown = path.length > 200 ? `${path.slice(0, 200)}...` : path
      throw fail('EXPORT_FILE_NOT_WRITTEN', `cannot write ${JSON.stringify(shown)}: ${reason(cause)}`, { cause })
    }
  }
  // Beside the path, so that the rename is one step; its own short name fits where the final one does.
  const partPath = join(dirname(path), `.${randomUUID().slice(0, 8)}.part`)
  const handle = await onDisk(open(partPath, 'wx+'))
  try {
    const bytes = await receive(file, options, fail, (chunk) => onDisk(writeAll(handle, chunk)))
    const problem = file.mediaType === 'application/zip' ? await zipProblem(handle, bytes) : undefined
    if (problem !== undefined) throw fail('EXPORT_FILE_BROKEN', `what came is no whole zip archive: ${problem}`)
    await onDisk(handle.sync())
    await handle.close()
    await onDisk(rename(partPath, path))
    return bytes
  } catch (error) {
    await handle.close().catch(() => undefined) // Closed already when only the rename failed.
    await rm(partPath, { force: true })
    throw error
  }
}

async function receive(
  { body, byteLength }: OpenedFile,
  { signal, onProgress }: SaveOptions,
  fail: Fail,
  write: (chunk: Uint8Array) => Promise<void>,
): Promise<number> {
  const reader = body.getReader()
  let bytes = 0
  try {
    for (;;) {
      const chunk = await readChunk()
      if (chunk === undefined) break
      await write(chunk)
      bytes += chunk.length
      onProgress?.({ bytes, totalBytes: byteLength })
    }
  } finally {
    reader.releaseLock()
  }
  if (byteLength !== undefined && bytes !== byteLength) {
    throw fail('EXPORT_FILE_BROKEN', `${bytes} bytes came of ${byteLength}`)
  }
  return bytes

  async function readChunk(): Promise<Uint8Array | undefined> {
    try {
      signal?.throwIfAborted()
      return (await reader.read()).value
    } catch (cause) {
      if (signal?.aborted) throw fail('EXPORT_ABORTED', 'was aborted while the file was received', { cause })
      if ((cause as Error).name === 'ExportError') throw cause
      throw fail('EXPORT_FILE_BROKEN', `the connection broke after ${bytes} bytes`, { cause })
    }
  }
}

async function writeAll(handle: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let written = 0; written < chunk.length; ) {
    written += (await handle.write(chunk, written)).bytesWritten
  }
}

function reason(cause: unknown): string {
  const code = (cause as { code?: unknown }).code
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'the folder does not exist. Make it first.',
    ENOSPC: 'the disk is full. Make room and try again.',
    EACCES: 'it may not be written. Choose another place.',
    ENAMETOOLONG: 'the name is too long. Choose a shorter one.',
  }
  return (typeof code === 'string' ? words[code] : undefined) ?? (cause as Error).message
}
