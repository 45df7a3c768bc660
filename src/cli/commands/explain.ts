import { vendors } from '../../../generated/vendors.ts'
import type { Command } from '../command.ts'

export const explain: Command = {
  name: 'explain',
  summary:
    'Tell what a code, a status, a rule, an exit code or a text of a refusal means, what to do, and who says so.',
  operands: 'WORD',
  options: [
    { name: 'contract', short: 'c', value: 'VENDOR', text: 'Only what this vendor says (default: all)' },
    { name: 'json', text: 'One JSON document' },
  ],
  examples: [
    'export-contracts explain EXPORT_TIMEOUT',
    `export-contracts explain 429 --contract ${vendors[0].name}`,
    'export-contracts explain response-body',
  ],
  exitCodes: [
    { code: 0, text: 'explained' },
    { code: 2, text: 'nobody knows the word, or the command line cannot be right' },
  ],
  run: async (args, surroundings, commands) =>
    (await import('../runExplainCommand.ts')).runExplainCommand(args, surroundings, commands),
}
