/** Why parts cannot be merged, and what to do about it. It never leaves the command. */
export class PartProblem extends Error {
  override readonly name = 'PartProblem'
}
