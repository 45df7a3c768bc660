import { vendors } from '../../generated/vendors.ts'
import { version } from '../../generated/version.ts'
import { mergeParts } from '../recordings/parts/mergeParts.ts'
import { PartProblem } from '../recordings/parts/PartProblem.ts'
import { exitCodeOf, type RecordingReport } from '../recordings/recordingReport.ts'
import { type CommandArguments, type Surroundings, UsageError } from './command.ts'
import { loadEdited } from './loadEdited.ts'
import { readFailOn, readFormat, tellReport, warnOfNothing } from './tellReport.ts'

/** What `export-contracts merge` does; its options are in `commands/merge.ts`. */
export async function runMergeCommand(args: CommandArguments, surroundings: Surroundings): Promise<number> {
  readFormat(args)
  const failOn = readFailOn(args)
  const report = await merge(args.operands)
  await tellReport(report, args, surroundings)
  warnOfNothing('merge', report, surroundings)
  return exitCodeOf(report, { failOn })
}

/** @throws {UsageError} for parts that are not those of one whole */
async function merge(files: readonly string[]): Promise<RecordingReport> {
  try {
    return await mergeParts(files, await Promise.all(vendors.map(loadEdited)), version)
  } catch (error) {
    if (error instanceof PartProblem) throw new UsageError(error.message)
    throw error
  }
}
