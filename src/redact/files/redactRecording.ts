import { existsSync } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { defaultLimits } from '../../recordings/readers/limits.ts'
import { openArchive } from '../../recordings/readers/openArchive.ts'
import { quoteName } from '../../recordings/readers/readProblem.ts'
import { splitRecordings } from '../../recordings/readers/readRecordings.ts'
import type { SkippedInput } from '../../recordings/readers/recordedEntry.ts'
import { noEntry, type RecordingSlice } from '../../recordings/readers/recordingSlice.ts'
import { readZipMembers } from '../../recordings/readers/zipArchive.ts'
import { readTexts } from '../check/readTexts.ts'
import {
  prepareRedaction,
  type Redaction,
  type RedactionCounts,
  type RedactOptions,
  redactTwice,
} from '../redaction.ts'
import type { LeftOutCounts } from './leftOut.ts'
import { createOutputFile, type OutputFile, packingOf, readOnlyReason } from './outputFile.ts'
import { createLayout } from './recordingLayout.ts'
import { createRedactedWriter, newOutput, type OpenRecording, type RedactedOutput } from './writeRedacted.ts'
import { member } from './writtenEntry.ts'

export interface RedactRecordingOptions extends RedactOptions {
  /** Leaves out exchanges that belong to no contract. Default: false, which keeps what is harmless of them. */
  readonly dropUnmatched?: boolean
  readonly signal?: AbortSignal
}

export interface RedactedFile {
  readonly file: string
  readonly target: string
  /** Exchanges that were written. */
  readonly exchanges: number
  /** How many of them belong to no contract. */
  readonly foreign: number
  /** Exchanges of no contract that were left out when asked for, and calls without an answer. */
  readonly dropped: number
  /** Members of an archive that are no recordings and no bodies of one, and were left out. */
  readonly leftOut: readonly string[]
}

export interface RecordingRedaction {
  readonly files: readonly RedactedFile[]
  /** What could not be read. Of a file with one of these nothing was written. */
  readonly unreadable: readonly SkippedInput[]
  readonly replaced: RedactionCounts
  /** What stood around the exchanges that were written, and is gone. */
  readonly leftOut: LeftOutCounts
}

/** What is redacted, and where it goes: a file, or a folder for a folder. It is replaced when both are the same. */
export interface RedactionJob {
  readonly input: string
  readonly target: string
}

/**
 * Redacts recordings of every format that `checkRecording` reads: files, folders and archives. Each is written in its own
 * format and packing, whole or not at all; bodies beside a recording are written anew with it.
 * @param input a file or a folder
 * @param target where it goes: a file, or a folder for a folder. The input itself is replaced when it is the same.
 * @throws an error of the file system, and the reason of an abort. No file is half written then; those that were replaced
 * before it stay redacted.
 */
export const redactRecording = (
  input: string,
  target: string,
  options: RedactRecordingOptions,
): Promise<RecordingRedaction> => redactRecordings([{ input, target }], options)

/**
 * As `redactRecording`, for several inputs in one run: what is replaced in one is replaced in all, by the same substitute.
 * A file that several of them name is written once.
 * @throws an error of the file system, and the reason of an abort. No file is half written then; those that were replaced
 * before it stay redacted.
 */
export async function redactRecordings(
  jobs: readonly RedactionJob[],
  options: RedactRecordingOptions,
): Promise<RecordingRedaction> {
  const start = await prepareRedaction(options)
  let written: WrittenFile[] = []
  try {
    const { result: unreadable, redaction } = await redactTwice(start, async (run) => {
      await Promise.all(written.map(({ output }) => output.abandon()))
      written = []
      const skipped: SkippedInput[] = []
      for (const job of jobs) skipped.push(...(await writeAll({ ...job, options, redaction: run, written })))
      return skipped
    })
    const broken = new Set(unreadable.map(({ file }) => physicalFile(file).path))
    // A file that was left as it is may need its bodies still.
    const kept = new Set([...broken].map((file) => dirname(file)))
    for (const { file, output, oldBodies, isInPlace } of written) {
      if (broken.has(file)) await output.abandon()
      else await output.commit(isInPlace && !kept.has(dirname(file)) ? [...oldBodies] : [])
    }
    const whole = written.filter(({ file }) => !broken.has(file))
    return {
      files: whole.map(({ file, target, exchanges, foreign, dropped, leftOut }) => ({
        file,
        target,
        exchanges,
        foreign,
        dropped,
        leftOut,
      })),
      unreadable,
      replaced: redaction.counts(),
      leftOut: sumOf(whole.map(({ around }) => around.counts())),
    }
  } catch (error) {
    await Promise.all(written.map(({ output }) => output.abandon()))
    throw error
  }
}

function sumOf(all: readonly LeftOutCounts[]): LeftOutCounts {
  const sum: Record<string, number> = {}
  for (const counts of all) for (const [kind, count] of Object.entries(counts)) sum[kind] = (sum[kind] ?? 0) + count
  return sum
}

interface WrittenFile extends RedactedOutput {
  readonly file: string
  readonly target: string
  readonly isInPlace: boolean
  readonly output: OutputFile
  leftOut: readonly string[]
}

interface Run extends RedactionJob {
  readonly options: RedactRecordingOptions
  readonly redaction: Redaction
  /** What is being written, so that it can be taken away. */
  readonly written: WrittenFile[]
}

