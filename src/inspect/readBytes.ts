import { FileError } from './FileError.ts'

/**
 * A range of a file; fewer bytes than asked for at its end.
 * @throws {FileError} FILE_UNREADABLE when the file went away or changed since it was opened
 */
export async function readBytes(file: Blob, start: number, length: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(start, start + length).arrayBuffer())
  } catch (cause) {
    throw new FileError('FILE_UNREADABLE', 'the file changed while it was read. Try again.', { cause })
  }
}

/** The bytes of a range in pieces. */
export async function* readPieces(
  file: Blob,
  start: number,
  length: number,
  piece: number,
): AsyncGenerator<Uint8Array> {
  for (let done = 0; done < length; done += piece) {
    yield await readBytes(file, start + done, Math.min(piece, length - done))
  }
}
