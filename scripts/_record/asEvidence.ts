import type { Contract } from '../../src/contract/contract.ts'
import { createOperationMatcher, isMiss } from '../../src/contract/operationMatcher.ts'
import type { Har } from '../../src/recorder/toHar.ts'

type Entry = Har['log']['entries'][number]

/** An entry with the fields that evidence has: `conformance/README.md`. */
type EvidenceEntry = Entry & { readonly _operationId: string; readonly _provenance: 'recorded' | 'synthetic' }

export interface Evidence {
  readonly har: { readonly log: Omit<Har['log'], 'entries'> & { readonly entries: readonly EvidenceEntry[] } }
  /** How many exchanges of no operation there were: files and tokens are fetched elsewhere. */
  readonly elsewhere: number
  /** How many calls had no whole answer. */
  readonly unanswered: number
}

/** The same recording as evidence: exchanges of the contract's operations with an answer, and whose they are. */
export function asEvidence(
  { description }: Contract,
  { log }: Har,
  provenance: EvidenceEntry['_provenance'],
): Evidence {
  const matcher = createOperationMatcher(description)
  const answered = log.entries.filter(({ response }) => response.status !== 0)
  const entries = answered.flatMap(({ startedDateTime, _recordedAt, ...sides }): EvidenceEntry[] => {
    const match = matcher.match(sides.request, sides.response.status)
    if (isMiss(match)) return []
    return [{ startedDateTime, _operationId: match.operationId, _provenance: provenance, _recordedAt, ...sides }]
  })
  return {
    har: { log: { ...log, entries } },
    elsewhere: answered.length - entries.length,
    unanswered: log.entries.length - answered.length,
  }
}
