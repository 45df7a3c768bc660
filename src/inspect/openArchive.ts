import { findZipEnd, readZipDirectory, viewOf, type ZipEntry, zipTailBytes } from '../archive/zipDirectory.ts'
import type { FileMember, FileProblem } from './inspectedFile.ts'
import type { InspectLimits } from './limits.ts'
import { pathProblem } from './pathProblem.ts'
import { createReadAhead, type ReadRange, readBytes } from './readBytes.ts'

export interface ArchiveMember extends FileMember {
  readonly entry: ZipEntry
}

/** An archive as its directory describes it. Where there are problems, none of its members should be read. */
export interface Archive {
  /** Without folders. */
  readonly members: readonly ArchiveMember[]
  readonly problems: readonly FileProblem[]
  readonly read: ReadRange
}

// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.7, 4.3.14, 4.3.15 and 4.4.5
const LOCAL_HEADER_BYTES = 30
const ZIP64_END = { signature: 0x06064b50, bytes: 56 }
const ZIP64_LOCATOR = { signature: 0x07064b50, bytes: 20 }
const STORED = 0
const DEFLATED = 8
const ENCRYPTED_BY_AES = 99

/**
 * Reads the directory of a zip archive, and refuses what no archive of a vendor needs and hostile ones do.
 * @throws {FileError} FILE_UNREADABLE
 */
export async function openArchive(file: Blob, limits: InspectLimits): Promise<Archive> {
  const directory = await readDirectory(file, limits)
  const read = createReadAhead(file)
  if ('problem' in directory) return { members: [], problems: [{ message: directory.problem }], read }
  const { entries, start } = directory
  const files = entries.filter(({ name }) => !name.endsWith('/'))
  const members = files.map((entry) => ({ path: entry.name, bytes: entry.unpackedSize, entry }))
  const problems = [
    ...entries.flatMap((entry) => entryProblems(entry, limits)),
    ...repeated(entries),
    ...overlaps(entries, start),
    ...bombs(entries, file.size, limits),
  ]
  return { members, problems: problems.map(shortened), read }
}

type Directory = { readonly entries: readonly ZipEntry[]; readonly start: number } | { readonly problem: string }

async function readDirectory(file: Blob, limits: InspectLimits): Promise<Directory> {
  const tailStart = Math.max(0, file.size - zipTailBytes)
  const tail = await readBytes(file, tailStart, zipTailBytes)
  const end = findZipEnd(tail)
  if (end === undefined) return { problem: 'is no whole zip archive: its end is missing' }
  const figures = end.isZip64 ? await readZip64(file, tailStart + end.at) : { ...end, end: tailStart + end.at }
  const broken = { problem: 'is no whole zip archive: its directory is damaged' }
  if (figures === undefined) return broken
  const { members, directoryBytes, directoryStart } = figures
  if (members > limits.members) return { problem: `has more than ${limits.members} members` }
  if (directoryBytes > limits.directoryBytes)
    return { problem: `has a directory of more than ${limits.directoryBytes} bytes` }
  if (directoryStart + directoryBytes > figures.end)
    return { problem: 'is no whole zip archive: a part of it is missing' }
  const bytes = await readBytes(file, directoryStart, directoryBytes)
  const entries = readZipDirectory(bytes, members)
  return entries === undefined ? broken : { entries, start: directoryStart }
}

async function readZip64(file: Blob, endAt: number) {
  const locator = await readBytes(file, Math.max(0, endAt - ZIP64_LOCATOR.bytes), ZIP64_LOCATOR.bytes)
  if (endAt < ZIP64_LOCATOR.bytes || viewOf(locator).getUint32(0, true) !== ZIP64_LOCATOR.signature) return undefined
  const at = Number(viewOf(locator).getBigUint64(8, true))
  if (at + ZIP64_END.bytes > endAt) return undefined
  const view = viewOf(await readBytes(file, at, ZIP64_END.bytes))
  if (view.getUint32(0, true) !== ZIP64_END.signature) return undefined
  const figure = (place: number) => Number(view.getBigUint64(place, true))
  return { members: figure(32), directoryBytes: figure(40), directoryStart: figure(48), end: at }
}

function entryProblems(entry: ZipEntry, { pathLength }: InspectLimits): FileProblem[] {
  const { name: member, method, isEncrypted, packedSize, unpackedSize } = entry
  const problems: FileProblem[] = []
  const path = pathProblem(member, pathLength)
  if (path !== undefined) problems.push({ member, message: path })
  if (entry.isLink) problems.push({ member, message: 'is a link' })
  if (method !== STORED && method !== DEFLATED && !(isEncrypted && method === ENCRYPTED_BY_AES))
    problems.push({ member, message: `is packed by the method ${method}, which is not read here` })
  if (method === STORED && !isEncrypted && packedSize !== unpackedSize)
    problems.push({ member, message: 'has two sizes, though it is not packed' })
  if (member.endsWith('/') && unpackedSize > 0) problems.push({ member, message: 'is a folder with bytes of its own' })
  return problems
}

function repeated(entries: readonly ZipEntry[]): FileProblem[] {
  const seen = new Set<string>()
  return entries.flatMap(({ name }) => {
    if (!seen.has(name)) {
      seen.add(name)
      return []
    }
    return [{ member: name, message: 'is there twice' }]
  })
}

/** Members that share bytes: a bomb of them unpacks to far more than their archive could hold. */
function overlaps(entries: readonly ZipEntry[], directoryStart: number): FileProblem[] {
  const inOrder = entries.toSorted((one, another) => one.start - another.start)
  return inOrder.flatMap(({ name, nameBytes, start, packedSize }, index) => {
    const end = start + LOCAL_HEADER_BYTES + nameBytes.length + packedSize
    const next = inOrder[index + 1]?.start ?? directoryStart
    return end > next ? [{ member: name, message: 'shares bytes with what follows it' }] : []
  })
}

function bombs(entries: readonly ZipEntry[], bytes: number, limits: InspectLimits): FileProblem[] {
  const unpacked = entries.reduce((sum, { unpackedSize }) => sum + unpackedSize, 0)
  if (unpacked > limits.unpackedBytes) return [{ message: `unpacks to more than ${limits.unpackedBytes} bytes` }]
  const isBomb = unpacked > limits.unpackedBytesBeforeRatio && unpacked > bytes * limits.unpackedRatio
  return isBomb ? [{ message: `unpacks to more than ${limits.unpackedRatio} times its size, as a zip bomb does` }] : []
}

const longestShown = 200

export const shortened = (problem: FileProblem): FileProblem =>
  problem.member === undefined || problem.member.length <= longestShown
    ? problem
    : { ...problem, member: `${problem.member.slice(0, longestShown)}...` }
