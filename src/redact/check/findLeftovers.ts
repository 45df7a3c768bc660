import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { staysInside } from '../../recordings/readers/attachments.ts'
import { parseSlice } from '../../recordings/readers/parseSlice.ts'
import { splitRecordings } from '../../recordings/readers/readRecordings.ts'
import type { SkippedInput } from '../../recordings/readers/recordedEntry.ts'
import { noEntry } from '../../recordings/readers/recordingSlice.ts'
import type { RedactOptions } from '../redaction.ts'
import { loadKnown } from '../vocabulary.ts'
import { detect } from './detectors.ts'
import { createExplain, decoded, type Explain } from './explained.ts'
import { createLeafScanner, type Leaf } from './jsonLeaves.ts'
import { listUnread, readTexts, type StoredText } from './readTexts.ts'
import { loadSecretlint, type SecondOpinion } from './secretlint.ts'

/** Something in a recording that may be somebody's; never the value itself. */
export interface Leftover {
  readonly file: string
  /** From 1. */
  readonly line: number
  /** JSON Pointer in the document, and on into bodies that are JSON themselves. */
  readonly pointer: string
  readonly kind: string
}

export interface LeftoverOptions extends Pick<RedactOptions, 'contracts' | 'keepText'> {
  readonly signal?: AbortSignal
}

export interface LeftoverReport {
  /** At most 10,000 of each file. */
  readonly leftovers: readonly Leftover[]
  /** Whether a file has more of them than that. */
  readonly hasMore: boolean
  /** What is no recording that can be read. It is not clean, it is not known. */
  readonly unreadable: readonly SkippedInput[]
  /** Whether secretlint, an optional peer, was there to look as well. */
  readonly hadSecretlint: boolean
}

/**
 * Looks for whatever redaction would have replaced. It shares nothing with redaction but the list of what is harmless:
 * it goes by words and not by places, reads every byte of a file and not the exchanges alone, and asks detectors that know
 * credentials, cards, accounts, mail addresses and phone numbers by themselves.
 * @param inputs files and folders
 * @throws an error of the file system, and the reason of an abort
 */
export async function findLeftovers(
  inputs: readonly string[],
  { contracts, keepText = false, signal }: LeftoverOptions,
): Promise<LeftoverReport> {
  const known = await loadKnown(contracts)
  const look: Look = {
    explain: createExplain(known, keepText),
    columns: new Set(known.flatMap(({ harmless }) => harmless.columns)),
    secretlint: await loadSecretlint(),
    looked: new Set(),
  }
  const unreadable = await readProblems(inputs, signal)
  const leftovers: Leftover[] = []
  const broken = new Set(unreadable.map(({ file }) => file))
  let hasMore = false
  for await (const text of readTexts(inputs)) {
    if (broken.has(text.file)) continue
    let count = 0
    for await (const found of leftoversOf(text, look)) {
      signal?.throwIfAborted()
      if (count === mostLeftovers) {
        hasMore = true
        break
      }
      count++
      leftovers.push({ file: text.file, ...found })
    }
  }
  unreadable.push(...(await listUnread(inputs, look.looked)))
  return { leftovers, hasMore, unreadable, hadSecretlint: look.secretlint !== undefined }
}

async function readProblems(inputs: readonly string[], signal: AbortSignal | undefined): Promise<SkippedInput[]> {
  const problems: SkippedInput[] = []
  for await (const batch of splitRecordings(inputs, signal === undefined ? {} : { signal })) {
    for (const item of batch) {
      // Of a recording without exchanges every byte is looked at all the same.
      if ('skipped' in item) {
        if (item.skipped.reason !== noEntry) problems.push(item.skipped)
      } else {
        const read = await parseSlice(item.slice, item)
        if ('skipped' in read && read.skipped.kind === 'unreadable') problems.push(read.skipped)
      }
    }
  }
  return problems
}

type Found = Omit<Leftover, 'file'>

const mostLeftovers = 10_000 // Of one file; a recording that was never redacted has millions.
const mostHeld = 262_144

/** What the check looks with. */
interface Look {
  readonly explain: Explain
  /** Names of columns; a first row without one of them is no heading. */
  readonly columns: ReadonlySet<string>
  readonly secretlint: SecondOpinion | undefined
  /** Bodies beside recordings that were looked at. */
  readonly looked: Set<string>
}

