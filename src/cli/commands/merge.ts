import { reporters } from '../../recordings/reporters/index.ts'
import type { Command } from '../command.ts'

export const merge: Command = {
  name: 'merge',
  summary: 'Make one report of parts that check --partial wrote, on whatever machines.',
  notes: [
    'The report is that of one check of all recordings, byte for byte, in whatever order the parts are named.',
    'Parts of another version, of other contracts or with other options are refused, and so are parts that are missing or overlap.',
  ],
  operands: 'PART...',
  options: [
    { name: 'format', short: 'f', value: 'FORMAT', text: `${Object.keys(reporters).join(', ')} (default pretty)` },
    { name: 'output', short: 'o', value: 'FILE', text: 'Write the report to a file' },
    {
      name: 'fail-on',
      value: 'SEVERITY',
      text: 'What makes the exit code 1: error (default), or warning, which an error is too',
    },
  ],
  examples: ['export-contracts merge parts/*', 'export-contracts merge --format sarif -o findings.sarif parts/*'],
  exitCodes: [
    { code: 0, text: 'every judged exchange kept its contract' },
    { code: 1, text: 'there are findings, or too little is covered' },
    {
      code: 2,
      text: 'could not judge: nothing matched, something could not be read, or the parts are not those of one whole',
    },
  ],
  run: async (args, surroundings) => (await import('../runMergeCommand.ts')).runMergeCommand(args, surroundings),
}
