import type { Contract } from '../contract/contract.ts'
import { createOperationMatcher, isMiss } from '../contract/operationMatcher.ts'
import { plainName } from './credentialNames.ts'
import type { Redaction } from './redactSecrets.ts'
import type { ValuePlace } from './valuePlace.ts'

/** Names that are secret in any exchange, as `plainName` writes them. */
export function namesOf(contracts: readonly Contract[], extraNames: readonly string[]): ReadonlySet<string> {
  return new Set([...contracts.flatMap(({ description }) => description.sensitive), ...extraNames].map(plainName))
}

/**
 * The place of an exchange whose request is known: the names of the contracts that know the operation, or of all when
 * none does, so that nothing slips through.
 */
export function requestPlace(
  place: ValuePlace,
  [url, method]: readonly (string | undefined)[],
  { contracts, extraNames }: Pick<Redaction, 'contracts' | 'extraNames'>,
): ValuePlace {
  const isKnown = !place.inDocument || place.host !== ''
  if (isKnown || url === undefined || method === undefined || !URL.canParse(url)) return place
  const matching = contracts.filter(
    ({ description }) => !isMiss(createOperationMatcher(description).match({ method, url })),
  )
  const names = namesOf(matching.length > 0 ? matching : contracts, extraNames)
  return { ...place, names, wire: false, host: new URL(url).hostname }
}
