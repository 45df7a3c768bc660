import type { Contract } from '../contract/contract.ts'
import { type StartCall, startFindings } from '../jobs/startFindings.ts'
import { formatFinding } from '../judge/finding.ts'
import { plainText } from '../recordings/reporters/plainText.ts'
import { type Surroundings, UsageError } from './command.ts'

/**
 * Judges the call that would start an import before anything is sent, and prints what breaks the contract.
 * @throws {UsageError} when the vendor would refuse the call
 */
export async function refuseBrokenStart(
  contract: Contract,
  start: StartCall,
  { warn }: Pick<Surroundings, 'warn'>,
): Promise<void> {
  const errors = (await startFindings(contract, start)).filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return
  for (const finding of errors) warn(plainText(formatFinding(finding)))
  throw new UsageError('the call that starts the import breaks the contract. Nothing was sent')
}
