import { vendors } from '../../../generated/vendors.ts'
import { describeSources } from '../../auth/credentialsFromEnvironment.ts'
import type { Command } from '../command.ts'
import {
  jobExits,
  outputOption,
  paceOptions,
  reportOptions,
  savingExits,
  savingOptions,
  scenarioOption,
  startOptions,
} from '../jobOptions.ts'

export const exportCommand: Command = {
  name: 'export',
  summary: 'Start an export, wait until it is ready and save its file. Credentials come from the environment.',
  notes: vendors.map(({ name, credentials }) => `${name}: ${describeSources(credentials)}`),
  operands: 'VENDOR',
  options: [
    outputOption,
    ...startOptions('export'),
    ...paceOptions,
    ...savingOptions,
    ...reportOptions,
    scenarioOption,
  ],
  examples: [
    ...vendors.map(({ examples }) => `export-contracts export ${examples.export}`),
    `export-contracts export ${vendors[0].name} --mock --scenario throttled --json -o .`,
  ],
  exitCodes: jobExits('the file is saved', 'export', savingExits),
  run: async (args, surroundings) => (await import('../runExportCommand.ts')).runExportCommand(args, surroundings),
}
