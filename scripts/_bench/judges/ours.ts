import { join } from 'node:path'
import { vendors } from '../../../generated/vendors.ts'
import { checkRecording } from '../../../src/recordings/checkRecording.ts'
import { exitCodeOf } from '../../../src/recordings/recordingReport.ts'
import { findLeftovers } from '../../../src/redact/check/findLeftovers.ts'
import type { Judge } from '../judgeCase.ts'
import { writeRecording } from '../writeRecording.ts'

/** What `check --profile audit` finds with every contract at hand, and what `redact --check` finds where that is silent. */
export const ours: Judge = {
  name: 'export-contracts',
  async judge(cases, { folder }) {
    const contracts = await Promise.all(vendors.map(({ loadContract }) => loadContract()))
    return Promise.all(
      cases.map(async (judged, index) => {
        const file = writeRecording(join(folder, String(index)), judged)
        const report = await checkRecording([file], contracts, { profile: 'audit' })
        // What belongs to no contract is an alarm only where it changes the exit code.
        const skipped = exitCodeOf(report) === 2 ? report.skipped : []
        const isSilent = report.findings.length === 0 && skipped.length === 0
        const { leftovers } = isSilent ? await findLeftovers([file], { contracts }) : { leftovers: [] }
        return {
          alarms: [
            ...report.findings.map(({ severity, rule, message }) => ({ level: severity, rule, text: message })),
            ...skipped.map(({ reason }) => ({ level: 'error' as const, rule: 'exit code 2', text: reason })),
            ...leftovers.map(({ kind }) => ({ level: 'error' as const, rule: 'secret', text: kind })),
          ],
        }
      }),
    )
  },
}
