import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Document, isScalar, LineCounter, parseDocument } from 'yaml'
import { validatePlan } from '../../generated/planValidator.js'
import { pointerTokens } from '../contract/jsonPointer.ts'
import { type SchemaMismatch, schemaMismatches } from '../judge/schemaMismatches.ts'
import { PlanError, type PlanProblem, planErrorOf } from './PlanError.ts'
import type { Plan, PlanEntry } from './plan.ts'
import { nodesOnPath, unresolvedAliases } from './yamlNodes.ts'

type Path = readonly (string | number)[]

/** An entry of a plan, and where it stands. */
export interface PlacedEntry {
  readonly path: readonly ['jobs', number]
  readonly entry: PlanEntry
}

/** A plan, and where in its file everything stands. */
export interface PlanFile {
  readonly file: string
  readonly concurrency: number | undefined
  /** Those of which enough fits the schema to be held to their contracts. */
  readonly entries: readonly PlacedEntry[]
  /** What the schema refuses. Where there is any, nothing of the plan may be done. */
  readonly problems: readonly PlanProblem[]
  /** The same for every file that says the same, however it is written. */
  readonly hash: string
  /** A problem of the value at a path; where there is none, of what is around it. */
  readonly problem: (path: Path, message: string) => PlanProblem
}

/**
 * Reads a plan, and holds it to its schema.
 * @throws {PlanError} when it cannot be read or is no YAML
 */
export async function readPlan(file: string): Promise<PlanFile> {
  const text = await readText(file)
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, merge: true, prettyErrors: false })
  const broken = [
    ...document.errors.map(({ pos, code, message }) => ({
      at: pos[0],
      message: code === 'MULTIPLE_DOCS' ? 'is a second document. Make it a plan of its own' : `is not YAML: ${message}`,
    })),
    ...unresolvedAliases(document).map(({ source, range }) => ({
      at: range?.[0] ?? 0,
      message: `is not YAML: no anchor &${source} stands before *${source}`,
    })),
  ]
  if (broken.length > 0) {
    const problems = broken.map(({ at, message }) => ({ ...placeAt(lines, at), message }))
    throw planErrorOf(file, problems)
  }
  if (document.contents === null)
    throw planErrorOf(file, [{ line: 1, column: 1, message: 'a plan is empty. Write its version and its jobs' }])
  const value = toValue(document, file)
  const problem = (path: Path, message: string) => ({ ...placeAt(lines, offsetOf(document, path)), message })
  const mismatches = schemaMismatches(place, value)
  const problems = mismatches.map(({ pointer, expected, keywords }) =>
    problem(pathOf(value, pointer), `${describePath(pointer)}${wording(expected, keywords)}`),
  )
  const hash = createHash('sha256').update(JSON.stringify(value)).digest('hex')
  const { concurrency, jobs } = Object(value) as Partial<Plan>
  return { file, concurrency, entries: readableEntries(jobs, mismatches), problems, hash, problem }
}

/** @throws {PlanError} */
async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new PlanError([`${file} cannot be read (${error.code}). Name the file of a plan`])
  })
  if (!isUtf8(bytes)) throw planErrorOf(file, [{ line: 1, column: 1, message: 'is no text in UTF-8. Save it as such' }])
  return bytes.toString()
}

const place = { key: 'plan', validator: validatePlan, inferredValidator: undefined, sensitive: [], outerNames: [] }

const unknownMember = 'additionalProperties'

/** What every entry is known by; without it there is nothing more to say of one. */
const needed = ['name', 'kind', 'contract']

/** Members of which no other one depends: the rest can be looked at without them. */
const independent: ReadonlySet<string | undefined> = new Set<keyof PlanEntry>([
  'output',
  'pageSize',
  'deleteAfter',
  'force',
  'timeout',
  'delay',
  'allowPrivateAddresses',
  'downloadHost',
  'maxAnswer',
  'maxFile',
  'fileTimeout',
  'idleTimeout',
])

/** The entries of which enough fits the schema, without what does not. */
function readableEntries(jobs: unknown, mismatches: readonly SchemaMismatch[]): PlacedEntry[] {
  if (!Array.isArray(jobs)) return []
  return jobs.flatMap((whole: unknown, index) => {
    const own = mismatches
      .filter(({ pointer }) => `${pointer}/`.startsWith(`/jobs/${index}/`))
      .map(({ pointer, keywords }) => ({ path: pointerTokens(pointer).slice(2), keywords }))
    const isReadable = own.every(
      ({ path: [member], keywords }) => keywords.includes(unknownMember) || independent.has(member),
    )
    if (!isReadable || needed.some((name) => !Object.hasOwn(whole as object, name))) return []
    return [
      {
        path: ['jobs', index],
        entry: own.reduce<unknown>((rest, { path }) => withoutMember(rest, path), whole) as PlanEntry,
      },
    ]
  })
}

/** A copy without the member at the end of a path. */
function withoutMember(value: unknown, [name = '', ...inner]: readonly string[]): unknown {
  const { [name]: member, ...others } = value as Readonly<Record<string, unknown>>
  return inner.length === 0 ? others : { ...others, [name]: withoutMember(member, inner) }
}

const wording = (expected: string, keywords: readonly string[]) =>
  keywords.includes(unknownMember) ? 'is nothing that a plan has here. Take it out, or mend its name' : expected

const describePath = (pointer: string) => (pointer === '' ? 'a plan ' : `${pointerTokens(pointer).join('.')} `)

const placeAt = (lines: LineCounter, offset: number) => {
  const { line, col } = lines.linePos(offset)
  return { line, column: col }
}

/** @throws {PlanError} for aliases that would fill the memory */
function toValue(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 1000 })
  } catch {
    throw planErrorOf(file, [
      { line: 1, column: 1, message: 'has more than a thousand aliases of aliases. Write it out' },
    ])
  }
}

/** The tokens of a pointer, with numbers where lists are. */
function pathOf(value: unknown, pointer: string): Path {
  let current = value
  return pointerTokens(pointer).map((token) => {
    const key = Array.isArray(current) ? Number(token) : token
    current = Object(current)[key]
    return key
  })
}

/** Where the value at a path begins, or its name where it is no plain value; or the nearest thing around it. */
function offsetOf(document: Document, path: Path): number {
  let offset = document.contents?.range?.[0] ?? 0
  for (const { pair, node } of nodesOnPath(document, path)) {
    const begin = isScalar(node) && node.value !== null ? node : (pair?.key ?? node)
    const [start] = (begin as { readonly range?: readonly number[] } | undefined)?.range ?? []
    if (start === undefined) return offset
    offset = start
  }
  return offset
}
