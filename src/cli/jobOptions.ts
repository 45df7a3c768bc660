import { vendors } from '../../generated/vendors.ts'
import type { Side } from '../jobs/copySides.ts'
import { type CommandOption, type ExitCode, interruptedExit } from './command.ts'
import { sideOptions } from './sideOptions.ts'

const addressParts = [...new Set(vendors.flatMap(({ serverOptions }): readonly string[] => serverOptions))].join(', ')

/** Which job is started, and where; `job` is what it is called. */
export const startOptions = (job: string): readonly CommandOption[] => [
  { name: 'param', short: 'p', value: 'NAME=VALUE', repeatable: true, text: 'Parameter of the start call' },
  { name: 'body', short: 'b', value: 'FILE', text: 'JSON body of the start call; - for standard input' },
  {
    name: 'set',
    value: 'PATH=VALUE',
    repeatable: true,
    text: 'One member of the body, read as JSON where it is JSON: a=b, a.b=["x"], a.c="12"',
  },
  { name: 'start', value: 'OPERATION', text: `The operation that starts the ${job}, where a vendor has several` },
  serverOption,
  baseUrlOption,
  privateOption,
  maxAnswerOption,
]

/** The same for one half of a copy. */
export function sideStartOptions(side: Side, job: string): readonly CommandOption[] {
  const names = sideOptions(side)
  const of = `of the ${job}`
  return [
    {
      name: names.param,
      value: 'NAME=VALUE',
      repeatable: true,
      text: `Parameter of the start call ${of}, or else part of its address`,
    },
    { name: names.body, value: 'FILE', text: `JSON body of the start call ${of}; - for standard input` },
    { name: names.set, value: 'PATH=VALUE', repeatable: true, text: `One member of that body, as for ${job} --set` },
    { name: names.start, value: 'OPERATION', text: `The operation that starts the ${job}, where a vendor has several` },
    {
      name: names.server,
      value: 'NAME=VALUE',
      repeatable: true,
      text: `Part of the address ${of}, where --${names.param} would be a parameter; not with --mock`,
    },
    { name: names.scenario, value: 'NAME', text: `Scenario of the mock for the ${job} (default completes)` },
  ]
}

export const serverOption: CommandOption = {
  name: 'server',
  value: 'NAME=VALUE',
  repeatable: true,
  text: `Part of the address, where the vendor has it: ${addressParts}; not with --mock`,
}

export const baseUrlOption: CommandOption = {
  name: 'base-url',
  value: 'URL',
  text: "Address in place of the vendor's own: https, or http on this machine; not with --mock",
}

export const privateOption: CommandOption = {
  name: 'allow-private-addresses',
  text: "Files may be in a private network, though the vendor's own host is in none; not with --mock",
}

export const maxAnswerOption: CommandOption = {
  name: 'max-answer',
  value: 'MEGABYTES',
  text: 'What one answer may have, unpacked (default 64); files of exports do not count; not with --mock',
}

/** Where the file of an export may come from, and what it may take. */
export const fileLimitOptions: readonly CommandOption[] = [
  {
    name: 'download-host',
    value: 'URL',
    text: "What stands in place of scheme, host and port of a file's address: https://files.example; not with --mock",
  },
  { name: 'max-file', value: 'MEGABYTES', text: 'What the file may have, unpacked (default: any size)' },
  { name: 'file-timeout', value: 'SECONDS', text: 'Time until the file is saved (default: any time)' },
  { name: 'idle-timeout', value: 'SECONDS', text: 'Time in which something of the file must come (default 60)' },
]

/** How the file of an export is saved. */
export const savingOptions: readonly CommandOption[] = [
  {
    name: 'page-size',
    value: 'RECORDS',
    text: 'Fetch the file in parts of so many records, where the vendor allows it',
  },
  { name: 'delete-after', text: "Delete the vendor's copy once the file is saved" },
  ...fileLimitOptions,
]

export const outputOption: CommandOption = {
  name: 'output',
  short: 'o',
  value: 'FILE',
  text: 'File to save, or a folder that exists: then the vendor names the file',
}

export const forceOption: CommandOption = {
  name: 'force',
  text: 'Send a file too that is not what the vendor takes',
}

/** How a job is waited for. */
export const paceOptions: readonly CommandOption[] = [
  {
    name: 'timeout',
    value: 'SECONDS',
    text: "Time for all polls (default: as long as the vendor's own waiter or tests wait)",
  },
  { name: 'delay', value: 'SECONDS', text: "Time between two polls (default: the vendor's pace)" },
]

export const verboseOption: CommandOption = {
  name: 'verbose',
  text: 'Tell each request, answer and wait on standard error, without what is secret in them',
}

/** What is told, and who is asked. */
export const reportOptions: readonly CommandOption[] = [
  { name: 'record', value: 'FILE', text: 'Write what was exchanged as HAR, without its secrets' },
  verboseOption,
  {
    name: 'json',
    tellsEvents: true,
    text: 'One JSON line for each change of the state, and one for the outcome, also where the command line cannot be right',
  },
  { name: 'mock', text: 'Against the embedded mock; what is not given comes from the examples of the contract' },
]

export const scenarioOption: CommandOption = {
  name: 'scenario',
  value: 'NAME',
  text: 'Scenario of the mock (default completes)',
}

/** Exit codes of every command with jobs, and between them its own; `job` is what they are called. */
export const jobExits = (success: string, job: string, own: readonly ExitCode[]): readonly ExitCode[] => [
  { code: 0, text: success },
  { code: 1, text: `the ${job} failed` },
  { code: 2, text: 'the command line cannot be right' },
  { code: 3, text: 'the vendor refused a request' },
  { code: 4, text: 'the vendor answered with a state that the contract does not know' },
  { code: 5, text: 'the time was used up' },
  { code: 6, text: 'the vendor gave no usable answer' },
  ...own,
  { code: interruptedExit, text: 'interrupted; the vendor may go on, and the command that takes the job up is told' },
]

/** What `export` and `wait` end with where the file is not saved. */
export const savingExits: readonly ExitCode[] = [
  { code: 7, text: 'the export is ready, and its file could not be saved' },
  { code: 8, text: "the file is saved, and the vendor's copy was not deleted" },
]
