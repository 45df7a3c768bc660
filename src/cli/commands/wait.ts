import { vendors } from '../../../generated/vendors.ts'
import type { Command } from '../command.ts'
import {
  baseUrlOption,
  jobExits,
  maxAnswerOption,
  outputOption,
  paceOptions,
  privateOption,
  reportOptions,
  savingExits,
  savingOptions,
  scenarioOption,
  serverOption,
} from '../jobOptions.ts'

export const wait: Command = {
  name: 'wait',
  summary:
    'Take up an export or import that somebody has started: wait until it is done, and save the file of an export.',
  notes: [
    'A job is named by the parameters of its polls. Other commands that end early print the whole line.',
    'Credentials come from the environment, as for export.',
  ],
  operands: 'VENDOR NAME=VALUE...',
  options: [
    outputOption,
    { name: 'job', value: 'KIND', text: 'export or import, where the names fit both' },
    { name: 'side', value: 'SIDE', text: 'from or to: takes the credentials of that side of a copy' },
    serverOption,
    baseUrlOption,
    privateOption,
    maxAnswerOption,
    ...paceOptions,
    ...savingOptions,
    ...reportOptions,
    scenarioOption,
  ],
  examples: vendors.map(({ examples }) => `export-contracts wait ${examples.wait}`),
  exitCodes: jobExits('the file is saved, or the import is done', 'job', savingExits),
  run: async (args, surroundings) => (await import('../runWaitCommand.ts')).runWaitCommand(args, surroundings),
}
