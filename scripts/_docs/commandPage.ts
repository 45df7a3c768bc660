import type { Command } from '../../src/cli/command.ts'
import { helpOption } from '../../src/cli/command.ts'
import { optionSyntax } from '../../src/cli/help.ts'
import { code, htmlTable, inline } from './html.ts'

/** What a reference page says of a command. */
export type CommandFacts = Pick<Command, 'name' | 'summary' | 'operands' | 'options' | 'examples' | 'exitCodes'>

/** The reference of the command line, from what its help is made of. */
export function commandPage(commands: readonly CommandFacts[]): string {
  const list = commands.map(({ name, summary }) => `- [\`${name}\`](#${name}): ${summary}`)
  return [list.join('\n'), ...commands.map(commandSection)].join('\n\n')
}

function commandSection({ name, summary, operands, options, examples, exitCodes }: CommandFacts): string {
  const optionRows = [...options, helpOption].map((option) => ({
    id: `${name}-${option.name}`,
    cells: [code(optionSyntax(option)), inline(option.text)],
  }))
  const exitRows = exitCodes.map((exit) => ({ cells: [code(String(exit.code)), inline(exit.text)] }))
  return [
    `## ${name} {#${name}}`,
    summary,
    `\`\`\`sh\n${`export-contracts ${name} ${operands}`.trimEnd()}\n\`\`\``,
    htmlTable(`Options of ${name}`, ['Option', 'Meaning'], optionRows),
    htmlTable(`Exit codes of ${name}`, ['Exit code', 'Meaning'], exitRows),
    'Examples:',
    `\`\`\`sh\n${examples.join('\n')}\n\`\`\``,
  ].join('\n\n')
}
