import type { Attachments } from '../../recordings/readers/entrySource.ts'
import type { SkippedInput } from '../../recordings/readers/recordedEntry.ts'
import type { RecordingSlice } from '../../recordings/readers/recordingSlice.ts'
import type { SplitItem } from '../../recordings/readers/splitBatch.ts'
import { createExchangeRedactor } from '../redactExchange.ts'
import type { Redaction } from '../redaction.ts'
import { createLeftOutCounter, type LeftOutCounter } from './leftOut.ts'
import type { OutputFile } from './outputFile.ts'
import { readRedactable } from './readRedactable.ts'
import type { RecordingLayout } from './recordingLayout.ts'
import { member } from './writtenEntry.ts'

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
export type OpenFor = (name: string, slice: RecordingSlice) => Promise<OpenRecording>

/** Writes entries without what may be somebody's; gives an entry back that cannot be read. */
export function createRedactedWriter(
  redaction: Redaction,
  dropUnmatched: boolean,
  openFor: OpenFor,
): (item: Extract<SplitItem, { readonly slice: RecordingSlice }>) => Promise<SkippedInput | undefined> {
  const redact = createExchangeRedactor(redaction)
  return async ({ slice, file, attachments }) => {
    const bodies: string[] = []
    const read = await readRedactable(slice, { file, attachments: noting(attachments, bodies) })
    if ('skipped' in read && read.skipped.kind === 'unreadable') return read.skipped
    const { to, layout, member: inside } = await openFor(file, slice)
    for (const body of bodies) to.used.add(body)
    // A call without an answer is no exchange, and nobody misses it.
    if ('skipped' in read) {
      to.dropped++
      return undefined
    }
    noteBodies(read.source, to.oldBodies)
    const redacted = redact(read.entry.exchange)
    if (dropUnmatched && !redacted.isOurs) {
      to.dropped++
      return undefined
    }
    to.exchanges++
    to.around.add(read)
    if (!redacted.isOurs) to.foreign++
    const text = await layout.entry(slice, { ...read, redacted, redaction, attach: to.output.attach })
    await to.output.write(text, inside)
    return undefined
  }
}

/** The bodies beside a recording that an entry names. */
function noteBodies(source: unknown, names: Set<string>): void {
  for (const side of [
    ['request', 'postData'],
    ['response', 'content'],
  ]) {
    const body = member(source, ...side, '_file')
    if (typeof body === 'string') names.add(body)
  }
}

/** Attachments that tell which of them were read. */
const noting = ({ expect, read }: Attachments, names: string[]): Attachments => ({
  expect,
  read(name) {
    names.push(name)
    return read(name)
  },
})
