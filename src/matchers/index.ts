export type { Contract, Profile } from '../contract/contract.ts'
export { assertMatchesContract } from './assertMatchesContract.ts'
export { ContractAssertionError } from './ContractAssertionError.ts'
export { type ContractAssertions, contractMatchers } from './contractMatchers.ts'
export type { VendorName } from './loadContract.ts'
export { MatchError } from './MatchError.ts'
export {
  type GivenRequest,
  type MatchOptions,
  type MatchResult,
  matchContract,
} from './matchContract.ts'
export type { MatchFinding } from './matchFinding.ts'
