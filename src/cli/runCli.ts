import { version } from '../../generated/version.ts'
import {
  type Command,
  interruptedExit,
  isUsageError,
  readArguments,
  type Surroundings,
  UsageError,
  usageExit,
} from './command.ts'
import { commandHelp, programHelp } from './help.ts'

/** Runs a command line and gives back the exit code. */
export async function runCli(
  commands: readonly Command[],
  line: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const { print, warn, signal } = surroundings
  const [name, ...args] = asCommand(line, commands)
  if (name === undefined) {
    warn(programHelp(commands))
    return usageExit
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    print(programHelp(commands))
    return 0
  }
  if (name === '--version' || name === '-v') {
    print(version)
    return 0
  }
  const command = commands.find((candidate) => candidate.name === name)
  if (command === undefined) {
    warn(
      `[export-contracts] there is no command ${JSON.stringify(name)}. Known: ${commands.map((known) => known.name).join(', ')}.`,
    )
    return usageExit
  }
  // Behind `--` it is the name of a file.
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args
  if (options.some((arg) => arg === '--help' || arg === '-h')) {
    print(commandHelp(command))
    return 0
  }
  try {
    const given = readArguments(command.options, args)
    if (command.operands === '' && given.operands.length > 0)
      throw new UsageError(`takes no operand; got ${given.operands.join(' ')}`)
    return await command.run(given, surroundings, commands)
  } catch (error) {
    if (signal.aborted) {
      warn(`[export-contracts] ${name}: was interrupted`)
      return interruptedExit
    }
    if (!isUsageError(error)) throw error
    const { code, reasons } = error
    const message = `[export-contracts] ${name}: ${error.message}. See export-contracts ${name} --help.`
    // Also where the command line cannot be read as a whole.
    if (command.options.some((option) => option.tellsEvents && options.includes(`--${option.name}`)))
      print(JSON.stringify({ event: 'error', code, message, reasons }))
    for (const line of [...reasons, message]) warn(line)
    return usageExit
  }
}

/** `help WORD` is the help of that command; of any other word, what explain tells. */
function asCommand(line: readonly string[], commands: readonly Command[]): readonly string[] {
  const [name, word, ...rest] = line
  if (name !== 'help' || word === undefined || word.startsWith('-')) return line
  return commands.some((command) => command.name === word) ? [word, '--help'] : ['explain', word, ...rest]
}
