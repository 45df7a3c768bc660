import { readPointer } from '../contract/jsonPointer.ts'
import { beginningBytes, mediaTypeOf, shownBeginning } from './beginning.ts'
import { checkCsv } from './checkCsv.ts'
import { checkJson } from './checkJson.ts'
import type { FileKind, FileKinds } from './fileKind.ts'
import { inspectArchive, type Verdict } from './inspectArchive.ts'
import type { FileProblem, InspectedFile, InspectOptions } from './inspectedFile.ts'
import { defaultLimits, type InspectLimits } from './limits.ts'
import { shortened } from './openArchive.ts'
import { readBytes } from './readBytes.ts'
import { readJson } from './readJson.ts'

/**
 * Says what a file is that a vendor's export gave, of which resource, and what in it does not fit. The file is not trusted:
 * an archive is read by its directory, member by member, and hostile ones are refused before anything is unpacked.
 * @param kinds `fileKinds` of `export-contracts/<vendor>/file`
 * @param file in Node that of `openAsBlob`, so that it is read in parts
 * @throws {FileError} FILE_UNREADABLE when the file changes while it is read
 */
export async function inspectFile(kinds: FileKinds, file: Blob, options: InspectOptions = {}): Promise<InspectedFile> {
  return (await judge(kinds, file, options)).inspected
}

/**
 * The same for several vendors: first those that the file fits, then the others, the nearest first.
 * @throws {FileError} FILE_UNREADABLE when the file changes while it is read
 */
export async function inspectFileOfAny(
  vendors: readonly FileKinds[],
  file: Blob,
  options: InspectOptions = {},
): Promise<InspectedFile[]> {
  const judged: Judged[] = []
  for (const kinds of vendors) judged.push(await judge(kinds, file, options))
  return judged.toSorted(byNearness).map(({ inspected }) => inspected)
}

interface Judged {
  readonly inspected: InspectedFile
  readonly nearness: number
}

const byNearness = (one: Judged, another: Judged) =>
  Number(one.inspected.problems.length > 0) - Number(another.inspected.problems.length > 0) ||
  another.nearness - one.nearness ||
  one.inspected.problems.length - another.inspected.problems.length

async function judge(kinds: FileKinds, file: Blob, options: InspectOptions): Promise<Judged> {
  const limits = { ...defaultLimits, ...options.limits }
  const head = await readBytes(file, 0, beginningBytes)
  const mediaType = mediaTypeOf(head)
  const asked = options.forImport ? askedKind(kinds, options.request) : undefined
  if (asked?.exportOnly) return { inspected: told(kinds, file, {}, [takesNoFile(asked)], limits), nearness: -1 }
  const known = Object.entries(kinds.kinds).filter(([, kind]) => !(options.forImport && kind.exportOnly))
  const names = known.filter(([, kind]) => kind.mediaType === mediaType).map(([name]) => name)
  if (names.length === 0) {
    const expected = known.map(([, kind]) => kind.mediaType)
    const problem = { message: beginningProblem(expected, file, head) }
    return { inspected: told(kinds, file, {}, [problem], limits), nearness: -1 }
  }
  const { problems, verdicts, ...archive } =
    mediaType === 'application/zip'
      ? await inspectArchive(file, kinds, names, options, limits)
      : { problems: [], verdicts: await inspectText(file, kinds, names, options, limits) }
  const [kind, verdict] = chooseVerdict(verdicts, asked?.name)
  const { isOfKind, resource } = verdict
  const facts = {
    ...archive,
    ...(isOfKind ? { kind } : {}),
    ...(isOfKind && Object.keys(resource).length > 0 ? { resource } : {}),
  }
  const size = options.forImport ? sizeProblems(kinds, file) : []
  const other = asked !== undefined && isOfKind && kind !== asked.name ? [isOther(kind, asked)] : []
  const inspected = told(kinds, file, facts, [...problems, ...other, ...size, ...verdict.problems], limits)
  return { inspected, nearness: verdict.nearness }
}

interface AskedKind extends FileKind {
  readonly name: string
  readonly importAs: string
}

/** The kind that the start of an import asks for; undefined where it says nothing of it. */
function askedKind({ kinds }: FileKinds, request: unknown): AskedKind | undefined {
  for (const [name, kind] of Object.entries(kinds)) {
    const { importAs } = kind
    if (importAs !== undefined && readPointer(request, importAs) !== undefined) return { ...kind, name, importAs }
  }
  return undefined
}

