import { expect as jestExpect } from 'expect'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { Contract, Profile } from '../contract/contract.ts'
import type { ContractAssertions } from './contractMatchers.ts'
import { contractMatchers } from './contractMatchers.ts'
import type { VendorName } from './loadContract.ts'
import { type GivenRequest, type MatchOptions, type MatchResult, matchContract } from './matchContract.ts'
import './jest.ts'
import './vitest.ts'

declare const response: Response
declare const contract: Contract

describe("vitest's expect", () => {
  test('knows toMatchContract', () => {
    expectTypeOf(expect(response).toMatchContract).toEqualTypeOf<ContractAssertions['toMatchContract']>()
    expectTypeOf(expect(response).not.toMatchContract).toEqualTypeOf<ContractAssertions['toMatchContract']>()
    expectTypeOf(expect(response).toMatchContract('lex-v2')).toEqualTypeOf<Promise<void>>()
    expectTypeOf(expect(Promise.resolve(response)).resolves.toMatchContract('lex-v2')).toExtend<Promise<void>>()
  })

  test('knows its arguments', () => {
    expect(response).toMatchContract(contract, { operationId: 'describeExport', profile: 'audit' })
    // @ts-expect-error: there is no such vendor
    expect(response).toMatchContract('lex-v9')
    // @ts-expect-error: there is no such profile
    expect(response).toMatchContract('lex-v2', { profile: 'strict' })
    // @ts-expect-error: there is no such option
    expect(response).toMatchContract('lex-v2', { operationID: 'describeExport' })
    // @ts-expect-error: a contract is needed
    expect(response).toMatchContract()
  })

  test('takes the matchers', () => expect.extend(contractMatchers))
})

describe("jest's expect", () => {
  test('knows toMatchContract', () => {
    expectTypeOf(jestExpect(response).toMatchContract).toEqualTypeOf<ContractAssertions['toMatchContract']>()
    expectTypeOf<jest.Matchers<void, Response>['toMatchContract']>().toEqualTypeOf<
      ContractAssertions['toMatchContract']
    >()
    // @ts-expect-error: there is no such vendor
    jestExpect(response).toMatchContract('lex-v9')
  })

  test('takes the matchers', () => jestExpect.extend(contractMatchers))
})

describe('the options', () => {
  test('are typed', () => {
    expectTypeOf<MatchOptions>().toEqualTypeOf<{
      readonly operationId?: string
      readonly profile?: Profile
      readonly request?: GivenRequest
    }>()
    expectTypeOf<'lex-v2'>().toExtend<VendorName>()
    expectTypeOf<string>().not.toExtend<VendorName>()
  })

  test('take a Request as well as plain data', () => {
    expectTypeOf<Request>().toExtend<GivenRequest>()
    expectTypeOf({ method: 'GET', url: '', headers: { a: ['b', 'c'] }, body: { d: 1 } }).toExtend<GivenRequest>()
    expectTypeOf(matchContract(response, 'lex-v2')).toEqualTypeOf<Promise<MatchResult>>()
  })
})
