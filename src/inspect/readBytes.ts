import { FileError } from './FileError.ts'

/**
 * A range of a file; fewer bytes than asked for at its end.
 * @throws {FileError} FILE_UNREADABLE when the file went away or changed since it was opened
 */
export async function readBytes(file: Blob, start: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.slice(start, start + length).arrayBuffer())
  } catch (cause) {
    throw new FileError('FILE_UNREADABLE', 'the file changed while it was read. Try again.', { cause })
  }
}

/** Reads a range of one file, as `readBytes` does. */
export type ReadRange = (start: number, length: number) => Promise<Uint8Array>

// A read of a Blob takes Node 0.2 ms, whatever its size, and members of archives are small and follow one another.
const WINDOW_BYTES = 262_144

/** Reads ranges of a file that mostly follow one another. */
export function createReadAhead(file: Blob): ReadRange {
  let window = { start: 0, bytes: new Uint8Array() }
  return async (start, length) => {
    if (length > WINDOW_BYTES) return readBytes(file, start, length)
    const end = Math.min(start + length, file.size)
    let held = window
    if (start < held.start || end > held.start + held.bytes.length) {
      held = { start, bytes: await readBytes(file, start, WINDOW_BYTES) }
      window = held
    }
    return held.bytes.subarray(start - held.start, Math.max(start, end) - held.start)
  }
}

/** The bytes of a range in pieces. */
export async function* readPieces(
  read: ReadRange,
  start: number,
  length: number,
  piece: number,
): AsyncGenerator<Uint8Array> {
  for (let done = 0; done < length; done += piece) yield await read(start + done, Math.min(piece, length - done))
}
