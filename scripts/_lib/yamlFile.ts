import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Alias, type Document, isNode, LineCounter, type Node, parseDocument } from 'yaml'
import { nodesOnPath, unresolvedAliases } from '../../src/plans/yamlNodes.ts'
import { type Problem, ProblemsError } from './problem.ts'
import { repository } from './repository.ts'

/** A YAML file whose values can be traced to their lines. */
export interface YamlFile {
  readonly file: string
  readonly value: unknown
  /** The line of the value at this path, from 1; of its nearest parent where it has no node of its own. */
  readonly lineOf: (path: readonly (string | number)[]) => number
  /** The line of the key, or of the row, that a path ends with; behind an alias that of its anchor. */
  readonly keyLineOf: (path: readonly (string | number)[]) => number
  readonly problem: (path: readonly (string | number)[], message: string) => Problem
}

/**
 * Reads a YAML file.
 * @throws {ProblemsError} with file and line when it is missing or is not YAML.
 */
export function readYamlFile(file: string, top: string = repository): YamlFile {
  let text: string
  try {
    text = readFileSync(join(top, file), 'utf8')
  } catch {
    throw new ProblemsError([
      { file, line: 0, message: 'is missing. Add it; another vendor shows what belongs in it.' },
    ])
  }
  return parseYamlFile(file, text)
}

/**
 * The text of a YAML file; `file` is the name that problems give it.
 * @throws {ProblemsError} with file and line when it is not YAML.
 */
export function parseYamlFile(file: string, text: string): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, merge: true, prettyErrors: false })
  const [error] = [...document.errors, ...unresolvedAliases(document).map(aliasError)] // the rest are mostly consequences of the first
  if (error !== undefined) {
    throw new ProblemsError([
      { file, line: lines.linePos(error.pos[0]).line, message: `is not YAML: ${error.message}` },
    ])
  }
  const lineOf = (path: readonly (string | number)[]) => findLine(document, lines, path)
  return {
    file,
    value: document.toJS({ maxAliasCount: 1000 }),
    lineOf,
    keyLineOf: (path) => findKeyLine(document, lines, path),
    problem: (path, message) => ({ file, line: lineOf(path), message }),
  }
}

const aliasError = ({ source, range }: Alias) => ({
  message: `No anchor &${source} stands before *${source}`,
  pos: [range?.[0] ?? 0],
})

function findLine(document: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 0
}

function findKeyLine(document: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  let last: Node | undefined
  for (const { pair, node } of nodesOnPath(document, path)) {
    const place = pair?.key ?? node
    if (!isNode(place)) break
    last = place
  }
  return last?.range ? lines.linePos(last.range[0]).line : 1
}
