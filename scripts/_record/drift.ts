import { existsSync } from 'node:fs'
import type { Surroundings } from '../../src/cli/command.ts'
import { checkRecording } from '../../src/recordings/checkRecording.ts'
import { exitCodeOf } from '../../src/recordings/recordingReport.ts'
import { pretty } from '../../src/recordings/reporters/pretty.ts'
import { loadVendors } from '../_lib/generated.ts'

/**
 * Whether live vendors still do what the contracts say: the audit profile over fresh recordings, those of
 * `npm run record` where no others are named. Gives the exit code 0: no drift; 1: drift; 2: could not tell.
 */
export async function drift(
  given: readonly string[],
  { print, warn }: Pick<Surroundings, 'print' | 'warn'>,
): Promise<number> {
  const inputs = given.length > 0 ? given : ['out/recordings']
  const missing = inputs.filter((input) => !existsSync(input))
  if (missing.length > 0) {
    warn(`${missing.join(', ')}: there is no recording. Run npm run record first, or name fresh recordings.`)
    return 2
  }
  const vendors = await loadVendors()
  const contracts = vendors.map(({ contract }) => contract)
  // A stored recording of last year says nothing about today.
  const report = await checkRecording(inputs, contracts, { profile: 'audit', maxAgeDays: 7 })
  print(pretty(report))
  const drifted = report.findings.some(({ rule, severity }) => severity === 'error' && rule !== 'recording-age')
  const tooOld = report.findings.some(({ rule }) => rule === 'recording-age')
  return drifted ? 1 : tooOld ? 2 : exitCodeOf(report)
}
