import { describeSources } from '../../auth/credentialsFromEnvironment.ts'
import type { Command } from '../command.ts'
import { forceOption, jobExits, paceOptions, reportOptions, scenarioOption, startOptions } from '../jobOptions.ts'
import { importVendors } from '../vendorNamed.ts'

export const importCommand: Command = {
  name: 'import',
  summary:
    'Bring a file to a vendor, start its import and wait until it is done. Credentials come from the environment.',
  notes: [
    'Before anything is sent, the start call is held to the contract. What the file gives to it is left out of the body.',
    'Without FILE the body says where the vendor has the file already, or reads it by itself.',
    ...importVendors.map(({ name, credentials }) => `${name}: ${describeSources(credentials)}`),
  ],
  operands: 'VENDOR [FILE]',
  options: [...startOptions('import'), forceOption, ...paceOptions, ...reportOptions, scenarioOption],
  examples: importVendors.map(({ examples }) => `export-contracts import ${examples.import}`),
  exitCodes: jobExits('imported', 'import', [
    { code: 2, text: 'the file is none to import, or changed while it was read; nothing was started' },
    { code: 7, text: 'the file could not be brought to the vendor; nothing was started' },
  ]),
  run: async (args, surroundings) => (await import('../runImportCommand.ts')).runImportCommand(args, surroundings),
}