/** Writes every file beside its place; gives what could not be read. */
async function writeAll({ input, target, options, redaction, written }: Run): Promise<SkippedInput[]> {
  const { dropUnmatched = false, signal } = options
  const unreadable: SkippedInput[] = []
  const isFolder = (await stat(input).catch(() => undefined))?.isDirectory() === true
  const others = new Set(await Promise.all(written.map(({ file }) => realpath(file))))
  const seen = new Map<string, boolean>()
  let current: OpenRecording | undefined

  const close = async () => {
    if (current !== undefined) await current.to.output.write(current.layout.end(), current.member)
    current = undefined
  }
  let last: WrittenFile | undefined
  const finishLast = async () => {
    if (last === undefined) return
    await last.output.finish()
    const problem = await leaveOutOthers(last)
    if (problem !== undefined) unreadable.push(refusal(last.file, problem))
    last = undefined
  }
  const fileFor = async (path: string, isMember: boolean): Promise<WrittenFile> => {
    if (last?.file === path) return last
    await finishLast()
    const place = !isFolder ? target : target === input ? path : join(target, relative(input, path))
    const readOnly = await readOnlyReason(place)
    if (readOnly !== undefined) unreadable.push(refusal(path, readOnly))
    const packing = await packingOf(path)
    if (isMember && packing !== 'zip') unreadable.push(refusal(path, 'is a zip archive within gzip. Unpack it once.'))
    const output = await createOutputFile(place, packing)
    last = {
      ...newOutput(output, redaction),
      file: path,
      target: place,
      isInPlace: (await realpath(place).catch(() => undefined)) === (await realpath(path)),
      output,
      leftOut: [],
    }
    written.push(last)
    return last
  }
  const openFor = (name: string, slice: RecordingSlice) => (current?.name === name ? current : openOther(name, slice))
  const openOther = async (name: string, slice: RecordingSlice) => {
    await close()
    const { path, member: inside } = physicalFile(name)
    current = { name, member: inside, to: await fileFor(path, name !== path), layout: createLayout(slice) }
    current.to.used.add(inside)
    return current
  }

  // Files that an input before this one named, under whatever name.
  const isWritten = async (name: string) => {
    const { path } = physicalFile(name)
    const known = seen.get(path) ?? others.has(await realpath(path))
    seen.set(path, known)
    return known
  }

  const write = createRedactedWriter(redaction, dropUnmatched, openFor)
  for await (const batch of splitRecordings([input], signal === undefined ? {} : { signal })) {
    for (const item of batch) {
      if ('skipped' in item) {
        const { file, reason } = item.skipped
        const empty = reason === noEntry ? await emptyRecording(file) : undefined
        if (empty === undefined) unreadable.push(item.skipped)
        else if (others.size === 0 || !(await isWritten(file))) await openFor(file, empty)
        continue
      }
      if (others.size > 0 && (await isWritten(item.file))) continue
      const problem = await write(item)
      if (problem !== undefined) unreadable.push(problem)
    }
  }
  await close()
  await finishLast()
  return unreadable
}

/** What stands for the first entry of a recording without any, of which whatever is around them goes; undefined for no JSON. */
async function emptyRecording(name: string): Promise<RecordingSlice | undefined> {
  let text = ''
  for await (const { file, chunks } of readTexts([physicalFile(name).path]))
    if (file === name) for await (const chunk of chunks) text += Buffer.from(chunk).toString('latin1')
  const first = { index: 0, place: { line: /\n[ \t]/.test(text) ? 2 : 1, column: 2 }, bytes: new Uint8Array() }
  try {
    const value: unknown = JSON.parse(text.replace('\u00ef\u00bb\u00bf', ''))
    if (Array.isArray(value)) return { ...first, kind: 'value' }
    if (Array.isArray(member(value, 'log', 'entries'))) return { ...first, kind: 'har' }
    return undefined
  } catch {
    return undefined
  }
}

const refusal = (file: string, reason: string): SkippedInput => ({
  kind: 'unreadable',
  file,
  place: { line: 1, column: 1 },
  reason,
})

/** Notes which members of an archive are not written. Gives the reason to refuse where they would be lost. */
async function leaveOutOthers(file: WrittenFile): Promise<string | undefined> {
  if ((await packingOf(file.file)) !== 'zip') return undefined
  const members = await memberNames(file.file)
  file.leftOut = members.filter((name) => !file.used.has(name))
  if (!file.isInPlace || file.leftOut.length === 0) return undefined
  return `holds what is no recording: ${listOfNames(file.leftOut)}. Write to another archive with --output, which leaves it out.`
}

const mostNamed = 10

/** Names of members, fit to be shown. */
export function listOfNames(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).map((name) => quoteName(name).slice(1, -1))
  const more = names.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}

/** The names of an archive's members that hold anything. */
async function memberNames(path: string): Promise<string[]> {
  const archive = await openArchive(path)
  try {
    const members = await readZipMembers(archive, defaultLimits)
    return members.filter(({ unpackedSize }) => unpackedSize > 0).map(({ name }) => name)
  } finally {
    await archive.close()
  }
}

/** The file on the disk, and the member of it where it is an archive. */
function physicalFile(name: string): { readonly path: string; readonly member: string } {
  for (let at = name.length; at !== -1; at = name.lastIndexOf('!', at - 1)) {
    const path = name.slice(0, at)
    if (existsSync(path)) return { path, member: name.slice(at + 1) || basename(path) }
    if (at === 0) break
  }
  return { path: name, member: basename(name) }
}
