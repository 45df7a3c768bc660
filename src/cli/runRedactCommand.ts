import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { vendors } from '../../generated/vendors.ts'
import type { SkippedInput } from '../recordings/readers/recordedEntry.ts'
import { findLeftovers } from '../redact/check/findLeftovers.ts'
import { packingOf } from '../redact/files/outputFile.ts'
import {
  listOfNames,
  type RecordingRedaction,
  type RedactionJob,
  type RedactRecordingOptions,
  redactRecordings,
} from '../redact/files/redactRecording.ts'
import { type CommandArguments, isUsageError, type Surroundings, UsageError } from './command.ts'
import { refuseOutput } from './refuseOutput.ts'

const saltVariable = 'EXPORT_CONTRACTS_REDACT_SALT'

/** What `export-contracts redact` does; its options are in `commands/redact.ts`. */
export async function runRedactCommand(args: CommandArguments, surroundings: Surroundings): Promise<number> {
  const { operands } = args
  const output = args.text('output')
  if (operands.length === 0) throw new UsageError('name a file or folder to redact, or - for standard input')
  const ways = ['check', 'write', 'output'].filter((name) => args.has(name))
  if (ways.length > 1) throw new UsageError(`--${ways.join(' and --')} do not go together`)
  if (operands.length > 1 && !args.has('check') && !args.has('write'))
    throw new UsageError('several files need --write or --check')
  if (args.has('write') && operands.includes('-'))
    throw new UsageError(
      'standard input cannot be written in its place. Print the result, or name a file with --output',
    )

  const held = await mkdtemp(join(tmpdir(), 'export-contracts-redact-'))
  try {
    const contracts = await Promise.all(vendors.map(({ loadContract }) => loadContract()))
    const inputs: Input[] = []
    for (const operand of operands) inputs.push(await readInput(operand, held, surroundings))
    if (args.has('check'))
      return await check(
        inputs,
        { contracts, keepText: args.has('keep-text'), signal: surroundings.signal },
        surroundings,
      )
    const salt = args.text('salt') ?? surroundings.env[saltVariable]
    const options: RedactRecordingOptions = {
      contracts,
      keepText: args.has('keep-text'),
      keepBinary: args.has('keep-binary'),
      dropUnmatched: args.has('drop-unmatched'),
      signal: surroundings.signal,
      ...(salt ? { salt } : {}),
    }
    return await redact(inputs, args, { options, held, output }, surroundings)
  } finally {
    await rm(held, { recursive: true, force: true })
  }
}

interface Input {
  /** As the user named it. */
  readonly name: string
  readonly path: string
}

/** Standard input is stored, because redaction may have to read it twice. */
async function readInput(operand: string, held: string, { stdin }: Surroundings): Promise<Input> {
  if (operand !== '-') return { name: operand, path: operand }
  const path = join(held, 'standard-input')
  await pipeline(Readable.from(stdin), createWriteStream(path, { mode: 0o600 }))
  return { name: '-', path }
}

/** Standard input goes by its own name, and not by that of the file that holds it. */
function shownName(file: string, inputs: readonly Input[]): string {
  const stored = inputs.find(({ name }) => name === '-')
  return stored !== undefined && file.startsWith(stored.path) ? `-${file.slice(stored.path.length)}` : file
}

async function check(
  inputs: readonly Input[],
  options: Parameters<typeof findLeftovers>[1],
  { print, warn }: Surroundings,
): Promise<number> {
  const codes: number[] = []
  let hadSecretlint = true
  for (const { name, path } of inputs) {
    const report = await reading(name, warn, () => findLeftovers([path], options))
    if (report === undefined) {
      codes.push(2)
      continue
    }
    hadSecretlint = report.hadSecretlint
    const shown = (file: string) => shownName(file, inputs)
    for (const { file, line, kind, pointer } of report.leftovers) print(`${shown(file)}:${line}  ${kind} (${pointer})`)
    warnUnreadable(report.unreadable, shown, warn)
    const count = report.leftovers.length
    if (count > 0)
      warn(
        `${name}: ${count} found${report.hasMore ? ', and more' : ''}. Run export-contracts redact ${name === '-' ? '- --output FILE, with the same input' : `--write ${name}`}`,
      )
    else if (report.unreadable.length === 0) warn(`${name}: nothing left that the contracts do not explain`)
    codes.push(report.unreadable.length > 0 ? 2 : count > 0 ? 1 : 0)
  }
  if (!hadSecretlint)
    warn(
      '[export-contracts] redact: secretlint gave no second opinion, because it is not installed. Run npm install --save-dev @secretlint/core @secretlint/secretlint-rule-preset-recommend.',
    )
  return Math.max(...codes)
}

