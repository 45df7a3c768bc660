import { fitsMemberPath } from '../contract/fitsMemberPath.ts'
import type { FileMember } from '../contract/lifecycle.ts'
import { FileError } from './FileError.ts'
import type { FileKinds } from './fileKind.ts'
import type { FileProblem } from './inspectedFile.ts'
import { inspectFile } from './inspectFile.ts'
import { readArchiveMember } from './readArchiveMember.ts'

/**
 * Looks into a file before it is imported, and takes out of an archive what the import sends by itself.
 * @param body of the request that will start the import: the file must be of the kind that it asks for
 * @param wanted the members to take out, by the names of the inputs that they become
 * @returns what is wrong with the file, one sentence each, and the members that are there
 * @throws {FileError} FILE_UNREADABLE when the file changes while it is read
 */
export async function prepareImport(
  kinds: FileKinds,
  file: Blob,
  body: unknown,
  wanted: Readonly<Record<string, FileMember>>,
): Promise<{ readonly problems: readonly string[]; readonly members: Readonly<Record<string, Blob>> }> {
  const inspected = await inspectFile(kinds, file, { forImport: true, request: body })
  const problems = inspected.problems.map(sentence)
  const members: Record<string, Blob> = {}
  for (const [name, { paths, optional = false }] of Object.entries(wanted)) {
    const path = paths.flatMap((known) => inspected.members.filter((member) => fitsMemberPath(member.path, known)))[0]
      ?.path
    if (path === undefined) {
      if (!optional && problems.length === 0) problems.push(`has no ${paths.join(' or ')}`)
      continue
    }
    try {
      members[name] = new Blob([(await readArchiveMember(file, path)) as Uint8Array<ArrayBuffer>])
    } catch (error) {
      if (!(error instanceof FileError) || error.code === 'FILE_UNREADABLE') throw error
      if (problems.length === 0) problems.push(`${path} cannot be read (${error.code})`)
    }
  }
  return { problems, members }
}

const sentence = ({ member, pointer = '', message }: FileProblem) =>
  [member === undefined ? '' : `${member}${pointer === '' ? '' : `#${pointer}`}`, message].filter(Boolean).join(' ')
