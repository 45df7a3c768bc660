import { parseArgs } from 'node:util'

/** What a command may use of its surroundings; all of it is given, so that tests can choose it. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: AsyncIterable<Uint8Array>
  /** Results. */
  readonly print: (line: string) => void
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
  /** What stands after the name: `PATH...`. */
  readonly operands: string
  readonly options: readonly CommandOption[]
  readonly examples: readonly string[]
  readonly exitCodes: readonly ExitCode[]
  readonly run: (args: CommandArguments, surroundings: Surroundings) => Promise<number>
}

export interface CommandArguments {
  readonly operands: readonly string[]
  /** The last value of an option. */
  readonly text: (name: string) => string | undefined
  /** All values of a repeatable option. */
  readonly texts: (name: string) => readonly string[]
  readonly has: (name: string) => boolean
}

/** A command line that cannot be right. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export const usageExit = 2

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
    if (error instanceof UsageError) throw error
    // Node's sentences end with advice about `--` that helps nobody here.
    throw new UsageError((error as Error).message.split(/\. (?:To|Did)|\n/)[0])
  }
}

/** @throws {UsageError} for a value that is no number within the bounds */
export function readNumber(
  args: CommandArguments,
  name: string,
  bounds: { min: number; max: number },
): number | undefined {
  const text = args.text(name)
  if (text === undefined) return undefined
  const value = Number(text)
  if (text.trim() !== '' && value >= bounds.min && value <= bounds.max) return value
  throw new UsageError(`--${name} must be a number from ${bounds.min} to ${bounds.max}; got ${JSON.stringify(text)}`)
}

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
