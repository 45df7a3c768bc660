import { type Command, interruptedExit } from '../command.ts'

export const redact: Command = {
  name: 'redact',
  summary: 'Replace everything in recordings that no contract knows to be harmless by something of the same shape.',
  operands: 'PATH...',
  options: [
    { name: 'check', text: 'Change nothing; say where something is left that no contract explains' },
    { name: 'write', short: 'w', text: 'Write each file in its place (default: print the result of one file)' },
    {
      name: 'output',
      short: 'o',
      value: 'PATH',
      text: 'Write the result of one file to another, or of a folder to a folder',
    },
    { name: 'keep-text', text: 'Keep the plain words of free text in members that a contract knows' },
    { name: 'keep-binary', text: 'Keep bodies that are no text, such as archives' },
    { name: 'drop-unmatched', text: 'Leave out exchanges that belong to no contract' },
    {
      name: 'salt',
      value: 'TEXT',
      text: 'Give the same values the same substitutes as in other runs with it; keep it secret',
    },
  ],
  examples: [
    'export-contracts redact --write recordings/',
    'export-contracts redact --check recordings/',
    'EXPORT_CONTRACTS_REDACT_SALT=... export-contracts redact raw.har -o recordings/export.har',
  ],
  exitCodes: [
    { code: 0, text: 'redacted, or with --check: nothing found' },
    { code: 1, text: 'with --check: something was found' },
    { code: 2, text: 'a file cannot be read or redacted, or the command line cannot be right' },
    { code: interruptedExit, text: 'interrupted; no file is half written' },
  ],
  run: async (args, surroundings) => (await import('../runRedactCommand.ts')).runRedactCommand(args, surroundings),
}
