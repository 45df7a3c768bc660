import { vendors } from '../../../generated/vendors.ts'
import type { Command } from '../command.ts'

export const list: Command = {
  name: 'list',
  summary:
    'List the contracts with operations, job states, scenarios and variables, or all that is to know of one operation.',
  notes: ['Of an operation: parameters, body, answers, limits, an example for a shell and one with the client.'],
  operands: '[VENDOR [OPERATION]]',
  options: [{ name: 'json', text: 'One JSON document' }],
  examples: [
    'export-contracts list',
    `export-contracts list ${vendors[0].name}`,
    `export-contracts list ${vendors[0].examples.list}`,
    "export-contracts list --json | jq '.[].operations'",
  ],
  exitCodes: [
    { code: 0, text: 'listed' },
    { code: 2, text: 'the command line cannot be right' },
  ],
  run: async (args, surroundings) => (await import('../runListCommand.ts')).runListCommand(args, surroundings),
}
