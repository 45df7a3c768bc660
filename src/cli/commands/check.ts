import { vendors } from '../../../generated/vendors.ts'
import { coverageAxes } from '../../recordings/coverageAxes.ts'
import { reporters } from '../../recordings/reporters/index.ts'
import { type Command, interruptedExit } from '../command.ts'

export const check: Command = {
  name: 'check',
  summary: 'Judge recorded exchanges: HAR, NDJSON, cassettes and other recordings, also zipped, in files and folders.',
  operands: 'PATH...',
  options: [
    {
      name: 'contract',
      short: 'c',
      value: 'VENDOR',
      repeatable: true,
      text: 'Only these contracts, and every call to their hosts (default: whichever fits)',
    },
    { name: 'profile', value: 'PROFILE', text: 'consumer (default) or audit' },
    { name: 'format', short: 'f', value: 'FORMAT', text: `${Object.keys(reporters).join(', ')} (default pretty)` },
    { name: 'output', short: 'o', value: 'FILE', text: 'Write the report to a file' },
    { name: 'coverage', text: 'Count what the recordings show of the contracts' },
    {
      name: 'min-coverage',
      value: 'AXIS=PERCENT',
      repeatable: true,
      text: `Least coverage of an axis, over all contracts that are asked for: ${coverageAxes.join(', ')}`,
    },
    {
      name: 'fail-on',
      value: 'SEVERITY',
      text: 'What makes the exit code 1: error (default), or warning, which an error is too',
    },
    {
      name: 'ignore-rule',
      value: 'RULE',
      repeatable: true,
      text: 'Count the findings of this rule, and do not report them',
    },
    { name: 'baseline', value: 'FILE', text: 'Count the findings that this file accepts, and do not report them' },
    { name: 'write-baseline', value: 'FILE', text: 'Write a baseline that accepts all that was found' },
    {
      name: 'partial',
      value: 'FILE',
      text: 'Write what these recordings show as a part, for merge; - is standard output',
    },
    {
      name: 'part',
      value: 'K/N',
      text: 'Which of how many parts this is, so that merge misses none; - is then the Kth piece of NDJSON, cut between lines',
    },
    { name: 'stdin-name', value: 'NAME', text: 'What the report calls standard input (default -)' },
    { name: 'watch', text: 'Judge again after each change, until interrupted' },
    { name: 'max-age', value: 'DAYS', text: 'Refuse exchanges that were recorded longer ago' },
  ],
  examples: [
    'export-contracts check recordings/',
    'export-contracts check --profile audit --format sarif -o findings.sarif export.har',
    'export-contracts check --watch recordings/',
    'export-contracts check --partial parts/3.ndjson --part 3/12 recordings/2026-03/',
    `export-contracts check --contract ${vendors[0].name} --min-coverage operation=100 - < export.ndjson`,
  ],
  exitCodes: [
    {
      code: 0,
      text: 'every judged exchange kept its contract; with --partial: the part is written, whatever it tells',
    },
    { code: 1, text: 'there are findings, or too little is covered' },
    {
      code: 2,
      text: 'could not judge: nothing matched, something could not be read, or the command line cannot be right',
    },
    { code: interruptedExit, text: 'interrupted' },
  ],
  run: async (args, surroundings) => (await import('../runCheckCommand.ts')).runCheckCommand(args, surroundings),
}
