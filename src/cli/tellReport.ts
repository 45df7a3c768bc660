import { writeFile } from 'node:fs/promises'
import { version } from '../../generated/version.ts'
import type { Severity } from '../judge/finding.ts'
import type { RecordingReport } from '../recordings/recordingReport.ts'
import { reporters } from '../recordings/reporters/index.ts'
import { summaryLine } from '../recordings/reporters/summaryLine.ts'
import { type CommandArguments, readChoice, type Surroundings } from './command.ts'
import { pathToPackage } from './pathToPackage.ts'
import { writeNamed } from './writeNamed.ts'

const formats = Object.keys(reporters) as (keyof typeof reporters)[]

/** @throws {UsageError} for a format that there is not */
export const readFormat = (args: CommandArguments): keyof typeof reporters =>
  readChoice(args, 'format', formats) ?? 'pretty'

/** @throws {UsageError} for a severity that there is not */
export const readFailOn = (args: CommandArguments): Severity =>
  readChoice(args, 'fail-on', ['error', 'warning'] as const) ?? 'error'

/** Says what nobody should take for a success. */
export function warnOfNothing(
  command: string,
  { summary }: RecordingReport,
  { warn }: Pick<Surroundings, 'warn'>,
): void {
  if (summary.judged === 0)
    warn(`[export-contracts] ${command}: no exchange could be judged. Look at what was skipped.`)
}

/** Prints a report in the form of `--format`, or writes it to the file of `--output`. */
export async function tellReport(
  report: RecordingReport,
  args: CommandArguments,
  surroundings: Pick<Surroundings, 'print' | 'warn' | 'colors'>,
): Promise<void> {
  const { print, warn } = surroundings
  const output = args.text('output')
  let packageFolder: string | undefined
  const text = reporters[readFormat(args)](report, {
    version,
    // Found out only for a report that shows them.
    get colors() {
      return surroundings.colors && output === undefined
    },
    get packageFolder() {
      packageFolder ??= pathToPackage()
      return packageFolder
    },
  })
  if (output === undefined) return print(text)
  await writeNamed('output', output, () => writeFile(output, `${text}\n`))
  warn(`${summaryLine(report.summary)}; the report is in ${output}`)
}
