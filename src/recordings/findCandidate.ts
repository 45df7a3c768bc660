import type { Contract, DescriptionFacts } from '../contract/contract.ts'
import type { Exchange } from '../contract/exchange.ts'
import { matchOperation, type OperationMatch } from '../contract/matchOperation.ts'
import type { Skipped } from './recordingReport.ts'

/** A contract that exchanges may belong to. What judging needs beyond its description is loaded when one does. */
export interface Candidate {
  readonly description: DescriptionFacts
  readonly load: () => Promise<Contract>
}

export interface FoundCandidate {
  readonly candidate: Candidate
  readonly match: OperationMatch
}

/** The contract and operation that an exchange belongs to, or why it belongs to none. */
export function findCandidate(
  exchange: Exchange,
  candidates: readonly Candidate[],
): FoundCandidate | Pick<Skipped, 'kind' | 'reason'> {
  const { request, response } = exchange
  const found: FoundCandidate[] = []
  for (const candidate of candidates) {
    const match = matchOperation(candidate.description, request, response?.status)
    if (!('reason' in match)) found.push({ candidate, match })
  }
  const [first] = found
  if (first !== undefined && found.length === 1) return first
  if (first !== undefined) {
    const names = found.map(({ candidate }) => candidate.description.vendor).join(' and ')
    return { kind: 'unreadable', reason: `belongs to ${names}. Say which one with --contract.` }
  }
  // A relative address may be one of ours. It is not shown, because queries hold secrets.
  if (!URL.canParse(request.url))
    return { kind: 'unreadable', reason: 'has no whole URL. Record the address with its scheme and host.' }
  const nearly = matchWithOtherSlash(exchange, candidates)
  if (nearly !== undefined) {
    const reason = `differs from ${nearly} by the slash at its end, which makes another path there`
    return { kind: 'unreadable', reason }
  }
  const reasons = candidates.flatMap(({ description }) => {
    const match = matchOperation(description, request, response?.status)
    return 'reason' in match ? [match.reason] : []
  })
  // The nearest miss says most: a path with another method.
  const nearest = reasons.find((reason) => reason.includes('knows this path'))
  const only = reasons.length === 1 ? reasons[0] : undefined
  return { kind: 'unmatched', reason: nearest ?? only ?? 'no contract has an operation at this address' }
}

/** The operation that would be called if the path ended in the other way: such a call is meant for the vendor, and misses. */
function matchWithOtherSlash({ request, response }: Exchange, candidates: readonly Candidate[]): string | undefined {
  const [path = '', ...query] = request.url.split('?')
  const url = [path.endsWith('/') ? path.slice(0, -1) : `${path}/`, ...query].join('?')
  for (const { description } of candidates) {
    const match = matchOperation(description, { method: request.method, url }, response?.status)
    if (!('reason' in match)) return `${description.vendor} ${match.operationId}`
  }
  return undefined
}