async function* leftoversOf(text: StoredText, look: Look): AsyncGenerator<Found> {
  const { explain, columns, secretlint, looked } = look
  const decoder = new TextDecoder()
  let held: Leaf[] = []
  let size = 0
  const flush = async () => {
    const found = await secondOpinion(held, secretlint)
    held = []
    size = 0
    return found
  }
  const leaves = async function* (): AsyncGenerator<Leaf> {
    let scanner: ReturnType<typeof createLeafScanner> | undefined
    let yaml: string | undefined
    for await (const chunk of text.chunks) {
      const part = decoder.decode(chunk, { stream: true })
      if (scanner === undefined && yaml === undefined) {
        if (/^[\s\uFEFF]*[[{]/.test(part)) scanner = createLeafScanner()
        else yaml = ''
      }
      if (scanner === undefined) yaml += part
      else yield* scanner.push(part)
    }
    if (scanner !== undefined) yield* scanner.end()
    else if (yaml !== undefined) yield* /^["']?\w+["']?:/m.test(yaml) ? yamlLeaves(yaml) : bodyLeaves(yaml, columns)
  }
  for await (const leaf of leaves()) {
    for (const inner of opened(leaf, columns)) {
      if (!explain(inner)) yield { line: inner.line, pointer: inner.pointer, kind: kindOf(inner) }
      held.push(inner)
      size += inner.text.length
    }
    if (leaf.name === '_file' && text.folder !== undefined && staysInside(leaf.text)) {
      looked.add(join(text.folder, leaf.text))
      for await (const body of leftoversOf(await attached(text.folder, leaf.text), look))
        yield { line: leaf.line, pointer: `${leaf.pointer}${body.pointer}`, kind: `${body.kind} in the attached body` }
    }
    if (size > mostHeld) yield* await flush()
  }
  yield* await flush()
}

async function attached(folder: string, name: string): Promise<StoredText> {
  const bytes = await readFile(join(folder, name))
  return {
    file: name,
    chunks: (async function* () {
      yield bytes
    })(),
  }
}

const kindOf = ({ kind }: Leaf) =>
  ({
    name: 'name that is no known one',
    text: 'text that no contract explains',
    number: 'number that no contract explains',
  })[kind]

/** A leaf, and those in it where it is JSON, lines of JSON, or rows of CSV with a heading. */
function* opened(leaf: Leaf, columns: ReadonlySet<string>, depth = 0): Generator<Leaf> {
  const { text } = leaf
  // The name of a file is a hash, and says nothing; what is in the file is looked at.
  if (leaf.name === '_file') return
  if (leaf.kind !== 'text' || depth > 8) yield leaf
  else if (/^[\s\uFEFF]*(?:[[{]|".*"\s*$)/s.test(text)) {
    const scanner = createLeafScanner()
    const inner = [...scanner.push(text), ...scanner.end()]
    const isSame = inner.length === 1 && inner[0]?.text === text
    if (isSame || inner.length === 0) yield leaf
    else
      for (const one of inner)
        yield* opened({ ...one, line: leaf.line, pointer: leaf.pointer + one.pointer }, columns, depth + 1)
  } else if (leaf.name === 'text' || leaf.name === 'body' || leaf.name === 'string')
    yield* bodyLeaves(text, columns, leaf)
  else yield leaf
}

/** The cells of a body of rows, and otherwise all of it. A first row that holds the name of a column is made of names. */
function* bodyLeaves(
  text: string,
  columns: ReadonlySet<string>,
  at: Pick<Leaf, 'line' | 'pointer'> = { line: 1, pointer: '' },
): Generator<Leaf> {
  const rows = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const delimiter = rows[0]?.includes(';') ? ';' : ','
  if (rows.length < 2 || !rows[0]?.includes(delimiter)) {
    yield { ...at, kind: 'text', text, name: 'text' }
    return
  }
  for (const [index, row] of rows.entries()) {
    const cells = row.split(delimiter).map((cell) => cell.replace(/^"|"$/g, ''))
    const isHeading = index === 0 && cells.some((cell) => columns.has(cell))
    for (const cell of cells)
      yield { line: at.line, pointer: at.pointer, kind: isHeading ? 'name' : 'text', text: cell, name: '' }
  }
}

/** The leaves of YAML, comments included. */
async function* yamlLeaves(text: string): AsyncGenerator<Leaf> {
  const { Lexer, LineCounter, parseAllDocuments, isMap, isScalar, isSeq } = await import('yaml')
  const lines = new LineCounter()
  const documents = parseAllDocuments(text, {
    schema: 'failsafe',
    customTags: ['null', 'binary'],
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
  })
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#')) yield { kind: 'text', text: token, line: 1, pointer: '', name: 'comment' }
  }
  const visit = function* (node: unknown, pointer: string, name: string): Generator<Leaf> {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const own = String(isScalar(key) ? key.value : '')
        yield { kind: 'name', text: own, line: lineOf(key), pointer: `${pointer}/${own}`, name: '' }
        yield* visit(value, `${pointer}/${own}`, own)
      }
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) yield* visit(item, `${pointer}/${index}`, name)
    } else if (isScalar(node)) {
      const { value } = node
      const content = value instanceof Uint8Array ? new TextDecoder().decode(value) : String(value ?? '')
      yield { kind: /^-?\d+$/.test(content) ? 'number' : 'text', text: content, line: lineOf(node), pointer, name }
    }
  }
  const lineOf = (node: unknown) => lines.linePos((node as { range?: [number] } | null)?.range?.[0] ?? 0).line
  for (const document of documents) if ('contents' in document) yield* visit(document.contents, '', '')
}

/** What detectors find in leaves, whether or not a contract explains them. */
async function secondOpinion(leaves: readonly Leaf[], secretlint: SecondOpinion | undefined): Promise<Found[]> {
  const texts = leaves.map(({ text, name, kind }) =>
    kind === 'text' && name !== '' ? `${name}: ${decoded(text)}` : decoded(text),
  )
  const content = texts.join('\n')
  const found = [...detect(content), ...((await secretlint?.(content)) ?? [])]
  const starts: number[] = []
  let at = 0
  for (const text of texts) {
    starts.push(at)
    at += text.length + 1
  }
  return found.map(({ kind, index }) => {
    const leaf = leaves[starts.findLastIndex((start) => start <= index)]
    return { line: leaf?.line ?? 1, pointer: leaf?.pointer ?? '', kind }
  })
}
