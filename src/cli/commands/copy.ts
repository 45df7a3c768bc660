import { describeSources } from '../../auth/credentialsFromEnvironment.ts'
import { sides, variablePrefix } from '../../jobs/copySides.ts'
import type { Command } from '../command.ts'
import {
  fileLimitOptions,
  forceOption,
  jobExits,
  maxAnswerOption,
  paceOptions,
  privateOption,
  reportOptions,
  sideStartOptions,
} from '../jobOptions.ts'
import { importVendors } from '../vendorNamed.ts'

const [from, to] = sides.map(variablePrefix)

export const copy: Command = {
  name: 'copy',
  summary: 'Export from one account, region, host or bot of a vendor and import into another one.',
  notes: [
    'The import is held to the contract before the export starts.',
    `Credentials come from the environment: with ${from} before their names for the export, with ${to} for the import.`,
    'Without any of those, the plain names serve that side:',
    ...importVendors.map(({ name, credentials }) => `${name}: ${describeSources(credentials)}`),
  ],
  operands: 'VENDOR',
  options: [
    ...sideStartOptions('from', 'export'),
    ...sideStartOptions('to', 'import'),
    privateOption,
    maxAnswerOption,
    ...fileLimitOptions,
    forceOption,
    ...paceOptions,
    ...reportOptions,
  ],
  examples: importVendors.map(({ examples }) => `export-contracts copy ${examples.copy}`),
  exitCodes: jobExits('copied', 'export or the import', [
    { code: 7, text: 'the export is ready, and its file could not be fetched, or not be brought to the other side' },
  ]),
  run: async (args, surroundings) => (await import('../runCopyCommand.ts')).runCopyCommand(args, surroundings),
}
