import { type NamedBlob, splitBlobs } from '../../recordings/readers/blobReader.ts'
import { defaultLimits } from '../../recordings/readers/limits.ts'
import type { SkippedInput } from '../../recordings/readers/recordedEntry.ts'
import type { RecordingSlice } from '../../recordings/readers/recordingSlice.ts'
import {
  prepareRedaction,
  type Redaction,
  type RedactionCounts,
  type RedactOptions,
  redactTwice,
} from '../redaction.ts'
import { sha256 } from '../sha256.ts'
import { bodyName } from './bodyName.ts'
import { createOutputArchive } from './outputArchive.ts'
import type { Packing } from './outputFile.ts'
import { createLayout } from './recordingLayout.ts'
import {
  createRedactedWriter,
  newOutput,
  type OpenFor,
  type OpenRecording,
  type RedactedOutput,
} from './writeRedacted.ts'

export interface BlobRedactionOptions extends RedactOptions {
  readonly signal?: AbortSignal
}

/** Recordings without what may be somebody's; none where one of them could not be read. */
export interface BlobRedaction {
  readonly files: readonly NamedBlob[]
  readonly unreadable: readonly SkippedInput[]
  readonly exchanges: number
  /** How many of them belong to no contract. */
  readonly foreign: number
  readonly replaced: RedactionCounts
}

/** A file that is being put together in memory. */
interface OpenBlob extends RedactedOutput {
  readonly file: string
  readonly finish: () => Promise<readonly NamedBlob[]>
}

/**
 * Redacts recordings that a page was given, as `redactRecording` does files: each in its own format and packing, with the
 * bodies beside it. All of them, or none.
 */
export async function redactBlobs(
  files: readonly NamedBlob[],
  { signal, ...options }: BlobRedactionOptions,
): Promise<BlobRedaction> {
  const start = await prepareRedaction(options)
  const { result, redaction } = await redactTwice(start, (run) => writeBlobs(files, run, signal))
  const { written, unreadable } = result
  const sum = (count: (one: OpenBlob) => number) => written.reduce((total, one) => total + count(one), 0)
  return {
    files: unreadable.length > 0 ? [] : (await Promise.all(written.map(({ finish }) => finish()))).flat(),
    unreadable,
    exchanges: sum(({ exchanges }) => exchanges),
    foreign: sum(({ foreign }) => foreign),
    replaced: redaction.counts(),
  }
}

async function writeBlobs(files: readonly NamedBlob[], redaction: Redaction, signal: AbortSignal | undefined) {
  const written: OpenBlob[] = []
  const unreadable: SkippedInput[] = []
  let current: OpenRecording | undefined
  const close = async () => {
    if (current !== undefined) await current.to.output.write(current.layout.end(), current.member)
  }
  const openFor: OpenFor = (name, slice) => (current?.name === name ? current : openOther(name, slice))
  const openOther = async (name: string, slice: RecordingSlice) => {
    await close()
    const { given, member } = ownerOf(files, name)
    let to = written.find(({ file }) => file === given.name)
    if (to === undefined) {
      const packing = await packingOf(given.blob)
      if (name !== given.name && packing !== 'zip')
        unreadable.push({ kind: 'unreadable', file: name, place: { line: 1, column: 1 }, reason: packedTwice })
      to = openBlob(given.name, packing, redaction)
      written.push(to)
    }
    current = { name, member, to, layout: createLayout(slice) }
    to.used.add(member)
    return current
  }
  const write = createRedactedWriter(redaction, false, openFor)
  for await (const batch of splitBlobs(files, { limits: defaultLimits, ...(signal && { signal }) })) {
    for (const item of batch) {
      signal?.throwIfAborted()
      const problem = 'skipped' in item ? item.skipped : await write(item)
      if (problem !== undefined) unreadable.push(problem)
    }
  }
  await close()
  return { written, unreadable }
}

const packedTwice = 'is a zip archive within gzip. Unpack it once.'

/** The file that a recording lies in, and its name there. */
function ownerOf(files: readonly NamedBlob[], name: string): { readonly given: NamedBlob; readonly member: string } {
  const given = files.find((file) => file.name === name) ?? files.find((file) => name.startsWith(`${file.name}!`))
  if (given === undefined) throw new Error('a recording came from no file')
  const inside = name.slice(given.name.length + 1)
  return { given, member: inside || given.name.slice(given.name.lastIndexOf('/') + 1) }
}

async function packingOf(blob: Blob): Promise<Packing> {
  const [first, second] = new Uint8Array(await blob.slice(0, 2).arrayBuffer())
  if (first === 0x1f && second === 0x8b) return 'gzip'
  return first === 0x50 && second === 0x4b ? 'zip' : 'none'
}

// A blob is made of so much text at once, so that it may wait on the disk.
const heldUnits = 4_000_000

function openBlob(file: string, packing: Packing, redaction: Redaction): OpenBlob {
  const parts: Blob[] = []
  const bodies = new Map<string, Uint8Array<ArrayBuffer>>()
  let held = ''
  const keep = () => {
    if (held !== '') parts.push(new Blob([held]))
    held = ''
  }
  const archive =
    packing === 'zip'
      ? createOutputArchive((bytes) => void parts.push(new Blob([bytes as Uint8Array<ArrayBuffer>])))
      : undefined
  const output: RedactedOutput['output'] = {
    write(text, member) {
      if (archive !== undefined) archive.write(text, member)
      else held += text
      if (held.length > heldUnits) keep()
      return undefined
    },
    attach(body, oldName) {
      const name = bodyName(hexOf(sha256(body)).slice(0, 40), oldName)
      bodies.set(name, new Uint8Array(body))
      return name
    },
  }
  const finish = async (): Promise<readonly NamedBlob[]> => {
    if (archive !== undefined) {
      for (const [name, body] of bodies) archive.add(body, name)
      archive.end()
      return [{ name: file, blob: new Blob(parts) }]
    }
    keep()
    const whole = new Blob(parts)
    const blob = packing === 'gzip' ? await gzipped(whole) : whole
    const folder = file.slice(0, file.lastIndexOf('/') + 1)
    const beside = [...bodies].map(([name, body]) => ({ name: folder + name, blob: new Blob([body]) }))
    return [{ name: file, blob }, ...beside]
  }
  return { ...newOutput(output, redaction), file, finish }
}

const gzipped = (blob: Blob): Promise<Blob> =>
  new Response(blob.stream().pipeThrough(new CompressionStream('gzip'))).blob()

const hexOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
