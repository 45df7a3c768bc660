import type { Attachments } from './entrySource.ts'
import type { Limits } from './limits.ts'
import { quoteName, ReadProblem } from './readProblem.ts'
import type { RecordingSlice } from './recordingSlice.ts'
import type { ZipMember } from './zipArchive.ts'

/** Whether a name from a recording stays in its folder. */
export function staysInside(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: names with control characters are refused
  if (name === '' || /[\u0000-\u001f\u007f\\]/.test(name) || /^(\/|[A-Za-z]:)/.test(name)) return false
  return !name.split('/').includes('..')
}

/** What is told of a name that leaves the recording's folder. */
export const outside = (name: string) =>
  new ReadProblem(
    `the attached body ${quoteName(name)} is outside of the recording's folder. Put it beside the recording.`,
  )

/** What is told of a body beside the recording that nobody reads. */
export const tooLarge = (name: string, bytes: number) =>
  new ReadProblem(`the attached body ${quoteName(name)} is larger than ${bytes} bytes. Leave it out of the recording.`)

/** Whether a slice may refer to a body beside its file. */
export function hasAttachment({ kind, bytes }: RecordingSlice): boolean {
  return kind === 'trace' || Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('_file')
}

/** Bodies in an archive. The name of each that an entry names is added to `used`. */
export function archiveAttachments(
  members: ReadonlyMap<string, ZipMember>,
  used: Set<string>,
  limits: Limits,
): Attachments {
  const read = async (name: string) => {
    if (!staysInside(name)) throw outside(name)
    const member = members.get(name)
    if (member === undefined) return undefined
    if (member.unpackedSize > limits.bodyBytes) throw tooLarge(name, limits.bodyBytes)
    const chunks: Buffer[] = []
    let size = 0
    try {
      for await (const chunk of member.open()) {
        size += chunk.length
        if (size > limits.bodyBytes) throw tooLarge(name, limits.bodyBytes)
        chunks.push(chunk)
      }
    } catch (error) {
      if (error instanceof ReadProblem) throw error
      throw new ReadProblem(`the attached body ${quoteName(name)} is damaged. Make the archive again.`)
    }
    return Buffer.concat(chunks)
  }
  return { expect: (name) => used.add(name), read }
}

/** For recordings that lie in no folder. */
export const noAttachments: Attachments = {
  expect: () => {},
  async read() {
    throw new ReadProblem('an attached body cannot be found for standard input. Give the file by its name.')
  },
}
