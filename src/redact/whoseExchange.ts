import type { Exchange } from '../contract/exchange.ts'
import { createOperationMatcher, isMiss, type OperationMatch } from '../contract/operationMatcher.ts'
import { createAddressParser } from '../contract/parseAddress.ts'
import type { KnownContract } from './vocabulary.ts'

/** The operation that an exchange calls, or comes near to. */
export interface Owner {
  readonly contract: KnownContract
  readonly match: OperationMatch
  /** False where only the path is the operation's: another method, or a slash too many. */
  readonly isCalled: boolean
}

/** Finds whose an exchange is; a mock of `createOperationMatcher` for each contract is made once. */
export function createOwnerFinder(contracts: readonly KnownContract[]): (exchange: Exchange) => Owner | undefined {
  const parse = createAddressParser()
  const known = contracts.map((contract) => ({
    contract,
    matcher: createOperationMatcher(contract.description, parse),
    methods: [...new Set(Object.values(contract.description.operations).map(({ method }) => method))],
  }))
  return ({ request, response }) => {
    for (const { contract, matcher } of known) {
      const match = matcher.match(request, response?.status)
      if (!isMiss(match)) return { contract, match, isCalled: true }
    }
    for (const { contract, matcher, methods } of known) {
      for (const url of [request.url, withOtherSlash(request.url)]) {
        for (const method of methods) {
          const match = matcher.match({ method, url })
          if (!isMiss(match)) return { contract, match, isCalled: false }
        }
      }
    }
    return undefined
  }
}

function withOtherSlash(address: string): string {
  const [path = '', ...query] = address.split('?')
  return [path.endsWith('/') ? path.slice(0, -1) : `${path}/`, ...query].join('?')
}
