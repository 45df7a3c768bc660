/** Nothing could be judged, because of what was passed. It is thrown whether a match is wanted or not. */
export class MatchError extends Error {
  override readonly name = 'MatchError'
  constructor(problem: string) {
    super(`[export-contracts] matchContract: ${problem}`)
  }
}
