import type { Command } from '../command.ts'

export const redact: Command = {
  name: 'redact',
  summary: 'Replace the secrets of a recording (HAR, JSON, NDJSON) by others of the same form and length.',
  operands: 'FILE...',
  options: [
    { name: 'check', text: 'Change nothing; say where a secret still stands' },
    { name: 'write', short: 'w', text: 'Write each file in its place (default: print the result of one file)' },
    { name: 'output', short: 'o', value: 'FILE', text: 'Write the result of one file to another' },
    {
      name: 'name',
      value: 'NAME',
      repeatable: true,
      text: 'One more member, header or parameter whose values are secret',
    },
  ],
  examples: [
    'export-contracts redact --write recordings/export.har',
    'export-contracts redact --check recordings/*.har',
    'EXPORT_CONTRACTS_REDACT_KEY=... export-contracts redact raw.har -o recordings/export.har',
  ],
  exitCodes: [
    { code: 0, text: 'redacted, or with --check: no secret found' },
    { code: 1, text: 'with --check: a secret was found' },
    { code: 2, text: 'a file cannot be read or redacted, or the command line cannot be right' },
  ],
  run: async (args, surroundings) => (await import('../runRedactCommand.ts')).runRedactCommand(args, surroundings),
}
