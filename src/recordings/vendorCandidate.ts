import { addresses } from '../../generated/addresses.ts'
import type { vendors } from '../../generated/vendors.ts'
import type { Candidate } from './contractFinder.ts'

/** A vendor of this package as a contract that exchanges may belong to. */
export const toCandidate = ({ name, loadOperation, loadContract }: (typeof vendors)[number]): Candidate => ({
  description: addresses[name],
  load: loadContract,
  loadOperation,
})
