import type { Contract } from '../../src/contract/contract.ts'
import type { checkExchange } from '../../src/judge/createJudge.ts'
import type { Facts } from './factReasons.ts'
import type { Judged, Verdict } from './replayReasons.ts'
import type { Typed } from './typeReasons.ts'

/** One vendor in one state of the repository. */
export interface VendorEdition extends Judged, Typed {
  readonly name: string
  /** What is said beside the schemas. */
  readonly facts: Facts
}

/** What is said of a vendor beside its schemas, as far as neither types nor evidence show a change of it. */
export async function vendorFacts(contract: Contract, more: Facts): Promise<Facts> {
  const { servers, trailingSlash, sensitive, credentialHeaders, operations } = contract.description
  return {
    ...{ servers, trailingSlash, sensitive, credentialHeaders, lifecycles: contract.lifecycles },
    operations: Object.fromEntries(
      Object.entries(operations).map(([id, { repeatable, nextPage, agreements, rateLimits, responses }]) => [
        id,
        {
          ...{ repeatable, nextPage, agreements, rateLimits },
          constants: Object.fromEntries(
            Object.entries(responses).map(([status, { constants }]) => [status, constants]),
          ),
        },
      ]),
    ),
    harmless: await contract.harmless(),
    ...more,
  }
}

/** A judge that says in one word what it found. */
export function judgeOf(contract: Contract, check: typeof checkExchange): Judged['judge'] {
  return (exchange, profile): Verdict => {
    const result = check(contract, exchange, { profile })
    if (!result.judged) return 'foreign'
    if (result.findings.some(({ severity }) => severity === 'error')) return 'refused'
    return result.findings.length > 0 ? 'warned' : 'accepted'
  }
}
