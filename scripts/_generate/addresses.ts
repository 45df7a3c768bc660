import type { AddressFacts, DescriptionFacts } from '../../src/contract/contract.ts'
import { methodNotAllowed } from '../../src/contract/operationMatcher.ts'
import { printValue } from './printValue.ts'

/** The module that tells of every vendor which addresses are its own: every check looks through all of them. */
export function generateAddresses(descriptions: readonly DescriptionFacts[], banner: string): string {
  const rows = Object.fromEntries(descriptions.map((description) => [description.vendor, addressFacts(description)]))
  return `${banner}
import type { AddressFacts } from '../src/contract/contract.ts'

/** By the names of the vendors. Of the responses only one is there that tells whose a call with a wrong method is. */
export const addresses = ${printValue(rows)} as const satisfies Readonly<Record<string, AddressFacts>>
`
}

const addressFacts = ({ vendor, servers, trailingSlash, operations }: DescriptionFacts): AddressFacts => ({
  vendor,
  servers,
  trailingSlash,
  operations: Object.fromEntries(
    Object.entries(operations).map(([operationId, { method, path, responses }]) => [
      operationId,
      { method, path, responses: methodNotAllowed in responses ? { [methodNotAllowed]: {} } : {} },
    ]),
  ),
})
