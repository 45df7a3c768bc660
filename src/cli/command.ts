// An import would read every export of node:util, and with it load what only few of them need: 2 ms of each start.
const { parseArgs } = process.getBuiltinModule('node:util')

/** What a command may use of its surroundings; all of it is given, so that tests can choose it. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: AsyncIterable<Uint8Array>
  /** For calls of real vendors. Undefined for that of `nodeFetch`, which only some commands load. */
  readonly fetch: typeof globalThis.fetch | undefined
  /** Results. */
  readonly print: (line: string) => void
  /** Results that are many, in pieces. False when whoever reads them has gone. */
  readonly write: (text: string) => Promise<boolean>
  /** Progress and errors. */
  readonly warn: (line: string) => void
  /** Rewrites the last line of a terminal; undefined where the output is no terminal. */
  readonly showProgress: ((line: string) => void) | undefined
  readonly colors: boolean
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal
}

export interface CommandOption {
  /** Without the dashes: `min-coverage`. */
  readonly name: string
  readonly short?: string
  /** Placeholder of the value; an option without one is a switch. */
  readonly value?: string
  readonly repeatable?: boolean
  /** Of a switch: results come as events, one JSON line each, and so does a mistake in the command line. */
  readonly tellsEvents?: true
  readonly text: string
}

export interface ExitCode {
  readonly code: number
  readonly text: string
}

/** One command of `export-contracts`. Help, reference pages and parsing are made from this. */
export interface Command {
  readonly name: string
  readonly summary: string
  /** Lines below the summary. */
  readonly notes?: readonly string[]
  /** What stands after the name: `PATH...`. */
  readonly operands: string
  readonly options: readonly CommandOption[]
  readonly examples: readonly string[]
  readonly exitCodes: readonly ExitCode[]
  /** @param commands all of them, for one that tells of them */
  readonly run: (args: CommandArguments, surroundings: Surroundings, commands: readonly Command[]) => Promise<number>
}

export interface CommandArguments {
  readonly operands: readonly string[]
  /** The last value of an option. */
  readonly text: (name: string) => string | undefined
  /** All values of a repeatable option. */
  readonly texts: (name: string) => readonly string[]
  readonly has: (name: string) => boolean
}

/** A command line that cannot be right. `runCli` tells it; it never leaves the command. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly code = 'INVALID_COMMAND_LINE'
  /** What it is made of, a line each, where there is more to tell than one sentence. */
  readonly reasons: readonly string[]
  constructor(problem?: string, reasons: readonly string[] = []) {
    super(problem)
    this.reasons = reasons
  }
}

/** By its name: the file of a built command has a class of its own. */
export const isUsageError = (error: unknown): error is UsageError =>
  error instanceof Error && error.name === 'UsageError'

export const usageExit = 2

/** What shells give for a program that Ctrl-C ended. */
export const interruptedExit = 130

export const helpOption: CommandOption = { name: 'help', short: 'h', text: 'Show this help' }

/**
 * Reads the arguments of a command.
 * @throws {UsageError} for an unknown option, and a value that is missing or too many
 */
export function readArguments(options: readonly CommandOption[], args: readonly string[]): CommandArguments {
  const config = Object.fromEntries(
    [...options, helpOption].map(({ name, short, value, repeatable = false }) => [
      name,
      {
        type: value === undefined ? ('boolean' as const) : ('string' as const),
        multiple: repeatable,
        ...(short === undefined ? {} : { short }),
      },
    ]),
  )
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...args],
      options: config,
      allowPositionals: true,
      tokens: true,
    })
    const given = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []))
    const twice = given.find((name, index) => given.indexOf(name) < index && config[name]?.multiple === false)
    if (twice !== undefined) throw new UsageError(`--${twice} is given more than once`)
    const list = (name: string) => [values[name] ?? []].flat().filter((value) => typeof value === 'string')
    return {
      operands: positionals,
      text: (name) => list(name).at(-1),
      texts: list,
      has: (name) => values[name] !== undefined,
    }
  } catch (error) {
    if (isUsageError(error)) throw error
    // Node's sentences end with advice about `--` that helps nobody here.
    throw new UsageError((error as Error).message.split(/\.(?: To|\n)/)[0])
  }
}

/** @throws {UsageError} for a value that is no number within the bounds */
export function readNumber(
  args: CommandArguments,
  name: string,
  { min, max, whole = false }: { readonly min: number; readonly max: number; readonly whole?: boolean },
): number | undefined {
  const text = args.text(name)
  if (text === undefined) return undefined
  const value = text.trim() === '' ? Number.NaN : Number(text)
  if (value >= min && value <= max && (!whole || Number.isInteger(value))) return value
  const kind = whole ? 'a whole number' : 'a number'
  throw new UsageError(`--${name} must be ${kind} from ${min} to ${max}; got ${JSON.stringify(text)}`)
}

/**
 * `NAME=VALUE` as its two halves.
 * @param what is said in an error: `--set`
 * @throws {UsageError} when there is no `=`, or nothing before it
 */
export function readPair(what: string, text: string): readonly [string, string] {
  const at = text.indexOf('=')
  // What stands there may be a secret that lost its name.
  if (at < 1) throw new UsageError(`${what} must be NAME=VALUE`)
  return [text.slice(0, at), text.slice(at + 1)]
}

/**
 * Values by their names.
 * @throws {UsageError} for a name that is given more than once, and as `readPair`
 */
export function readPairsOf(what: string, texts: readonly string[]): Readonly<Record<string, string>> {
  const pairs = texts.map((text) => readPair(what, text))
  const twice = pairs.find(([name], index) => pairs.findIndex(([other]) => other === name) < index)
  if (twice !== undefined) throw new UsageError(`${what} ${twice[0]} is given more than once`)
  return Object.fromEntries(pairs)
}

/**
 * The values of a repeatable option by their names.
 * @throws {UsageError} as `readPairsOf` does
 */
export const readPairs = (args: CommandArguments, option: string): Readonly<Record<string, string>> =>
  readPairsOf(`--${option}`, args.texts(option))

/** @throws {UsageError} for a value that is none of those known */
export function readChoice<Choice extends string>(
  args: CommandArguments,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const text = args.text(name)
  const choice = choices.find((known) => known === text)
  if (text !== undefined && choice === undefined)
    throw new UsageError(`--${name} must be ${choices.join(', ')}; got ${JSON.stringify(text)}`)
  return choice
}
