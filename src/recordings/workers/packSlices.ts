import type { RecordingSlice } from '../readers/recordingSlice.ts'

/** A slice of a file. */
export interface FileSlice {
  readonly file: string
  readonly slice: RecordingSlice
}

/**
 * Slices in two pieces of memory of their own, which a message hands over without a copy. An object for each slice would
 * take longer to send than the slice takes to be read.
 */
export interface PackedSlices {
  readonly runs: readonly SliceRun[]
  /** For each slice its length, index, line and column. */
  readonly numbers: Float64Array<ArrayBuffer>
  readonly bytes: ArrayBuffer
}

/** Slices in a row, and what they have in common. */
interface SliceRun extends Pick<RecordingSlice, 'kind' | 'shared'> {
  readonly file: string
  count: number
}

const numbersEach = 4

export function packSlices(items: readonly FileSlice[]): PackedSlices {
  const bytes = new Uint8Array(items.reduce((total, { slice }) => total + slice.bytes.length, 0))
  const numbers = new Float64Array(items.length * numbersEach)
  const runs: SliceRun[] = []
  let at = 0
  let next = 0
  for (const { file, slice } of items) {
    const { kind, shared, index, place } = slice
    const run = runs.at(-1)
    if (run?.file === file && run.kind === kind && run.shared === shared) run.count++
    else runs.push({ file, kind, count: 1, ...(shared && { shared }) })
    bytes.set(slice.bytes, at)
    at += slice.bytes.length
    numbers[next++] = slice.bytes.length
    numbers[next++] = index
    numbers[next++] = place.line
    numbers[next++] = place.column
  }
  return { runs, numbers, bytes: bytes.buffer }
}

export function* unpackSlices({ runs, numbers, bytes }: PackedSlices): Generator<FileSlice> {
  let at = 0
  let next = 0
  const number = () => numbers[next++] ?? 0
  for (const { file, count, ...common } of runs) {
    for (let item = 0; item < count; item++) {
      const length = number()
      const index = number()
      const place = { line: number(), column: number() }
      yield { file, slice: { ...common, index, place, bytes: new Uint8Array(bytes, at, length) } }
      at += length
    }
  }
}
