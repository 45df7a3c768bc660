import { fitsMemberPath } from '../contract/fitsMemberPath.ts'
import type { FileMember } from '../contract/lifecycle.ts'
import { FileError } from './FileError.ts'
import type { FileKind, FileKinds, MemberRule } from './fileKind.ts'
import { inspectFile } from './inspectFile.ts'
import { defaultLimits } from './limits.ts'
import { openArchive } from './openArchive.ts'
import { problemText } from './problemText.ts'
import { readMember } from './readArchiveMember.ts'

/** What is wrong with a file, each in words, and members of it by the names of the inputs that they become. */
interface PreparedImport {
  readonly problems: readonly string[]
  readonly members: Readonly<Record<string, Blob>>
}

/**
 * Looks into a file before it is imported, and takes out of an archive what the import sends by itself.
 * @param body of the request that will start the import: the file must be of the kind that it asks for
 * @param wanted the members to take out, by the names of the inputs that they become
 * @throws {FileError} FILE_UNREADABLE when the file changes while it is read
 */
export async function prepareImport(
  kinds: FileKinds,
  file: Blob,
  body: unknown,
  wanted: Readonly<Record<string, FileMember>>,
): Promise<PreparedImport> {
  const inspected = await inspectFile(demandedBy(wanted, kinds), file, { forImport: true, request: body })
  const found: Record<string, string> = {}
  const lacking: string[] = []
  for (const [name, { paths, optional = false }] of Object.entries(wanted)) {
    const path = paths.flatMap((known) => inspected.members.filter((member) => fitsMemberPath(member.path, known)))[0]
      ?.path
    if (path !== undefined) found[name] = path
    else if (!optional) lacking.push(`has no ${paths.join(' or ')}`)
  }
  const { members, problems } = await readMembers(file, found)
  // What the inspection has found says why members lack or cannot be read.
  const told = inspected.problems.map((problem) => problemText(problem))
  return { problems: told.length > 0 ? told : [...lacking, ...problems], members }
}

/** The kinds, without the demand for members that are not sent; all of an archive is sent where none of them is wanted. */
function demandedBy(wanted: Readonly<Record<string, FileMember>>, kinds: FileKinds): FileKinds {
  const sent = Object.values(wanted).flatMap(({ paths }) => paths)
  if (sent.length === 0) return kinds
  const demanded = ({ required, ...rule }: MemberRule): MemberRule =>
    required && rule.paths.some((path) => sent.includes(path)) ? { ...rule, required } : rule
  const each = Object.entries(kinds.kinds).map(([name, { members, ...kind }]): [string, FileKind] => [
    name,
    members === undefined ? kind : { ...kind, members: members.map(demanded) },
  ])
  return { ...kinds, kinds: Object.fromEntries(each) }
}

/** Some members of an archive, whose directory is read once for all of them. */
async function readMembers(file: Blob, paths: Readonly<Record<string, string>>): Promise<PreparedImport> {
  if (Object.keys(paths).length === 0) return { problems: [], members: {} }
  const archive = await openArchive(file, defaultLimits)
  if (archive.problems.length > 0)
    return { problems: archive.problems.map((problem) => problemText(problem)), members: {} }
  const problems: string[] = []
  const members: Record<string, Blob> = {}
  for (const [name, path] of Object.entries(paths)) {
    try {
      members[name] = new Blob([(await readMember(archive, path)) as Uint8Array<ArrayBuffer>])
    } catch (error) {
      if (!(error instanceof FileError) || error.code === 'FILE_UNREADABLE') throw error
      problems.push(`${JSON.stringify(path)} cannot be read (${error.code})`)
    }
  }
  return { problems, members }
}
