import { readFile, realpath, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { vendors } from '../../generated/vendors.ts'
import { version } from '../../generated/version.ts'
import { profiles } from '../contract/contract.ts'
import { type FindingRule, ruleTexts } from '../judge/finding.ts'
import {
  type AcceptedFinding,
  formatBaseline,
  mergeBaselines,
  parseBaseline,
  toBaseline,
} from '../recordings/baseline.ts'
import { checkRecording } from '../recordings/checkRecording.ts'
import { type CoverageAxis, coverageAxes } from '../recordings/coverageAxes.ts'
import { isRecordingName } from '../recordings/readers/recordingNames.ts'
import { exitCodeOf, mostListed } from '../recordings/recordingReport.ts'
import { reporters } from '../recordings/reporters/index.ts'
import { summaryLine } from '../recordings/reporters/summaryLine.ts'
import {
  type CommandArguments,
  interruptedExit,
  readChoice,
  readNumber,
  readPairs,
  type Surroundings,
  UsageError,
} from './command.ts'
import { pathToPackage } from './pathToPackage.ts'
import { vendorNamed } from './vendorNamed.ts'

const formats = Object.keys(reporters) as (keyof typeof reporters)[]

/** What `export-contracts check` does; its options are in `commands/check.ts`. */
export async function runCheckCommand(
  args: CommandArguments,
  { print, warn, stdin, colors, signal }: Surroundings,
): Promise<number> {
  if (args.operands.length === 0) throw new UsageError('name files or folders to check, or - for standard input')
  const format = readChoice(args, 'format', formats) ?? 'pretty'
  const profile = readChoice(args, 'profile', profiles) ?? 'consumer'
  const maxAgeDays = readNumber(args, 'max-age', { min: 0, max: 100_000 })
  const coverage = readThresholds(args)
  const failOn = readChoice(args, 'fail-on', ['error', 'warning'] as const) ?? 'error'
  const ignoreRules = args.texts('ignore-rule').map(readRule)
  const baseline = await readBaseline(args.text('baseline'))
  for (const option of ['output', 'write-baseline', 'baseline']) await refuseRecording(args, option)
  const rows = args.has('contract') ? [...new Set(args.texts('contract').map(vendorNamed))] : vendors
  const candidates = await Promise.all(
    rows.map(async ({ loadDescription, loadContract }) => ({
      description: await loadDescription(),
      load: loadContract,
    })),
  )
  const report = await checkRecording(args.operands, candidates, {
    profile,
    wholeHosts: args.has('contract'),
    ignoreRules,
    baseline,
    stdin,
    interrupt: signal,
    // This thread reads, and judges what the others have no time for.
    workers: Math.max(1, availableParallelism() - 1),
    ...(coverage === undefined ? {} : { coverage }),
    ...(maxAgeDays === undefined ? {} : { maxAgeDays }),
  })
  const output = args.text('output')
  const packageFolder = pathToPackage()
  const text = reporters[format](report, { version, colors: colors && output === undefined, packageFolder })
  if (output === undefined) print(text)
  else {
    await writeNamed('output', output, () => writeFile(output, `${text}\n`))
    warn(`${summaryLine(report.summary)}; the report is in ${output}`)
  }
  if (report.summary.incomplete) {
    warn('[export-contracts] check: was interrupted')
    return interruptedExit
  }
  if (report.summary.judged === 0)
    warn('[export-contracts] check: no exchange could be judged. Look at what was skipped.')
  const newBaseline = args.text('write-baseline')
  if (newBaseline === undefined) return exitCodeOf(report, { failOn })
  if (report.summary.omitted > 0) {
    const problem = `there are more than ${mostListed} findings, and no baseline for them is written`
    throw new UsageError(`${problem}. Give fewer recordings, or leave out rules with --ignore-rule`)
  }
  const kept = baseline.filter((one) => !report.stale?.includes(one))
  const kinds = mergeBaselines(kept, toBaseline(report.findings, new Date().toISOString().slice(0, 10)))
  // Loading node:crypto for it takes longer than checking a small recording.
  const { replaceFile } = await import('./replaceFile.ts')
  await writeNamed('write-baseline', newBaseline, () => replaceFile(newBaseline, formatBaseline(kinds)))
  warn(`[export-contracts] check: ${newBaseline} accepts ${kinds.length} kinds of findings. Give each its reason.`)
  return exitCodeOf({ ...report, summary: { ...report.summary, errors: 0, warnings: 0 } })
}

async function writeNamed(option: string, file: string, write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(`--${option} ${file} cannot be written (${code}). Choose another file`)
  }
}

/** @throws {UsageError} for a file that is or lies in what is checked: it would be overwritten, or be read as a recording */
async function refuseRecording(args: CommandArguments, option: string): Promise<void> {
  const given = args.text(option)
  if (given === undefined) return
  const file = await realPlace(given)
  for (const input of args.operands) {
    if (input === '-') continue
    const checked = await realPlace(input)
    const isInside = isRecordingName(file) && file.startsWith(`${checked}${sep}`)
    if (file === checked || isInside)
      throw new UsageError(
        `--${option} ${given} ${isInside ? `lies in ${input}, which` : ''} is checked. Name another place`,
      )
  }
}

/** Where a path leads, also where there is no file yet. */
async function realPlace(path: string): Promise<string> {
  const whole = resolve(path)
  try {
    return await realpath(whole)
  } catch {
    return join(await realpath(dirname(whole)).catch(() => dirname(whole)), basename(whole))
  }
}

const rules = Object.keys(ruleTexts) as FindingRule[]

function readRule(text: string): FindingRule {
  const rule = rules.find((known) => known === text)
  if (rule === undefined) throw new UsageError(`--ignore-rule must be ${rules.join(', ')}; got ${JSON.stringify(text)}`)
  return rule
}

async function readBaseline(file: string | undefined): Promise<readonly AcceptedFinding[]> {
  if (file === undefined) return []
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(`--baseline ${file} cannot be read (${code}). Write one with --write-baseline ${file}`)
  }
  const read = parseBaseline(text)
  if ('accepted' in read) return read.accepted
  throw new UsageError(`--baseline ${file} ${read.problem}. Mend it, or write it anew with --write-baseline ${file}`)
}

function readThresholds(args: CommandArguments): Partial<Record<CoverageAxis, number>> | undefined {
  const given = Object.entries(readPairs(args, 'min-coverage'))
  if (given.length === 0) return args.has('coverage') ? {} : undefined
  return Object.fromEntries(
    given.map(([axis, percent]) => {
      const known = coverageAxes.find((name) => name === axis)
      const value = percent.trim() === '' ? Number.NaN : Number(percent)
      if (known === undefined || !(value >= 0 && value <= 100)) {
        const wanted = `${coverageAxes.join(' or ')} and a percentage, such as status=80`
        throw new UsageError(`--min-coverage must be ${wanted}; got ${axis}=${percent}`)
      }
      return [known, value]
    }),
  )
}
