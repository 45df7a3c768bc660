import { createInflater } from './createInflater.ts'
import type { Limits } from './limits.ts'
import { loadZlib } from './loadZlib.ts'
import { ReadProblem } from './readProblem.ts'

// A piece of this size unpacks to 16 MiB at most, all of which is held for a moment.
const PIECE_BYTES = 16_384

/** What was unpacked so far, over all members of an archive. */
export interface UnpackedSoFar {
  bytes: number
}

const cutOff = 'is cut off within its packed data. Pack it again, or restore the whole file.'
const more = (what: string) => `holds bytes after its packed data that are ${what}. Pack it again without them.`

/**
 * The bytes of a gzip file as they come. It may have several members, and zeros as padding after each: what tapes and
 * appending leave behind. node:zlib's own gunzip passes over members that stand after padding.
 * @throws {ReadProblem} past a limit, for data that is cut off, and for other bytes after the packed ones; an error of
 *   node:zlib for broken data. What stood before was given by then.
 */
// https://www.rfc-editor.org/rfc/rfc1952#section-2.2
export async function* unpackGzip(packed: AsyncIterable<Uint8Array>, limits: Limits): AsyncGenerator<Buffer> {
  const { crc32 } = loadZlib()
  const input = createInput(packed)
  const gauge = createGauge(input, limits, { bytes: 0 })
  try {
    for (let member = 0; ; member++) {
      const head = member === 0 ? await input.take(2) : await skipZeros(input)
      if (head === undefined) return
      if (head[0] !== 0x1f || head[1] !== 0x8b) throw new ReadProblem(more('no gzip'))
      await skipHeader(input)
      let crc = 0
      let size = 0
      for await (const chunk of inflate(input, gauge)) {
        crc = crc32(chunk, crc)
        size += chunk.length
        yield chunk
      }
      const tail = await input.take(8)
      if (tail.readUInt32LE(0) !== crc || tail.readUInt32LE(4) !== size % 2 ** 32)
        throw new ReadProblem('holds packed data that is damaged: its checksum is wrong. Pack it again.')
    }
  } finally {
    await input.close()
  }
}

/**
 * Deflated bytes as they come.
 * @throws {ReadProblem} past a limit, and for more bytes after them; an error of node:zlib for broken data.
 */
export async function* unpackDeflated(
  packed: AsyncIterable<Uint8Array>,
  limits: Limits,
  soFar: UnpackedSoFar,
): AsyncGenerator<Buffer> {
  const input = createInput(packed)
  try {
    yield* inflate(input, createGauge(input, limits, soFar))
    if ((await input.next()) !== undefined) throw new ReadProblem(more('not told of'))
  } finally {
    await input.close()
  }
}

/** Packed bytes, read from front to back. */
interface Input {
  /** Some bytes more; undefined at the end. */
  readonly next: () => Promise<Uint8Array | undefined>
  /** Gives back the last bytes of what `next` gave. */
  readonly unread: (count: number) => void
  /** @throws {ReadProblem} when there are not that many bytes. */
  readonly take: (count: number) => Promise<Buffer>
  readonly bytes: () => number
  readonly close: () => Promise<unknown>
}

function createInput(packed: AsyncIterable<Uint8Array>): Input {
  const chunks = packed[Symbol.asyncIterator]()
  let chunk: Uint8Array = new Uint8Array()
  let at = 0
  let bytes = 0
  const next = async () => {
    while (at === chunk.length) {
      const { value, done } = await chunks.next()
      if (done === true) return undefined
      chunk = value
      at = 0
    }
    const piece = chunk.subarray(at, at + PIECE_BYTES)
    at += piece.length
    bytes += piece.length
    return piece
  }
  const unread = (count: number) => {
    at -= count
    bytes -= count
  }
  return {
    next,
    unread,
    async take(count) {
      const taken = Buffer.alloc(count)
      for (let have = 0; have < count; ) {
        const piece = await next()
        if (piece === undefined) throw new ReadProblem(cutOff)
        const wanted = Math.min(piece.length, count - have)
        taken.set(piece.subarray(0, wanted), have)
        unread(piece.length - wanted)
        have += wanted
      }
      return taken
    },
    bytes: () => bytes,
    close: async () => chunks.return?.(),
  }
}

/** The next two bytes after zeros; undefined when nothing else is there. */
async function skipZeros(input: Input): Promise<Buffer | undefined> {
  for (;;) {
    const piece = await input.next()
    if (piece === undefined) return undefined
    const start = piece.findIndex((byte) => byte !== 0)
    if (start === -1) continue
    input.unread(piece.length - start)
    const [first = 0] = await input.take(1)
    // Of a single byte more, the next cannot be taken.
    const second = await input.next()
    if (second !== undefined) input.unread(second.length - 1)
    return Buffer.of(first, second?.[0] ?? 0)
  }
}

// https://www.rfc-editor.org/rfc/rfc1952#section-2.3
async function skipHeader(input: Input): Promise<void> {
  const [method = 0, flags = 0] = await input.take(8)
  if (method !== 8) throw new ReadProblem('is gzip of an unknown method. Pack it again.')
  if ((flags & 4) !== 0) await input.take((await input.take(2)).readUInt16LE(0))
  for (const text of [8, 16]) {
    if ((flags & text) !== 0) while ((await input.take(1))[0] !== 0);
  }
  if ((flags & 2) !== 0) await input.take(2)
}

/** Watches how much is unpacked. */
interface Gauge {
  readonly add: (bytes: number) => void
  /** @throws {ReadProblem} past a limit. */
  readonly check: () => void
}

function createGauge(input: Input, limits: Limits, soFar: UnpackedSoFar): Gauge {
  let unpackedBytes = 0
  return {
    add(bytes) {
      unpackedBytes += bytes
      soFar.bytes += bytes
    },
    check() {
      if (soFar.bytes > limits.unpackedBytes)
        throw new ReadProblem(`unpacks to more than ${limits.unpackedBytes} bytes. Unpack it, and give its files.`)
      if (unpackedBytes > limits.unpackedBytesBeforeRatio && unpackedBytes > input.bytes() * limits.unpackedRatio)
        throw new ReadProblem(
          `unpacks to more than ${limits.unpackedRatio} times its size, as a zip bomb does. If you trust it, unpack it yourself.`,
        )
    },
  }
}

/** Inflates up to the end of the deflated data; what stands after it stays in the input. */
async function* inflate(input: Input, gauge: Gauge): AsyncGenerator<Buffer> {
  const inflater = createInflater()
  try {
    for (;;) {
      const piece = await input.next()
      const { chunks, taken, failure } = await inflater.push(piece)
      for (const { length } of chunks) gauge.add(length)
      gauge.check()
      yield* chunks
      if (failure !== undefined) throw failure
      if (piece === undefined) return
      if (taken < piece.length) {
        // At its end, the data takes no more.
        input.unread(piece.length - taken)
        return
      }
    }
  } finally {
    inflater.close()
  }
}
