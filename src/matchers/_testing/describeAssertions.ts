import { describe, expect, test } from 'vitest'
import type { ContractAssertions, contractMatchers } from '../contractMatchers.ts'
import { MatchError } from '../MatchError.ts'
import { matchContract } from '../matchContract.ts'
import { serveJson } from './exampleCalls.ts'

interface Assertions extends ContractAssertions {
  readonly not: ContractAssertions
  readonly resolves: ContractAssertions
}

const described = { exportId: 'EXPORT0001', exportStatus: 'InProgress' }
const options = { operationId: 'describeExport' }
const called = async (body: unknown) => fetch(`${await serveJson(body)}/exports/EXPORT0001`)

const messageOf = async (assertion: Promise<void>) =>
  assertion.then(
    () => 'nothing was thrown',
    (error: unknown) => (error as Error).message,
  )

/** What `toMatchContract` does in the `expect` of a test runner. */
export function describeAssertions(title: string, expectOf: ((received: unknown) => Assertions) & object): void {
  describe(title, () => {
    test('passes where the contract is kept, and where it should not be and is not', async () => {
      await expectOf(await called(described)).toMatchContract('lex-v2', options)
      await expectOf(await called({})).not.toMatchContract('lex-v2', options)
    })

    test('takes a promise', async () => {
      await expectOf(called(described)).resolves.toMatchContract('lex-v2', options)
    })

    test('fails where the contract is broken', async () => {
      const received = { ...described, exportStatus: 5 }
      const { message } = await matchContract(await called(received), 'lex-v2', options)
      expect(await messageOf(expectOf(await called(received)).toMatchContract('lex-v2', options))).toBe(message)
      expect(message).toMatch(
        /^expected the response to keep .*\n {2}error response-body \/exportStatus: .*\n {4}specs/,
      )
    })

    test('fails where the contract is kept and should not be', async () => {
      expect(await messageOf(expectOf(await called(described)).not.toMatchContract('lex-v2', options))).toBe(
        'expected the response not to keep the contract lex-v2 (describeExport 200, profile consumer), but it does',
      )
    })

    test('fails where nothing can be judged, in both directions', async () => {
      await expect(expectOf({}).toMatchContract('lex-v2')).rejects.toThrow(MatchError)
      await expect(expectOf({}).not.toMatchContract('lex-v2')).rejects.toThrow(MatchError)
    })

    test('fails inside another matcher, which would not wait for it', () => {
      const { toMatchContract, not } = expectOf as unknown as typeof contractMatchers & { not: typeof contractMatchers }
      for (const create of [toMatchContract, not.toMatchContract] as unknown as ((contract: string) => unknown)[]) {
        expect(() => expect({ a: 1 }).toEqual({ a: create('lex-v2') })).toThrow(
          '[export-contracts] matchContract: toMatchContract works inside no other matcher. Write await expect(...).toMatchContract(...).',
        )
      }
    })
  })
}
