import { fitsMemberPath } from '../contract/fitsMemberPath.ts'
import { idText } from '../contract/jobValues.ts'
import { readPointer } from '../contract/jsonPointer.ts'
import type { FileFacts, Lifecycle, UploadStep } from '../contract/lifecycle.ts'
import { problemText } from '../inspect/problemText.ts'
import { archiveBytes } from './archiveBytes.ts'
import { exportFileEntries } from './exportFileBytes.ts'
import type { FileShelf, KeptFile } from './fileShelf.ts'
import type { MockVendor } from './mockVendor.ts'

/** A place in the body of a start that says which file is imported. */
export interface FilePlace {
  readonly pointer: string
  /** Whether the file itself stands there, rather than the id under which it was brought. */
  readonly holdsFile: boolean
  /** Which file of the archive it is; undefined for the whole of it. */
  readonly member: string | undefined
}

/** The places of files in the bodies that start a lifecycle's jobs: what one start knows, another may take too. */
export function filePlaces({ starts }: Lifecycle): readonly FilePlace[] {
  const places = Object.values(starts).flatMap(({ members = [], uploads = [] }) =>
    members.flatMap(({ pointer, value, encoding }): FilePlace[] => {
      if (encoding === 'base64') return [{ pointer, holdsFile: true, member: undefined }]
      const upload = value.from === 'output' ? uploads.find(({ stepId }) => stepId === value.step) : undefined
      if (upload === undefined) return []
      const { input = wholeFile } = filePart(upload) ?? {}
      return [{ pointer, holdsFile: false, member: input === wholeFile ? undefined : input }]
    }),
  )
  return [...new Map(places.map((place) => [place.pointer, place])).values()]
}

// The input that is the whole file: docs/extensions.md, `x-upload-file`.
const wholeFile = 'file'

/** The part of a form in which a step sends a file, and the input that it takes that from. */
export function filePart({ members = [] }: UploadStep): { readonly part: string; readonly input: string } | undefined {
  for (const { pointer, value } of members)
    if (value.from === 'input') return { part: pointer.slice(1), input: value.name }
  return undefined
}

/** The file of an import, as its start names it. */
export interface TakenFile {
  /** Undefined for an import that the examples show, a file that the vendor reads elsewhere, and one that is not there. */
  readonly file: KeptFile | undefined
  readonly problems: readonly string[]
  /** What it is, by its own word or by that of the start; undefined for an import that the examples show. */
  readonly kind?: string | undefined
  /** The name of the resource in the file, where it says one. */
  readonly name?: string | undefined
}

export interface FileSources {
  readonly places: readonly FilePlace[]
  readonly facts: FileFacts
  readonly shelf: FileShelf
  /** By id; null for a file that was announced and did not come. */
  readonly uploads: ReadonlyMap<string, KeptFile | null>
  /** Ids under which the examples bring files. */
  readonly exampleIds: readonly string[]
}

/** Takes the file of an import that a start's values name; undefined when they name one that nobody has brought. */
export async function takeFile(
  vendor: MockVendor,
  values: unknown,
  { places, facts, shelf, uploads, exampleIds }: FileSources,
): Promise<TakenFile | undefined> {
  let whole: KeptFile | null | undefined
  let isExample = false
  const members = new Map<string, KeptFile | null>()
  for (const { pointer, holdsFile, member } of places) {
    const id = idText(readPointer(values, pointer))
    if (id === undefined) continue
    const file = holdsFile ? shelf.keep(fromBase64(id)) : uploads.get(id)
    if (file === undefined && !exampleIds.includes(id)) return undefined
    if (file === undefined) isExample = true
    else if (member === undefined) whole = file
    else members.set(member, file)
  }
  const elsewhere = facts.elsewhere?.find((pointer) => readPointer(values, pointer) !== undefined)
  if (elsewhere !== undefined && members.size === 0) return { file: undefined, problems: [], kind: elsewhere }
  if (whole === undefined && members.size === 0) return { file: undefined, problems: isExample ? [] : [noFile] }
  const sent = members.size === 0 ? [whole] : [...members.values()]
  const problems = sent.flatMap((file) => sizeProblems(file, facts))
  if (problems.length > 0) return { file: undefined, problems }
  const file = members.size === 0 ? whole : shelf.keep(archiveOf(vendor, members, facts))
  // What is not there has a problem.
  const { bytes = new Uint8Array() } = file ?? {}
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>])
  const inspected = await vendor.inspectFile(blob, { forImport: true, request: values })
  const { kind, resource } = inspected
  const sentences = inspected.problems.map((problem) => `${problemText(problem, 'The file')}.`)
  return { file: file ?? undefined, problems: sentences, kind, name: resource?.name }
}

const noFile = 'No file was uploaded.'

function sizeProblems(file: KeptFile | null | undefined, { maxBytes = Number.POSITIVE_INFINITY }: FileFacts): string[] {
  if (file === null || file === undefined) return [noFile]
  if (file.bytes === undefined) return ['The file is not kept any more.']
  if (file.bytes.length === 0) return ['The file is empty.']
  return file.bytes.length > maxBytes ? [`The file has ${file.bytes.length} bytes, more than ${maxBytes}.`] : []
}

/** The example's archive with the files that were sent in the place of its own. */
function archiveOf(
  vendor: MockVendor,
  members: ReadonlyMap<string, KeptFile | null>,
  { members: known = {} }: FileFacts,
): Uint8Array {
  const files = { ...exportFileEntries(vendor) }
  for (const [name, file] of members) {
    const { paths = [name] } = known[name] ?? {}
    const path =
      Object.keys(files).find((own) => paths.some((one) => fitsMemberPath(own, one))) ??
      String(paths[0]).replace('*', name)
    files[path] = file?.bytes ?? new Uint8Array()
  }
  return archiveBytes(files)
}

function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return new Uint8Array() // Whatever that text is, it is no file.
  }
}
