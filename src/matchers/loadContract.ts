import { vendors } from '../../generated/vendors.ts'
import type { Contract } from '../contract/contract.ts'
import { MatchError } from './MatchError.ts'
import { membersOf } from './received/receivedShape.ts'

export type VendorName = (typeof vendors)[number]['name']

/**
 * A contract, or the one of a vendor by its name.
 * @throws {MatchError} when it is neither.
 */
export async function loadContract(contract: VendorName | Contract): Promise<Contract> {
  const { description, validators } = membersOf(contract) ?? {}
  if (typeof contract === 'object' && membersOf(description) && membersOf(validators)) return contract
  const vendor = vendors.find(({ name }) => name === contract)
  if (vendor !== undefined) return vendor.loadContract()
  const known = vendors.map(({ name }) => name).join(', ')
  const what =
    typeof contract === 'string' ? `there is no contract ${JSON.stringify(contract)}` : 'no contract is given'
  throw new MatchError(`${what}. Pass a contract, or the name of one: ${known}.`)
}
