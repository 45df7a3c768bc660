import { type Command, type CommandOption, helpOption } from './command.ts'

/** The help of one command. */
export function commandHelp({ name, summary, notes = [], operands, options, examples, exitCodes }: Command): string {
  const rows = [...options, helpOption].map((option) => [optionSyntax(option), option.text] as const)
  return [
    `export-contracts ${name} ${operands}`.trimEnd(),
    '',
    summary,
    ...notes.map((note) => `  ${note}`),
    '',
    'Options:',
    ...table(rows),
    '',
    'Exit codes:',
    ...table(exitCodes.map(({ code, text }) => [String(code), text] as const)),
    '',
    'Examples:',
    ...examples.map((example) => `  ${example}`),
  ].join('\n')
}

/** The help of the program. */
export function programHelp(commands: readonly Command[]): string {
  return [
    'export-contracts COMMAND ...',
    '',
    'Contracts for asynchronous export APIs: call them, mock them, judge recorded exchanges.',
    '',
    'Commands:',
    ...table(commands.map(({ name, summary }) => [name, summary] as const)),
    '',
    '`export-contracts COMMAND --help` shows the options, exit codes and examples of a command,',
    '`export-contracts --version` the version of this package.',
  ].join('\n')
}

/** `-o, --output FILE` */
export function optionSyntax({ name, short, value, repeatable }: CommandOption): string {
  const flag = short === undefined ? `--${name}` : `-${short}, --${name}`
  return `${flag}${value === undefined ? '' : ` ${value}`}${repeatable ? ' ...' : ''}`
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
