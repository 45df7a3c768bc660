import type { RecordingSlice } from '../readers/recordingSlice.ts'

/** A slice of a file. */
export interface FileSlice {
  readonly file: string
  readonly slice: RecordingSlice
}

/** Slices in one piece of memory of their own, which a message hands over without a copy. */
export interface PackedSlices {
  readonly rows: readonly (Omit<RecordingSlice, 'bytes'> & { readonly file: string; readonly length: number })[]
  readonly bytes: ArrayBuffer
}

export function packSlices(items: readonly FileSlice[]): PackedSlices {
  const bytes = new Uint8Array(items.reduce((total, { slice }) => total + slice.bytes.length, 0))
  let at = 0
  const rows = items.map(({ file, slice: { bytes: own, ...slice } }) => {
    bytes.set(own, at)
    at += own.length
    return { ...slice, file, length: own.length }
  })
  return { rows, bytes: bytes.buffer }
}

export function* unpackSlices({ rows, bytes }: PackedSlices): Generator<FileSlice> {
  let at = 0
  for (const { file, length, ...slice } of rows) {
    yield { file, slice: { ...slice, bytes: new Uint8Array(bytes, at, length) } }
    at += length
  }
}
