import type { Contract, DescriptionFacts } from '../contract/contract.ts'
import type { Exchange } from '../contract/exchange.ts'
import {
  createAddressParser,
  createOperationMatcher,
  isMiss,
  type OperationMatch,
  type OperationMiss,
} from '../contract/operationMatcher.ts'
import type { Skipped } from './recordingReport.ts'

/** A contract that exchanges may belong to. What judging needs beyond its description is loaded when one does. */
export interface Candidate {
  readonly description: DescriptionFacts
  readonly load: () => Promise<Contract>
}

export interface FoundContract {
  /** The name of the contract. */
  readonly vendor: string
  readonly match: OperationMatch
}

export interface ContractFinder {
  /** The contract and operation that an exchange belongs to, or why it belongs to none. */
  readonly find: (exchange: Exchange) => FoundContract | Pick<Skipped, 'kind' | 'reason'>
}

/** Finds the contracts that exchanges belong to. */
export function createContractFinder(candidates: readonly Pick<Candidate, 'description'>[]): ContractFinder {
  const parse = createAddressParser()
  const matchers = candidates.map(({ description }) => ({
    vendor: description.vendor,
    match: createOperationMatcher(description, parse).match,
  }))

  function findAll({ request, response }: Exchange) {
    const found: FoundContract[] = []
    const misses: OperationMiss[] = []
    for (const { vendor, match } of matchers) {
      const outcome = match(request, response?.status)
      if (isMiss(outcome)) misses.push(outcome)
      else found.push({ vendor, match: outcome })
    }
    return { found, misses }
  }

  return {
    find(exchange) {
      const { found, misses } = findAll(exchange)
      const [first] = found
      if (first !== undefined && found.length === 1) return first
      if (first !== undefined) {
        const names = found.map(({ vendor }) => vendor).join(' and ')
        return { kind: 'unreadable', reason: `belongs to ${names}. Say which one with --contract.` }
      }
      // A relative address may be one of ours. It is not shown, because queries hold secrets.
      if (misses.some(({ kind }) => kind === 'no address'))
        return { kind: 'unreadable', reason: 'has no whole URL. Record the address with its scheme and host.' }
      const [nearly] = findAll(withOtherSlash(exchange)).found
      if (nearly !== undefined) {
        const operation = `${nearly.vendor} ${nearly.match.operationId}`
        const reason = `differs from ${operation} by the slash at its end, which makes another path there`
        return { kind: 'unreadable', reason }
      }
      // The nearest miss says most.
      const nearest = misses.find(({ kind }) => kind === 'other method')
      const only = misses.length === 1 ? misses[0] : undefined
      const reason = (nearest ?? only)?.reason ?? 'no contract has an operation at this address'
      return { kind: 'unmatched', reason }
    },
  }
}

/** The exchange as if its path ended in the other way: such a call is meant for the vendor, and misses. */
function withOtherSlash({ request, ...rest }: Exchange): Exchange {
  const [path = '', ...query] = request.url.split('?')
  const url = [path.endsWith('/') ? path.slice(0, -1) : `${path}/`, ...query].join('?')
  return { ...rest, request: { ...request, url } }
}
