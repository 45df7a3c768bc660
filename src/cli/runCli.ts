import { type Command, readArguments, type Surroundings, UsageError, usageExit } from './command.ts'
import { commandHelp, programHelp } from './help.ts'

/** Runs a command line and gives back the exit code. */
export async function runCli(
  commands: readonly Command[],
  [name, ...args]: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const { print, warn } = surroundings
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    print(programHelp(commands))
    return name === undefined ? usageExit : 0
  }
  const command = commands.find((candidate) => candidate.name === name)
  if (command === undefined) {
    warn(`[export-contracts] there is no command ${name}. Known: ${commands.map((known) => known.name).join(', ')}.`)
    return usageExit
  }
  if (args.includes('--help') || args.includes('-h')) {
    print(commandHelp(command))
    return 0
  }
  try {
    return await command.run(readArguments(command.options, args), surroundings)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    warn(`[export-contracts] ${name}: ${error.message}. See export-contracts ${name} --help.`)
    return usageExit
  }
}
