import { FileError } from './FileError.ts'
import { defaultLimits, type InspectLimits } from './limits.ts'
import { type Archive, openArchive, shortened } from './openArchive.ts'
import { problemText } from './problemText.ts'
import { holdMember, MemberProblem } from './unpackMember.ts'

/**
 * The bytes of one member of a zip archive, without unpacking the others.
 * @param path as the archive has it
 * @param limits others than the usual ones; `jsonBytes` is the size of the member, 64 MiB at most by default
 * @throws {FileError} ARCHIVE_REFUSED, ARCHIVE_MEMBER_MISSING, ARCHIVE_MEMBER_REFUSED, FILE_UNREADABLE
 */
export async function readArchiveMember(
  file: Blob,
  path: string,
  limits: Partial<InspectLimits> = {},
): Promise<Uint8Array> {
  const bounds = { ...defaultLimits, ...limits }
  return readMember(await openSoundArchive(file, bounds), path, bounds)
}

/** @throws {FileError} ARCHIVE_REFUSED, FILE_UNREADABLE */
async function openSoundArchive(file: Blob, limits: InspectLimits): Promise<Archive> {
  const archive = await openArchive(file, limits)
  const [problem] = archive.problems
  if (problem !== undefined) {
    const where = problem.member === undefined ? '' : "the archive's member "
    throw new FileError('ARCHIVE_REFUSED', `${where}${problemText(problem, 'the file')}. Export it again.`)
  }
  return archive
}

/**
 * The bytes of one member of an open archive.
 * @throws {FileError} ARCHIVE_MEMBER_MISSING, ARCHIVE_MEMBER_REFUSED, FILE_UNREADABLE
 */
export async function readMember(
  archive: Archive,
  path: string,
  { jsonBytes }: InspectLimits = defaultLimits,
): Promise<Uint8Array> {
  const shown = JSON.stringify(shortened({ member: path, message: '' }).member)
  const member = archive.members.find((candidate) => candidate.path === path)
  if (member === undefined) throw new FileError('ARCHIVE_MEMBER_MISSING', `the archive has no member ${shown}.`)
  try {
    return await holdMember(archive, member, jsonBytes)
  } catch (error) {
    if (!(error instanceof MemberProblem)) throw error
    throw new FileError('ARCHIVE_MEMBER_REFUSED', `the archive's member ${shown} ${error.message}.`)
  }
}