interface Task {
  readonly options: RedactRecordingOptions
  readonly held: string
  readonly output: string | undefined
}

/** All inputs in one run, so that what is replaced in one is replaced in all. */
async function redact(
  inputs: readonly Input[],
  args: CommandArguments,
  { options, held, output }: Task,
  { print, warn }: Surroundings,
): Promise<number> {
  const jobs: RedactionJob[] = []
  const isPrinted = output === undefined && !args.has('write')
  for (const { name, path } of inputs) {
    const isReady = await reading(name, warn, async () => {
      const isFolder = (await stat(path)).isDirectory()
      if (output !== undefined) await refuseOutput('output', isFolder ? join(output, '..') : output)
      if (isPrinted && (isFolder || (await packingOf(path)) !== 'none'))
        throw new UsageError(`${name} cannot be printed. Use --write, or --output with another name`)
      return true
    })
    if (isReady) jobs.push({ input: path, target: isPrinted ? join(held, 'redacted') : (output ?? path) })
  }
  const shown = (file: string) => shownName(file, inputs)
  const all = inputs.length === 1 ? (inputs[0]?.name ?? '') : 'all'
  if (jobs.length === 0) return 2
  const outcome = await reading(all, warn, async () => {
    const redaction = await redactRecordings(jobs, options)
    if (isPrinted && redaction.files.length > 0) await printFile(join(held, 'redacted'), print)
    return redaction
  })
  if (outcome === undefined) return 2
  warnUnreadable(outcome.unreadable, shown, warn)
  for (const file of outcome.files) warn(`${shown(file.file)}: ${exchangesText(file)}`)
  warn(`${all}: ${outcome.files.length === 0 ? 'nothing written' : replacedText(outcome)}`)
  if (outcome.files.length > 0 && outcome.unreadable.length > 0)
    warn(`${all}: files with one of these problems were left as they are`)
  return outcome.unreadable.length > 0 || jobs.length < inputs.length ? 2 : 0
}

function exchangesText({ exchanges, foreign, dropped, leftOut }: RecordingRedaction['files'][number]): string {
  const parts = [`${exchanges} ${exchanges === 1 ? 'exchange' : 'exchanges'}`]
  if (foreign > 0) parts.push(`${foreign} of no contract, without bodies`)
  if (dropped > 0) parts.push(`${dropped} left out`)
  if (leftOut.length === 0) return parts.join(', ')
  return `${parts.join(', ')}; ${leftOut.length} ${plural('member', leftOut.length)} left out: ${listOfNames(leftOut)}`
}

function replacedText({ replaced, leftOut }: RecordingRedaction): string {
  const { 'foreign exchange': _, ...kinds } = replaced
  const parts = [
    ['replaced', kinds],
    ['left out', leftOut],
  ] as const
  const said = parts.flatMap(([verb, counts]) => {
    const counted = Object.entries(counts).map(([kind, count]) => `${count} ${plural(kind, count)}`)
    return counted.length === 0 ? [] : [`${verb} ${counted.join(', ')}`]
  })
  return said.join('; ') || 'nothing to replace'
}

const plural = (kind: string, count: number) =>
  count === 1
    ? kind
    : kind
        .replace(/y$/, 'ie')
        .replace(/(?<=ss)$/, 'e')
        .replace(/(?=$| in an address$)/, 's')

function warnUnreadable(
  skipped: readonly SkippedInput[],
  shown: (file: string) => string,
  warn: Surroundings['warn'],
): void {
  for (const { file, place, reason } of skipped) warn(`${shown(file)}:${place.line}:${place.column} ${reason}`)
}

async function printFile(path: string, print: Surroundings['print']): Promise<void> {
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY }))
    print(line)
}

/** What could be read; undefined after it was said that the disk failed. */
async function reading<T>(name: string, warn: Surroundings['warn'], read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    if (typeof (error as NodeJS.ErrnoException).code !== 'string' || isUsageError(error)) throw error
    warn(`[export-contracts] redact: ${name} cannot be read or written: ${(error as Error).message}`)
    return undefined
  }
}
