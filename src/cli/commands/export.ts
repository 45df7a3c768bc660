import { vendors } from '../../../generated/vendors.ts'
import { type Command, interruptedExit } from '../command.ts'
import { describeVariables } from '../credentialsFromEnvironment.ts'

const credentials = vendors.map(({ name, credentials }) => `${name}: ${describeVariables(credentials)}`)
const addressParts = [...new Set(vendors.flatMap(({ serverOptions }): readonly string[] => serverOptions))]

export const exportCommand: Command = {
  name: 'export',
  summary: 'Start an export, wait until it is ready and save its file. Credentials come from the environment.',
  notes: credentials,
  operands: 'VENDOR',
  options: [
    {
      name: 'output',
      short: 'o',
      value: 'FILE',
      text: 'File to save, or a folder that exists: then the vendor names the file',
    },
    {
      name: 'param',
      short: 'p',
      value: 'NAME=VALUE',
      repeatable: true,
      text: 'Parameter of the start call',
    },
    { name: 'body', short: 'b', value: 'FILE', text: 'JSON body of the start call; - for standard input' },
    {
      name: 'set',
      value: 'PATH=VALUE',
      repeatable: true,
      text: 'One member of the body, read as JSON where it is JSON: a=b, a.b=["x"], a.c="12"',
    },
    { name: 'start', value: 'OPERATION', text: 'The operation that starts the export, where a vendor has several' },
    {
      name: 'server',
      value: 'NAME=VALUE',
      repeatable: true,
      text: `Part of the address, where the vendor has it: ${addressParts.join(', ')}; not with --mock`,
    },
    {
      name: 'timeout',
      value: 'SECONDS',
      text: "Time for all polls (default: as long as the vendor's own waiter or tests wait)",
    },
    { name: 'delay', value: 'SECONDS', text: "Time between two polls (default: the vendor's pace)" },
    {
      name: 'page-size',
      value: 'RECORDS',
      text: 'Fetch the file in parts of so many records, where the vendor allows it',
    },
    { name: 'delete-after', text: "Delete the vendor's copy once the file is saved" },
    { name: 'record', value: 'FILE', text: 'Write what was exchanged as HAR, without its secrets' },
    { name: 'json', text: 'One JSON line for each change of the state, and one for the outcome' },
    { name: 'mock', text: 'Against the embedded mock; what is not given comes from the examples of the contract' },
    { name: 'scenario', value: 'NAME', text: 'Scenario of the mock (default completes)' },
  ],
  examples: [
    ...vendors.map(({ exportExample }) => `export-contracts export ${exportExample}`),
    `export-contracts export ${vendors[0].name} --mock --scenario throttled --json -o .`,
  ],
  exitCodes: [
    { code: 0, text: 'the file is saved' },
    { code: 1, text: 'the export failed' },
    { code: 2, text: 'the command line cannot be right' },
    { code: 3, text: 'the vendor refused a request' },
    { code: 4, text: 'the vendor answered with a state that the contract does not know' },
    { code: 5, text: 'the time was used up' },
    { code: 6, text: 'the vendor gave no usable answer' },
    { code: 7, text: 'the export is ready, and its file could not be saved' },
    { code: 8, text: "the file is saved, and the vendor's copy was not deleted" },
    { code: interruptedExit, text: 'interrupted; nothing is left behind' },
  ],
  run: async (args, surroundings) => (await import('../runExportCommand.ts')).runExportCommand(args, surroundings),
}
