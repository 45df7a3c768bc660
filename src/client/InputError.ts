/** A call that was not sent, because something that the caller passed cannot be right. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly vendor: string
  readonly operationId: string
  constructor(vendor: string, operationId: string, problem: string) {
    super(`[export-contracts] ${vendor} ${operationId}: ${problem}`)
    this.vendor = vendor
    this.operationId = operationId
  }
}
