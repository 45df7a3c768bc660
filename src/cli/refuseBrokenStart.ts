import type { Contract } from '../contract/contract.ts'
import { type StartCall, startFindings } from '../jobs/startFindings.ts'
import { formatFinding } from '../judge/finding.ts'
import { plainText } from '../recordings/reporters/plainText.ts'
import { UsageError } from './command.ts'

/**
 * Judges the call that would start an import before anything is sent.
 * @throws {UsageError} with what breaks the contract, when the vendor would refuse the call
 */
export async function refuseBrokenStart(contract: Contract, start: StartCall): Promise<void> {
  const errors = (await startFindings(contract, start)).filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return
  const reasons = errors.map((finding) => plainText(formatFinding(finding)))
  throw new UsageError('the call that starts the import breaks the contract. Nothing was sent', reasons)
}