const takesNoFile = ({ importAs, source }: AskedKind): FileProblem => ({
  message: `goes with no import of ${importAs}, which takes no file`,
  source: source.join(', '),
})

const isOther = (kind: string, { name, importAs, source }: AskedKind): FileProblem => ({
  message: `is of the kind ${kind}, and the start asks for ${name} with ${importAs}`,
  source: source.join(', '),
})

/** The verdict for the kind that is asked for, unless the file is of another one; without any asked for, the nearest one. */
function chooseVerdict(verdicts: ReadonlyMap<string, Verdict>, asked: string | undefined): [string, Verdict] {
  const [nearest] = [...verdicts].toSorted(
    ([, one], [, another]) =>
      another.nearness - one.nearness ||
      Number(another.isOfKind) - Number(one.isOfKind) ||
      // To what is near to none, the fewest demands say nothing: the first kind is then the usual one.
      (one.nearness > 0 ? one.problems.length - another.problems.length : 0),
  ) as [[string, Verdict], ...[string, Verdict][]] // There is one at least.
  const wanted = asked === undefined ? undefined : verdicts.get(asked)
  const isWanted = wanted !== undefined && (wanted.isOfKind || !nearest[1].isOfKind)
  return isWanted ? [asked as string, wanted] : nearest
}

function sizeProblems({ importMaxBytes = Number.POSITIVE_INFINITY }: FileKinds, file: Blob): FileProblem[] {
  if (file.size <= importMaxBytes) return []
  return [{ message: `is larger than the ${importMaxBytes} bytes that an import takes` }]
}

async function inspectText(
  file: Blob,
  kinds: FileKinds,
  names: readonly string[],
  options: InspectOptions,
  limits: InspectLimits,
): Promise<ReadonlyMap<string, Verdict>> {
  const verdicts = new Map<string, Verdict>()
  for (const name of names) {
    const kind = kinds.kinds[name] as FileKind
    const problems =
      kind.csv === undefined
        ? await inspectJson(file, kinds, kind, limits)
        : await checkCsv(file, kind, kind.csv, options)
    const isOfKind = problems.length === 0
    // Of a text only the name of its first column tells more than its form.
    const mostNear = kind.csv?.firstColumn === undefined ? 1 : 2
    verdicts.set(name, { isOfKind, problems, resource: {}, nearness: isOfKind ? mostNear : 0.5 })
  }
  return verdicts
}

async function inspectJson(
  file: Blob,
  kinds: FileKinds,
  { schema, source }: FileKind,
  limits: InspectLimits,
): Promise<FileProblem[]> {
  if (file.size > limits.jsonBytes) return [{ message: `is larger than ${limits.jsonBytes} bytes` }]
  const { value, problems } = readJson(await readBytes(file, 0, file.size), limits)
  const mismatches = value === undefined || schema === undefined ? [] : checkJson(value, schema, kinds)
  return [...problems, ...mismatches].map((problem) => ({ ...problem, source: source.join(', ') }))
}

const words: Readonly<Record<FileKind['mediaType'], string>> = {
  'application/zip': 'zip archive',
  'application/json': 'JSON text',
  'text/csv': 'CSV text',
}

function beginningProblem(expected: readonly FileKind['mediaType'][], file: Blob, head: Uint8Array): string {
  if (file.size === 0) return 'is empty'
  const named = new Set(expected.map((mediaType) => words[mediaType]))
  return `is no ${[...named].join(' and no ')}: ${shownBeginning(head)}`
}

function told(
  { vendor }: FileKinds,
  file: Blob,
  { kind, isEncrypted = false, members = [], resource }: Partial<InspectedFile>,
  problems: readonly FileProblem[],
  limits: InspectLimits,
): InspectedFile {
  const shown = problems.slice(0, limits.problems).map(shortened)
  const more = problems.length - shown.length
  return {
    vendor,
    kind,
    bytes: file.size,
    isEncrypted,
    ...(resource === undefined ? {} : { resource }),
    members: members.map(({ path, bytes }) => ({ path, bytes })),
    problems: more > 0 ? [...shown, { message: `has ${more} problems more` }] : shown,
  }
}
