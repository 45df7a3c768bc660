import { ContractError } from '../contract/ContractError.ts'

/** Nothing could be judged, because of what was passed. It is thrown whether a match is wanted or not. */
export class MatchError extends ContractError {
  override readonly name = 'MatchError'
  readonly code = 'NOT_JUDGED'
  constructor(problem: string) {
    super(`matchContract: ${problem}`)
  }
}
