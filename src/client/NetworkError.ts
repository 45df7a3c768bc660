/** A call that became no exchange: no response, or a response that broke off. `cause` says why. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError'
  readonly vendor: string
  readonly operationId: string
  /** How often it was tried. */
  readonly attempts: number
  constructor(vendor: string, operationId: string, attempts: number, cause: unknown) {
    const tries = attempts === 1 ? 'one attempt' : `${attempts} attempts`
    super(`[export-contracts] ${vendor} ${operationId}: no whole response after ${tries}`, { cause })
    this.vendor = vendor
    this.operationId = operationId
    this.attempts = attempts
  }
}
