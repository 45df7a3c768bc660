/** Credentials that cannot be used, or surroundings that do not suffice to use them. The message holds no secret. */
export class CredentialsError extends Error {
  override readonly name = 'CredentialsError'
  readonly scheme: string
  constructor(scheme: string, problem: string) {
    super(`[export-contracts] ${scheme}: ${problem}`)
    this.scheme = scheme
  }
}
