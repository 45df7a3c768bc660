import { checkJson, readResource } from './checkJson.ts'
import { checkLayout, type Layout, ruleOf } from './checkLayout.ts'
import type { FileKind, FileKinds, FileResource, MemberRule } from './fileKind.ts'
import type { FileProblem, InspectOptions } from './inspectedFile.ts'
import type { InspectLimits } from './limits.ts'
import { type Archive, type ArchiveMember, openArchive } from './openArchive.ts'
import { pngHeadBytes, pngProblem } from './pngProblem.ts'
import { readJson } from './readJson.ts'
import { holdMember, MemberProblem, unpackMember } from './unpackMember.ts'

/** What is known of a file for one of the kinds that it may be. */
export interface Verdict {
  /** Whether it is of the kind at all; else the problems say why not. */
  readonly isOfKind: boolean
  readonly problems: readonly FileProblem[]
  readonly resource: FileResource
  /** How much of what the kind demands is there; the kind that has most is the nearest. */
  readonly nearness: number
}

export interface ArchiveInspection extends Archive {
  readonly isEncrypted: boolean
  /** By the name of the kind. */
  readonly verdicts: ReadonlyMap<string, Verdict>
}

/**
 * Looks at an archive for several kinds; each member is unpacked once and let go before the next.
 * @throws {FileError} FILE_UNREADABLE
 */
export async function inspectArchive(
  file: Blob,
  kinds: FileKinds,
  names: readonly string[],
  options: InspectOptions,
  limits: InspectLimits,
): Promise<ArchiveInspection> {
  const archive = await openArchive(file, limits)
  const isEncrypted = archive.members.some(({ entry }) => entry.isEncrypted)
  const drafts = new Map(
    names.map((name) => {
      const kind = kinds.kinds[name] as FileKind
      const layout = checkLayout(kind, archive.members)
      const content: FileProblem[] =
        isEncrypted && !kind.mayBeEncrypted
          ? [{ message: 'is encrypted, which no such file is known to be', source: kind.source.join(', ') }]
          : []
      return [name, { kind, layout, content, resource: {} as FileResource, isOther: false }]
    }),
  )
  const fitting: Draft[] = [...drafts.values()].filter(({ layout }) => layout.problems.length === 0)
  if (archive.problems.length === 0) {
    for (const member of archive.members) {
      options.signal?.throwIfAborted()
      await inspectMember(archive, member, kinds, fitting, options.forImport === true, limits)
    }
  }
  // What is missing from a directory that could not be read may well be there.
  const isRead = archive.members.length > 0 || archive.problems.length === 0
  const verdicts = [...drafts].map(([name, draft]): [string, Verdict] => [name, verdictOf(draft, isRead)])
  return { ...archive, isEncrypted, verdicts: new Map(verdicts) }
}

interface Draft {
  readonly kind: FileKind
  readonly layout: Layout
  readonly content: FileProblem[]
  resource: FileResource
  /** Whether a member says that the file is of another kind. */
  isOther: boolean
}

function verdictOf({ layout, content, resource, isOther }: Draft, isRead: boolean): Verdict {
  const isOfKind = layout.problems.length === 0 && !isOther
  const nearness = isOfKind ? 1 : (layout.kept - Number(isOther)) / Math.max(1, layout.required)
  return { isOfKind, problems: [...(isRead ? layout.problems : []), ...content], resource, nearness }
}

async function inspectMember(
  archive: Archive,
  member: ArchiveMember,
  kinds: FileKinds,
  drafts: readonly Draft[],
  forImport: boolean,
  limits: InspectLimits,
): Promise<void> {
  const rules = drafts.map((draft) => ({ draft, rule: ruleOf(draft.kind, member.path) }))
  const tell = (draft: Draft, problem: FileProblem, rule?: MemberRule) => {
    if (rule?.decides) draft.isOther = true
    if (draft.content.length >= limits.problems) return
    draft.content.push({ member: member.path, ...problem, ...(rule && { source: rule.source.join(', ') }) })
  }
  for (const { draft, rule } of rules) {
    const importMaxBytes = rule?.importMaxBytes
    if (forImport && importMaxBytes !== undefined && member.bytes > importMaxBytes)
      tell(draft, { message: `is larger than the ${importMaxBytes} bytes that an import takes` }, rule)
  }
  if (member.entry.isEncrypted) return
  const holdsJson = rules.some(({ rule }) => rule?.mediaType === 'application/json')
  try {
    if (holdsJson) {
      const { value, problems } = readJson(await holdMember(archive, member, limits.jsonBytes), limits)
      for (const { draft, rule } of rules) {
        if (rule?.mediaType !== 'application/json') continue
        for (const problem of problems) tell(draft, problem, rule)
        if (value === undefined) continue
        if (rule.schema !== undefined)
          for (const problem of checkJson(value, rule.schema, kinds)) tell(draft, problem, rule)
        if (rule.resource !== undefined) draft.resource = { ...readResource(value, rule.resource), ...draft.resource }
      }
    } else {
      const head = await readThrough(archive, member)
      for (const { draft, rule } of rules) {
        const problem = rule?.mediaType === 'image/png' ? pngProblem(head) : undefined
        if (problem !== undefined) tell(draft, { message: problem }, rule)
      }
    }
  } catch (error) {
    if (!(error instanceof MemberProblem)) throw error
    for (const { draft } of rules) tell(draft, { message: error.message })
  }
}

/** Unpacks a member to see that it is whole, and gives its first bytes. */
async function readThrough(archive: Archive, member: ArchiveMember): Promise<Uint8Array> {
  const head = new Uint8Array(Math.min(pngHeadBytes, member.bytes))
  let bytes = 0
  for await (const chunk of unpackMember(archive, member)) {
    if (bytes < head.length) head.set(chunk.subarray(0, head.length - bytes), bytes)
    bytes += chunk.length
  }
  return head
}
