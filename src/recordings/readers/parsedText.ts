import { memberAt } from './entrySource.ts'
import { compactValue, countTokens, createValueFinder } from './jsonText.ts'
import type { Limits } from './limits.ts'
import { type Path, ReadProblem } from './readProblem.ts'

/** The text of an entry, parsed. */
export interface ParsedText {
  readonly value: unknown
  /** Where the value at a path starts, or the nearest one above it. */
  readonly offsetOf: (path: Path) => number
}

/** Lines of files that were put one after the other may start with a byte-order mark; places stay as they are. */
const withoutMark = (text: string) => (text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text)

/** @throws {ReadProblem} for a text that is no JSON, or too large. */
export function parseJson(marked: string, limits: Limits): ParsedText {
  const text = withoutMark(marked)
  if (text.length > limits.entryTokens && countTokens(text) > limits.entryTokens)
    throw new ReadProblem(`has more than ${limits.entryTokens} JSON tokens. Leave the body out of the recording.`)
  try {
    // Of equal names the last wins.
    const value: unknown = JSON.parse(text)
    // Few entries are looked into.
    let find: ReturnType<typeof createValueFinder> | undefined
    return {
      value,
      offsetOf(path) {
        find ??= createValueFinder(text)
        return find(path)
      },
    }
  } catch (error) {
    // The rest of the message quotes the text, which may hold secrets.
    const position = / at position (\d+)/.exec((error as Error).message)?.[1]
    throw new ReadProblem('is not JSON. Record the exchange again, or mend it.', Number(position ?? 0))
  }
}

/** The text of a member that is JSON. Where a number may be too large for JavaScript, it stays as it was written. */
export function jsonTextOf(text: string, value: unknown, path: Path): string {
  try {
    const written = JSON.stringify(memberAt(value, path))
    // What is too large is written as null, and most bodies have none.
    if (!written.includes('null') || !/[:,[]\s*-?(\d[\d.]*[eE]|\d{300})/.test(text)) return written
  } catch {
    // Node 20 to 24 write deep values by recursion, and run out of stack where JSON.parse does not.
  }
  return compactValue(text, createValueFinder(text)(path))
}

/** Ruby's Psych marks binary texts by a tag of its own, which stands for `!!binary`. */
// https://github.com/ruby/psych/blob/master/lib/psych/visitors/yaml_tree.rb: visit_String
const rubyBinary = { tag: '!binary', resolve: (text: string) => Buffer.from(text, 'base64') }

/** @throws {ReadProblem} for a text that is no YAML, or too large. */
export async function parseYaml(text: string, limits: Limits): Promise<ParsedText> {
  // Loading yaml takes longer than reading a small HAR.
  const { Lexer, parseDocument } = await import('yaml')
  let tokens = 0
  for (const _ of new Lexer().lex(text)) {
    if (++tokens > limits.yamlEntryTokens)
      throw new ReadProblem(`has more than ${limits.yamlEntryTokens} YAML tokens. Leave the body out of the recording.`)
  }
  // PyYAML writes YAML 1.1 and readers differ in what is a number there: every scalar but null is taken as text.
  const document = parseDocument(text, {
    schema: 'failsafe',
    customTags: ['null', 'binary', rubyBinary],
    prettyErrors: false,
    uniqueKeys: false,
  })
  const [error] = document.errors
  if (error !== undefined)
    throw new ReadProblem(`is not YAML (${error.code}). Record the cassette again, or mend it.`, error.pos[0])
  let list: unknown
  try {
    list = document.toJS()
  } catch {
    throw new ReadProblem(
      'uses YAML aliases that cannot be followed within the interaction. Write the cassette without aliases.',
    )
  }
  return {
    value: memberAt(list, [0]),
    offsetOf(path) {
      for (let length = path.length; ; length--) {
        const node = document.getIn([0, ...path.slice(0, length)], true) as { range?: [number] } | undefined
        if (node?.range !== undefined) return node.range[0]
        if (length === 0) return 0
      }
    },
  }
}
