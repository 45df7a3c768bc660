import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { vendors } from '../../generated/vendors.ts'
import { profiles } from '../contract/contract.ts'
import { type FindingRule, ruleTexts } from '../judge/finding.ts'
import { type AcceptedFinding, parseBaseline } from '../recordings/baseline.ts'
import type { RecordingOptions } from '../recordings/checkInputs.ts'
import { type CoverageAxis, coverageAxes } from '../recordings/coverageAxes.ts'
import { type CommandArguments, readChoice, readNumber, readPairs, UsageError } from './command.ts'
import { vendorNamed } from './vendorNamed.ts'

/** The vendors that `check` was asked for. */
export const askedVendors = (args: CommandArguments): readonly (typeof vendors)[number][] =>
  args.has('contract') ? [...new Set(args.texts('contract').map(vendorNamed))] : vendors

/** @throws {UsageError} for an option that has nothing to say without another one, or beside one */
export function refuseLooseOptions(args: CommandArguments): void {
  if (args.has('watch')) {
    const other = ['partial', 'write-baseline'].find(args.has)
    if (other !== undefined) throw new UsageError(`--watch and --${other} do not go together. Leave one of them out`)
    if (args.operands.includes('-')) throw new UsageError('--watch needs files or folders; standard input ends once')
  }
  if (args.has('part') && !args.has('partial')) throw new UsageError('--part needs --partial FILE')
  if (args.has('stdin-name') && !args.operands.includes('-')) throw new UsageError('--stdin-name needs the operand -')
}

/**
 * How `check` judges, as its options say.
 * @throws {UsageError} for an option that cannot be right
 */
export async function readCheckSettings(
  args: CommandArguments,
): Promise<RecordingOptions & Required<Pick<RecordingOptions, 'profile' | 'wholeHosts' | 'ignoreRules' | 'baseline'>>> {
  const maxAgeDays = readNumber(args, 'max-age', { min: 0, max: 100_000 })
  const coverage = readThresholds(args)
  const stdinName = args.text('stdin-name')
  return {
    profile: readChoice(args, 'profile', profiles) ?? 'consumer',
    wholeHosts: args.has('contract'),
    ignoreRules: args.texts('ignore-rule').map(readRule),
    baseline: await readBaseline(args.text('baseline')),
    // This thread reads, and judges what the others have no time for.
    workers: Math.max(1, availableParallelism() - 1),
    ...(coverage === undefined ? {} : { coverage }),
    ...(maxAgeDays === undefined ? {} : { maxAgeDays }),
    ...(stdinName === undefined ? {} : { stdinName }),
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
