import { vendors } from '../../../generated/vendors.ts'
import type { Command } from '../command.ts'

export const inspect: Command = {
  name: 'inspect',
  summary: 'Say what an exported file is, of which resource and version, what it holds and what in it does not fit.',
  operands: 'FILE',
  options: [
    {
      name: 'contract',
      short: 'c',
      value: 'VENDOR',
      text: 'Hold it to this contract (default: to whichever it fits, or else is nearest to)',
    },
    { name: 'for-import', text: "Hold it to the limits of the vendor's import too" },
    { name: 'json', text: 'One JSON document' },
  ],
  examples: [
    'export-contracts inspect export.zip',
    `export-contracts inspect --contract ${vendors[0].name} --for-import export.zip`,
    'export-contracts inspect --json export.zip | jq .resource',
  ],
  exitCodes: [
    { code: 0, text: 'the file fits' },
    { code: 1, text: 'it does not fit' },
    { code: 2, text: 'it cannot be read, or the command line cannot be right' },
  ],
  run: async (args, surroundings) => (await import('../runInspectCommand.ts')).runInspectCommand(args, surroundings),
}
