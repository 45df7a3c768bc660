import { vendors } from '../../../generated/vendors.ts'
import { describeSources } from '../../auth/credentialsFromEnvironment.ts'
import type { Command } from '../command.ts'
import { jobExits, scenarioOption, verboseOption } from '../jobOptions.ts'

export const run: Command = {
  name: 'run',
  summary:
    'Do a list of exports, imports and copies, unattended: with a journal, so that a run that ends early can be taken up.',
  notes: [
    'A plan is YAML; its JSON Schema is export-contracts/plan.schema.json. All of it is checked before anything is sent.',
    'Outputs and the journal of each run are beside the plan, unless --folder says where.',
    'Credentials come from the environment, as for export, or under the names that the plan says:',
    ...vendors.map(({ name, credentials }) => `${name}: ${describeSources(credentials)}`),
  ],
  operands: 'PLAN',
  options: [
    { name: 'dry-run', text: 'Check the plan and print what would be sent; send nothing' },
    { name: 'resume', text: 'Take up the last run of the plan: wait for what it has started, start what it has not' },
    { name: 'new', text: 'Begin a new run, though the last one did not come to its end and its jobs may go on' },
    {
      name: 'found',
      value: 'JOB:NAME=VALUE',
      repeatable: true,
      text: 'With --resume: the job was started after all; the name that the vendor gave to it, such as exportId',
    },
    {
      name: 'retry',
      value: 'JOB',
      repeatable: true,
      text: 'With --resume: start this job again, also where it may run already',
    },
    { name: 'retry-failed', text: 'With --resume: start each job again that has failed' },
    { name: 'folder', value: 'FOLDER', text: "Where outputs and the journal go (default: the plan's folder)" },
    { name: 'concurrency', value: 'JOBS', text: "Jobs at the same time at one host (default: the plan's, or 4)" },
    { name: 'format', short: 'f', value: 'FORMAT', text: 'Of the summary: pretty (default), json, junit' },
    { name: 'mock', text: 'Against embedded mocks, without credentials' },
    { ...scenarioOption, text: 'Scenario of the mocks, for all jobs (default completes)' },
    {
      name: 'record',
      value: 'FILE',
      text: 'Write what was exchanged as HAR, without its secrets, and without bodies of over 1 MB',
    },
    verboseOption,
  ],
  examples: [
    'export-contracts run nightly.yaml --dry-run',
    'export-contracts run nightly.yaml --format junit > nightly.xml',
    'export-contracts run nightly.yaml --resume',
    'export-contracts run nightly.yaml --resume --found orders:exportId=EXPORT0001 --retry returns',
  ],
  exitCodes: jobExits('every job has succeeded', 'job', [
    { code: 2, text: 'the plan or the journal cannot be right; nothing was sent' },
    { code: 1, text: 'jobs ended in several ways without success, or the journal could not be written' },
    { code: 7, text: 'an export is ready, and its file could not be saved; or the file of an import not brought' },
    { code: 8, text: "every file is saved, and a vendor's copy was not deleted" },
    { code: 9, text: 'it is not known whether a job has started; --found and --retry go on with it' },
  ]),
  run: async (args, surroundings) => (await import('../runPlanCommand.ts')).runPlanCommand(args, surroundings),
}
