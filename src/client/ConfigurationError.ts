/** A client that was not made, because an option cannot be right. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
  readonly vendor: string
  constructor(vendor: string, problem: string) {
    super(`[export-contracts] ${vendor}: ${problem}`)
    this.vendor = vendor
  }
}
