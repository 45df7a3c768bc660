import { existsSync } from 'node:fs'
import { checkRecording } from '../src/recordings/checkRecording.ts'
import { exitCodeOf } from '../src/recordings/recordingReport.ts'
import { pretty } from '../src/recordings/reporters/pretty.ts'
import { loadVendors } from './_lib/generated.ts'

/**
 * Whether live vendors still do what the contracts say: the audit profile over fresh recordings, those of
 * `npm run record` where no others are named. Exit code 0: no drift; 1: drift; 2: could not tell.
 */
try {
  process.exitCode = await drift(process.argv.slice(2))
} catch (error) {
  console.error(error)
  process.exitCode = 2
}

async function drift(given: readonly string[]): Promise<number> {
  const inputs = given.length > 0 ? given : ['out/recordings']
  const missing = inputs.filter((input) => !existsSync(input))
  if (missing.length > 0) {
    console.error(`${missing.join(', ')}: there is no recording. Run npm run record first, or name fresh recordings.`)
    return 2
  }
  const vendors = await loadVendors()
  const contracts = vendors.map(({ contract }) => contract)
  // A stored recording of last year says nothing about today.
  const report = await checkRecording(inputs, contracts, { profile: 'audit', maxAgeDays: 7 })
  console.log(pretty(report))
  const drifted = report.findings.some(({ rule, severity }) => severity === 'error' && rule !== 'recording-age')
  const tooOld = report.findings.some(({ rule }) => rule === 'recording-age')
  return drifted ? 1 : tooOld ? 2 : exitCodeOf(report)
}
