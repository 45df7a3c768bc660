import type { Attachments } from '../../recordings/readers/entrySource.ts'
import { attachedNames } from '../../recordings/readers/readHarEntry.ts'
import type { SkippedInput } from '../../recordings/readers/recordedEntry.ts'
import type { RecordingSlice } from '../../recordings/readers/recordingSlice.ts'
import type { SplitItem } from '../../recordings/readers/splitBatch.ts'
import { createExchangeRedactor } from '../redactExchange.ts'
import type { Redaction } from '../redaction.ts'
import { createLeftOutCounter, type LeftOutCounter } from './leftOut.ts'
import type { OutputFile } from './outputFile.ts'
import { readRedactable } from './readRedactable.ts'
import type { RecordingLayout } from './recordingLayout.ts'

/** What is written to one file, and what is told of it. */
export interface RedactedOutput {
  readonly output: Pick<OutputFile, 'write' | 'attach'>
  /** Names of bodies beside the file. */
  readonly oldBodies: Set<string>
  /** Members of the archive that were read, as recordings or as bodies. */
  readonly used: Set<string>
  readonly around: LeftOutCounter
  /** Exchanges that were written. */
  exchanges: number
  /** How many of them belong to no contract. */
  foreign: number
  /** Exchanges of no contract that were left out when asked for, and calls without an answer. */
  dropped: number
}

/** The recording that entries are written to: a file, or a member of an archive. */
export interface OpenRecording {
  readonly name: string
  readonly member: string
  readonly to: RedactedOutput
  readonly layout: RecordingLayout
}

export const newOutput = (output: RedactedOutput['output'], redaction: Redaction): RedactedOutput => ({
  output,
  oldBodies: new Set<string>(),
  used: new Set<string>(),
  around: createLeftOutCounter(redaction),
  exchanges: 0,
  foreign: 0,
  dropped: 0,
})

/** Where the entries of a recording go, which starts with this slice. */
export type OpenFor = (name: string, slice: RecordingSlice) => OpenRecording | Promise<OpenRecording>

/** Writes entries without what may be somebody's; gives an entry back that cannot be read. */
export function createRedactedWriter(
  redaction: Redaction,
  dropUnmatched: boolean,
  openFor: OpenFor,
): (item: Extract<SplitItem, { readonly slice: RecordingSlice }>) => Promise<SkippedInput | undefined> {
  const redact = createExchangeRedactor(redaction)
  const contextOf = createContextOf()
  // It waits only where there is something to wait for: to do so takes long beside what is done for an entry.
  return async ({ slice, file, attachments }) => {
    const context = contextOf(file, attachments)
    const reading = readRedactable(slice, context)
    const read = reading instanceof Promise ? await reading : reading
    if ('skipped' in read && read.skipped.kind === 'unreadable') return read.skipped
    const opening = openFor(file, slice)
    const { to, layout, member } = opening instanceof Promise ? await opening : opening
    for (const body of context.takeNames()) to.used.add(body)
    // A call without an answer is no exchange, and nobody misses it.
    if ('skipped' in read) {
      to.dropped++
      return undefined
    }
    for (const body of attachedNames(read.source)) to.oldBodies.add(body)
    const redacted = redact(read.entry.exchange)
    if (dropUnmatched && !redacted.isOurs) {
      to.dropped++
      return undefined
    }
    to.exchanges++
    to.around.add(read)
    if (!redacted.isOurs) to.foreign++
    const { source, entry } = read
    const text = layout.entry(slice, { source, entry, redacted, redaction, attach: to.output.attach })
    const writing = to.output.write(typeof text === 'string' ? text : await text, member)
    if (writing !== undefined) await writing
    return undefined
  }
}

/** What a file is read with. */
interface ReadContext {
  readonly file: string
  readonly attachments: Attachments
  /** The names of the attachments that were read since it was asked. */
  readonly takeNames: () => readonly string[]
}

/** Made once for the entries of a file. */
function createContextOf(): (file: string, attachments: Attachments) => ReadContext {
  let latest: { readonly context: ReadContext; readonly attachments: Attachments } | undefined
  return (file, attachments) => {
    if (latest?.attachments !== attachments || latest.context.file !== file)
      latest = { context: createContext(file, attachments), attachments }
    return latest.context
  }
}

function createContext(file: string, { expect, read }: Attachments): ReadContext {
  let names: string[] = []
  const noting = (name: string) => {
    names.push(name)
    return read(name)
  }
  return {
    file,
    attachments: { expect, read: noting },
    takeNames() {
      if (names.length === 0) return names
      const taken = names
      names = []
      return taken
    },
  }
}
