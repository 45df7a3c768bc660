import type { AddressFacts, Contract } from '../contract/contract.ts'
import { type Exchange, headerValue } from '../contract/exchange.ts'
import { createNearMiss } from '../contract/nearMiss.ts'
import {
  callAt,
  createOperationMatcher,
  isMiss,
  type OperationCall,
  type OperationMiss,
} from '../contract/operationMatcher.ts'
import { createAddressParser } from '../contract/parseAddress.ts'
import { rememberTexts } from '../contract/rememberTexts.ts'
import type { Skipped } from './recordingReport.ts'

/** A contract that exchanges may belong to. What judging needs beyond its addresses is loaded when one does. */
export interface Candidate {
  readonly description: AddressFacts
  readonly load: () => Promise<Contract>
  /** The contract with the schemas of one operation, which is loaded sooner than all of them. */
  readonly loadOperation?: (operationId: string) => Promise<Contract>
}

/** The contract as far as an operation needs it. */
export const loadFor = ({ load, loadOperation = load }: Candidate, operationId: string): Promise<Contract> =>
  loadOperation(operationId)

export interface FoundContract {
  /** The name of the contract. */
  readonly vendor: string
  readonly match: OperationCall
  /** The host of the address, with its port, as it was asked for. */
  readonly host: string | undefined
}

export interface ContractFinder {
  /** The contract and operation that an exchange belongs to, or why it belongs to none. */
  readonly find: (exchange: Exchange) => FoundContract | Pick<Skipped, 'kind' | 'reason'>
  /** Whether an exchange with this address has anything to do with a contract; of all others nothing needs to be read. */
  readonly concerns: (url: string) => boolean
}

export interface FinderOptions {
  /** Whether every call to a host of a contract must be one of its operations. Default: only calls that nearly are. */
  readonly wholeHosts?: boolean | undefined
}

type Miss = Pick<Skipped, 'kind' | 'reason'>

/**
 * Finds the contracts that exchanges belong to. A call that is aimed at a vendor and misses is never taken for somebody
 * else's: it is unreadable, and the reason names the difference.
 */
