import { readPointer } from '../contract/jsonPointer.ts'
import { type CsvShape, createCsvCounter } from './csvCounter.ts'
import type { CsvRule, FileKind } from './fileKind.ts'
import type { FileProblem, InspectOptions } from './inspectedFile.ts'
import { readBytes, readPieces } from './readBytes.ts'

const PIECE_BYTES = 1_048_576
// Where a first row is longer, its beginning decides on the delimiter.
const HEAD_BYTES = 65_536

/**
 * What a table does not keep of a kind's rule. Rows and quotes are those of https://www.rfc-editor.org/rfc/rfc4180, with
 * any line end.
 * @throws {FileError} FILE_UNREADABLE
 */
export async function checkCsv(file: Blob, kind: FileKind, rule: CsvRule, options: InspectOptions) {
  const head = new TextDecoder().decode(await readBytes(file, 0, HEAD_BYTES))
  const asked = rule.delimiter === undefined ? undefined : readPointer(options.request, rule.delimiter)
  const delimiters = typeof asked === 'string' && rule.delimiters.includes(asked) ? [asked] : rule.delimiters
  const shape = await readShape(file, widest(head, delimiters), options.signal)
  return problemsOf(shape, rule, options.request).map(
    (message): FileProblem => ({ message, source: kind.source.join(', ') }),
  )
}

/** The delimiter that gives the first row most columns. */
function widest(head: string, delimiters: readonly string[]): string {
  const columns = (delimiter: string) => {
    const counter = createCsvCounter(delimiter)
    counter.add(head)
    return counter.end().columns
  }
  return delimiters.toSorted((one, another) => columns(another) - columns(one))[0] ?? ','
}

async function readShape(file: Blob, delimiter: string, signal?: AbortSignal): Promise<CsvShape | string> {
  const counter = createCsvCounter(delimiter)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const piece of readPieces((...range) => readBytes(file, ...range), 0, file.size, PIECE_BYTES)) {
    signal?.throwIfAborted()
    try {
      counter.add(decoder.decode(piece, { stream: true }))
    } catch {
      return 'is no text in UTF-8'
    }
    if (counter.hasControl()) return 'holds control characters, as no text does'
  }
  try {
    counter.add(decoder.decode())
  } catch {
    return 'is cut off within a character'
  }
  return counter.end()
}

function problemsOf(shape: CsvShape | string, rule: CsvRule, request: unknown): string[] {
  if (typeof shape === 'string') return [shape]
  const { columns, uneven, isOpen, first } = shape
  const problems: string[] = []
  if (isOpen) problems.push('ends within quotes')
  if (uneven !== undefined)
    problems.push(
      `has rows of different lengths: row ${uneven.row} has ${uneven.columns} columns, the first ${columns}`,
    )
  if (rule.minColumns !== undefined && columns < rule.minColumns)
    problems.push(`has ${columns} columns, and at least ${rule.minColumns} are expected`)
  const wanted = (rule.columns ?? []).reduce((sum, pointer) => sum + lengthOf(readPointer(request, pointer)), 0)
  if (columns < wanted) problems.push(`has ${columns} columns, and its request asked for ${wanted}`)
  const { heading, pattern } = rule.firstColumn ?? {}
  if (heading !== undefined && pattern !== undefined && first !== heading && !new RegExp(pattern, 'u').test(first))
    problems.push(`does not begin with the column ${heading}`)
  return problems
}

const lengthOf = (list: unknown) => (Array.isArray(list) ? list.length : 0)
