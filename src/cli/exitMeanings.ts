import type { CommandExit } from '../explain/explainWord.ts'
import type { Command } from './command.ts'

/** What a fault of this program itself ends with: EX_SOFTWARE of sysexits.h. */
export const faultExit = 70

/** What each exit code of each command says. */
export const exitMeanings = (commands: readonly Command[]): CommandExit[] => [
  ...commands.flatMap(({ name, exitCodes }) => exitCodes.map(({ code, text }) => ({ command: name, code, text }))),
  { command: 'any command', code: faultExit, text: 'failed unexpectedly; report what it printed' },
]
