import type { Contract } from '../contract/contract.ts'
import type { VendorName } from './loadContract.ts'
import { MatchError } from './MatchError.ts'
import { type MatchOptions, matchContract } from './matchContract.ts'
import { noteMatch } from './notAwaited.ts'

/** What `expect(received)` offers. */
export interface ContractAssertions {
  /**
   * Asserts that a response, or an exchange, keeps the contract of a vendor. Await it.
   * @example await expect(response).toMatchContract('a-vendor', { operationId: 'getExportStatus' })
   */
  toMatchContract(contract: VendorName | Contract, options?: MatchOptions): Promise<void>
}

/** For the `expect.extend` of any test runner that has it. */
export const contractMatchers = {
  toMatchContract(
    this: { readonly promise?: string; readonly currentTestName?: string | undefined },
    received: unknown,
    contract: VendorName | Contract,
    options?: MatchOptions,
  ): Promise<{ pass: boolean; message: () => string }> {
    // Runners do not wait for a matcher inside another (vitest 5.1, expect 30.5), and take its promise for an answer.
    if (this?.promise === undefined) {
      throw new MatchError(
        'toMatchContract works inside no other matcher. Write await expect(...).toMatchContract(...).',
      )
    }
    const match = matchContract(received, contract, options)
    noteMatch(match, this.currentTestName)
    return match.then(({ pass, message }) => ({ pass, message: () => message }))
  },
}
