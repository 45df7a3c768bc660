/** A call that used up its time. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError'
  readonly vendor: string
  readonly operationId: string
  readonly timeoutMs: number
  constructor(vendor: string, operationId: string, timeoutMs: number) {
    super(
      `[export-contracts] ${vendor} ${operationId}: not done within ${timeoutMs} ms. Raise timeoutMs, or try later.`,
    )
    this.vendor = vendor
    this.operationId = operationId
    this.timeoutMs = timeoutMs
  }
}