export function createContractFinder(
  candidates: readonly Pick<Candidate, 'description'>[],
  { wholeHosts = false }: FinderOptions = {},
): ContractFinder {
  const parse = createAddressParser()
  const matchers = candidates.map(({ description }) => ({
    vendor: description.vendor,
    at: createOperationMatcher(description, parse).at,
    near: once(() => createNearMiss(description)),
  }))

  // A job's polls all have one address.
  const addressesAt = rememberTexts((url) => {
    const addresses = matchers.map(({ at }) => at(url))
    const own = addresses.filter((address) => 'atPath' in address)
    return { addresses, own, host: /^[a-z]+:\/\/([^/?#]*)/i.exec(url)?.[1]?.toLowerCase() }
  })

  /** What is called, where only one contract has anything at the address, as for nearly all. */
  function findSole({ request, response }: Exchange): FoundContract | undefined {
    const { own, host } = addressesAt(request.url)
    const [address] = own
    if (address === undefined || own.length > 1) return undefined
    const match = callAt(address, request.method, response?.status)
    return isMiss(match) ? undefined : { vendor: address.vendor, match, host }
  }

  function findAll({ request, response }: Exchange) {
    const found: FoundContract[] = []
    const misses: OperationMiss[] = []
    const { addresses, host } = addressesAt(request.url)
    for (const address of addresses) {
      const match = callAt(address, request.method, response?.status)
      if (isMiss(match)) misses.push(match)
      else found.push({ vendor: address.vendor, match, host })
    }
    return { found, misses }
  }

  function otherSpelling(exchange: Exchange): Miss | undefined {
    for (const { url, differences } of spellings(exchange.request.url)) {
      const { found, misses } = findAll({ ...exchange, request: { ...exchange.request, url } })
      const [nearly] = found
      const wrongMethod = misses.find(({ kind }) => kind === 'other method')
      if (nearly === undefined && wrongMethod === undefined) continue
      const name = nearly === undefined ? wrongMethod?.vendor : `${nearly.vendor} ${nearly.match.operationId}`
      const besides = nearly === undefined ? `; and ${wrongMethod?.reason}` : ''
      return { kind: 'unreadable', reason: `differs from ${name} by ${differences.join('; and by ')}${besides}` }
    }
    return undefined
  }

  /** A relative address, or one without its scheme, may be one of ours. It is not shown, because queries hold secrets. */
  function withoutHost({ request: { method, url } }: Exchange): Miss | undefined {
    const whole =
      url.startsWith('/') && !url.startsWith('//') ? `http://localhost${url}` : `https://${url.replace(/^\/\//, '')}`
    const { found, misses } = findAll({ request: { method, url: whole, headers: [] } })
    if (found.length === 0 && !misses.some(({ kind }) => kind === 'other method')) return undefined
    return { kind: 'unreadable', reason: 'has no whole URL. Record the address with its scheme and host.' }
  }

  function otherMethod({ request }: Exchange, misses: readonly OperationMiss[]): Miss | undefined {
    const miss = misses.find(({ kind }) => kind === 'other method')
    if (miss === undefined) return undefined
    // https://fetch.spec.whatwg.org/#cors-preflight-fetch: a browser asks on its own whether it may call.
    if (request.method.toUpperCase() === 'OPTIONS' && headerValue(request.headers, 'access-control-request-method'))
      return { kind: 'unmatched', reason: 'is a preflight of a browser, not a call' }
    const url = parse(request.url)
    const isElsewhere = url?.isLoopback && !url.pathname.startsWith(`/${miss.vendor}/`)
    return { kind: isElsewhere ? 'unmatched' : 'unreadable', reason: miss.reason }
  }

  function otherPath(url: URL): Miss | undefined {
    const owner = matchers.find(({ near }) => near().isOwnHost(url))
    if (owner === undefined) return undefined
    const { vendor, near } = owner
    const nearest = near().nearestPath(url)
    if (nearest !== undefined) {
      const reason = `is at ${vendor}'s host, and has nearly the path of ${nearest.operationId}: ${nearest.path}`
      return { kind: 'unreadable', reason }
    }
    if (wholeHosts) return { kind: 'unreadable', reason: `is at ${vendor}'s host, and no operation has its path` }
    const reason = `is at ${vendor}'s host, and no operation has its path; with --contract ${vendor} that counts`
    return { kind: 'unmatched', reason }
  }

  /** How an exchange that calls no operation comes near one; undefined when it does not. */
  function missOf(exchange: Exchange, misses: readonly OperationMiss[]): Miss | undefined {
    const { url } = exchange.request
    if (parse(url) === undefined) return withoutHost(exchange)
    return otherMethod(exchange, misses) ?? otherSpelling(exchange) ?? otherPath(new URL(url))
  }

  return {
    find(exchange) {
      const sole = findSole(exchange)
      if (sole !== undefined) return sole
      const { found, misses } = findAll(exchange)
      const [first] = found
      if (first !== undefined && found.length === 1) return first
      if (first !== undefined) {
        const names = found.map(({ vendor }) => vendor).join(' and ')
        return { kind: 'unreadable', reason: `belongs to ${names}. Say which one with --contract.` }
      }
      const [only, ...others] = misses
      const reason =
        only !== undefined && others.length === 0 ? only.reason : 'no contract has an operation at this address'
      return missOf(exchange, misses) ?? { kind: 'unmatched', reason }
    },
    concerns(url) {
      if (addressesAt(url).own.length > 0) return true
      return missOf({ request: { method: 'GET', url, headers: [] } }, []) !== undefined
    },
  }
}

/** Most recordings have no miss for which this would be needed. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Addresses that differ in nothing but how they are written, with the words for it: in one way first, then in several. */
function spellings(url: string): { readonly url: string; readonly differences: readonly string[] }[] {
  const ways = [
    { pattern: /^(https?:\/\/[^/?#]*?)\.(?=[:/?#]|$)/i, as: '$1', difference: 'the dot at the end of its host' },
    { pattern: /^(https?:\/\/[^/?#]*?):\d+(?=[/?#]|$)/i, as: '$1', difference: 'its port' },
    { pattern: /^http:/i, as: 'https:', difference: 'its scheme: it is sent by http, and the contract has https' },
    {
      pattern: /\/(?=$|[?#])|(?<![/?#])(?=$|[?#])/,
      as: (slash: string) => (slash === '' ? '/' : ''),
      difference: 'the slash at its end, which makes another path there',
    },
  ].filter(({ pattern }) => pattern.test(url))
  const found: { url: string; differences: string[] }[] = []
  for (let chosen = 1; chosen < 2 ** ways.length; chosen++) {
    const applied = ways.filter((_, way) => chosen & (2 ** way))
    found.push({
      url: applied.reduce((text, { pattern, as }) => text.replace(pattern, as as string), url),
      differences: applied.map(({ difference }) => difference),
    })
  }
  return found.sort((one, other) => one.differences.length - other.differences.length)
}
