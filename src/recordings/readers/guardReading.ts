import { ReadProblem } from './readProblem.ts'
import type { Place, SkippedInput } from './recordedEntry.ts'

export const FILE_START: Place = { line: 1, column: 1 }

/** Gives the batches that the reader gives; what it throws is given as skipped, save for an abort. */
export async function* guardReading<T>(
  { file, signal, place = () => FILE_START }: { file: string; signal: AbortSignal | undefined; place?: () => Place },
  read: () => AsyncIterable<readonly T[]>,
): AsyncGenerator<readonly (T | { readonly skipped: SkippedInput })[]> {
  try {
    yield* read()
  } catch (error) {
    signal?.throwIfAborted()
    const reason = error instanceof ReadProblem ? error.reason : systemReason(error)
    yield [{ skipped: { kind: 'unreadable', file, place: place(), reason } }]
  }
}

/** What an error of node:fs or node:zlib says, and what to do about it. */
export function systemReason(error: unknown): string {
  const { code = 'unknown error' } = error as NodeJS.ErrnoException
  if (code === 'Z_BUF_ERROR') return 'is cut off within its packed data. Pack it again, or restore the whole file.'
  if (code.startsWith('Z_')) return `holds packed data that is damaged (${code}). Pack it again.`
  if (code === 'ENOENT') return 'is not there. Check the name.'
  if (code === 'EACCES' || code === 'EPERM') return `may not be read (${code}). Change its permissions.`
  return `cannot be read (${code}). Check the file.`
}
