import { type AcceptedFinding, formatBaseline, mergeBaselines, toBaseline } from '../recordings/baseline.ts'
import type { RecordingOptions } from '../recordings/checkInputs.ts'
import { checkRecording } from '../recordings/checkRecording.ts'
import type { Candidate } from '../recordings/contractFinder.ts'
import { exitCodeOf, mostListed, type RecordingReport } from '../recordings/recordingReport.ts'
import { toCandidate } from '../recordings/vendorCandidate.ts'
import { isLostWorker } from '../recordings/workers/LostWorkerError.ts'
import { askedVendors, readCheckSettings, refuseLooseOptions } from './checkSettings.ts'
import { type CommandArguments, interruptedExit, type Surroundings, UsageError } from './command.ts'
import { refuseRecording } from './refuseRecording.ts'
import { readFailOn, readFormat, tellReport, warnOfNothing } from './tellReport.ts'
import { writeNamed } from './writeNamed.ts'

/** What `export-contracts check` does; its options are in `commands/check.ts`. */
export async function runCheckCommand(args: CommandArguments, surroundings: Surroundings): Promise<number> {
  if (args.operands.length === 0) throw new UsageError('name files or folders to check, or - for standard input')
  refuseLooseOptions(args)
  if (args.has('partial')) return (await import('./runPartialCheck.ts')).runPartialCheck(args, surroundings)
  if (!args.has('watch')) return checkOnce(args, surroundings)
  const { watchCheck } = await import('./watchCheck.ts')
  return watchCheck(args, surroundings, () => checkOnce(args, surroundings))
}

async function checkOnce(args: CommandArguments, surroundings: Surroundings): Promise<number> {
  const { warn, stdin, signal } = surroundings
  readFormat(args)
  const failOn = readFailOn(args)
  const settings = await readCheckSettings(args)
  for (const option of ['output', 'write-baseline', 'baseline']) await refuseRecording(args, option)
  const candidates = askedVendors(args).map(toCandidate)
  const { report, lost } = await check(args.operands, candidates, { ...settings, stdin, interrupt: signal })
  await tellReport(report, args, surroundings)
  if (report.summary.incomplete) {
    warn(lost?.message ?? '[export-contracts] check: was interrupted')
    return lost === undefined ? interruptedExit : exitCodeOf(report)
  }
  warnOfNothing('check', report, surroundings)
  const newBaseline = args.text('write-baseline')
  if (newBaseline === undefined) return exitCodeOf(report, { failOn })
  const kinds = await writeBaseline(newBaseline, report, settings.baseline)
  warn(`[export-contracts] check: ${newBaseline} accepts ${kinds} kinds of findings. Give each its reason.`)
  return exitCodeOf({ ...report, summary: { ...report.summary, errors: 0, warnings: 0 } })
}

/** The report, also where a worker was lost on the way. */
async function check(inputs: readonly string[], candidates: readonly Candidate[], options: RecordingOptions) {
  try {
    return { report: await checkRecording(inputs, candidates, options), lost: undefined }
  } catch (error) {
    if (!isLostWorker(error) || error.report === undefined) throw error
    return { report: error.report, lost: error }
  }
}

/** Writes what was found, and what is still found of the older one, as a baseline; gives how many kinds that are. */
async function writeBaseline(
  file: string,
  { summary, stale, findings }: RecordingReport,
  older: readonly AcceptedFinding[],
): Promise<number> {
  if (summary.omitted > 0) {
    const problem = `there are more than ${mostListed} findings, and no baseline for them is written`
    throw new UsageError(`${problem}. Give fewer recordings, or leave out rules with --ignore-rule`)
  }
  const kept = older.filter((one) => !stale?.includes(one))
  const kinds = mergeBaselines(kept, toBaseline(findings, new Date().toISOString().slice(0, 10)))
  // Loading node:crypto for it takes longer than checking a small recording.
  const { replaceFile } = await import('./replaceFile.ts')
  await writeNamed('write-baseline', file, () => replaceFile(file, formatBaseline(kinds)))
  return kinds.length
}
