/**
 * Every error that this package throws. `code` is stable and tells what went wrong; the message is for people, says what to
 * do next, and may change.
 */
export abstract class ContractError extends Error {
  abstract readonly code: string
  /** @param problem what went wrong and what to do next; the message says before it whose error this is */
  constructor(problem: string, options?: ErrorOptions) {
    super(`[export-contracts] ${problem}`, options)
  }
}

/** Arguments or options of a function that cannot be right. Nothing was done. */
export class OptionsError extends ContractError {
  override readonly name = 'OptionsError'
  readonly code = 'INVALID_OPTIONS'
}
