import { ContractError } from '../contract/ContractError.ts'

/** Credentials that cannot be used, or surroundings that do not suffice to use them. The message holds no secret. */
export class CredentialsError extends ContractError {
  override readonly name = 'CredentialsError'
  readonly code = 'INVALID_CREDENTIALS'
  declare readonly scheme: string
  constructor(scheme: string, problem: string, options?: ErrorOptions) {
    super(`${scheme}: ${problem}`, options)
    this.scheme = scheme
  }
}

/** What is known about a token request that gave no token. */
export interface TokenRequestFailure {
  /** Where the request went, without its query. */
  readonly tokenUrl: string
  readonly problem: string
  /** The HTTP status; absent when no response came, 0 for a redirect that a browser hides. */
  readonly status?: number
  /** The `error` code of the answer, such as `invalid_client`. */
  readonly oauthError?: string
}

/** A token request that gave no token. Neither the credentials nor the answer are in it. */
// It has no `cause`: what a fetch throws may quote the request.
export class TokenRequestError extends ContractError {
  override readonly name = 'TokenRequestError'
  readonly code = 'NO_TOKEN'
  declare readonly tokenUrl: string
  declare readonly status: number | undefined
  /** https://www.rfc-editor.org/rfc/rfc6749#section-5.2 */
  declare readonly oauthError: string | undefined
  constructor({ tokenUrl, problem, status, oauthError }: TokenRequestFailure) {
    const code = oauthError === undefined ? '' : ` (${oauthError})`
    super(`oauth2ClientCredentials: the token request to ${tokenUrl} ${problem}${code}`)
    this.tokenUrl = tokenUrl
    this.status = status
    this.oauthError = oauthError
  }
}
