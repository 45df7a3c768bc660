import type { Contract } from '../contract/contract.ts'
import { ContractAssertionError } from './ContractAssertionError.ts'
import type { VendorName } from './loadContract.ts'
import { type MatchOptions, matchContract } from './matchContract.ts'

/**
 * As `matchContract`, for test runners without `expect`, such as `node:test`.
 * @throws {ContractAssertionError} when the contract is broken
 * @throws {MatchError} when nothing can be judged
 */
export async function assertMatchesContract(
  received: unknown,
  contract: VendorName | Contract,
  options: MatchOptions = {},
): Promise<void> {
  const result = await matchContract(received, contract, options)
  if (!result.pass) throw new ContractAssertionError(result)
}
