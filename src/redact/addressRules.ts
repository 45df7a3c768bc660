import { validatorKey } from '../contract/contract.ts'
import type { AddressRules } from './redactAddress.ts'
import type { Redaction } from './redaction.ts'
import { redactText } from './redactValue.ts'
import type { Owner } from './whoseExchange.ts'

/** What the contract says of the parts of an address at its operation. */
export function addressRules({ contract, match }: Owner, redaction: Redaction): AddressRules {
  const { operationId, operation } = match
  const { members } = contract.harmless
  const ruleOf = (place: 'path' | 'query', name: string) =>
    members[validatorKey.parameter(operationId, place, name)]?.['']
  const values = new Map(Object.entries(match.pathParameters).map(([name, value]) => [value, name]))
  const template = operation.path.replace(/\/$/, '').split('/').reverse()
  return {
    segment(fromEnd, decoded) {
      // A value may be the same word as one that the path has elsewhere.
      if (template[fromEnd] === decoded) return decoded
      const name = values.get(decoded)
      return name === undefined ? undefined : redactText(decoded, ruleOf('path', name), redaction)
    },
    parameter(name, decoded) {
      const isKnown = operation.parameters.some((parameter) => parameter.in === 'query' && parameter.name === name)
      return isKnown ? redactText(decoded, ruleOf('query', name), redaction) : undefined
    },
  }
}
