/** Adds credentials to the requests of one client. */
export interface Authenticator {
  /** The request with credentials for this one attempt. */
  readonly authorize: (request: Request) => Promise<Request>
  /**
   * Called after a 401 or 403: forgets what was cached. True when the next attempt will carry other credentials, or another
   * time. It keeps what another caller has renewed since the refused request was authorized.
   */
  readonly refresh?: (refused: Request, answer: Response) => Promise<boolean>
}

/** What an authenticator may use of its surroundings; all of it is given, so that tests can choose it. */
export interface AuthContext {
  readonly fetch: typeof globalThis.fetch
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly randomBytes: (length: number) => Uint8Array
  /** Variables of the server address, such as `region`. */
  readonly variables: Readonly<Record<string, string>>
  /** Told by how many milliseconds the server's clock is ahead, when a request is sent again with its time. */
  readonly onClockSkew?: ((aheadMs: number) => void) | undefined
}

/** One way to authenticate, as a description's security scheme names it with `x-auth`. */
export interface AuthScheme<Credentials> {
  /** What the credentials look like, for messages: `{ username, secret }`. */
  readonly wants: string
  readonly accepts: (credentials: unknown) => credentials is Credentials
  readonly create: (credentials: Credentials, context: AuthContext) => Authenticator
}

/** Environment variables that make one set of credentials. */
export interface CredentialVariables {
  /** Member of the credentials -> variable; `''` when the variable's value is the credentials. */
  readonly required: Readonly<Record<string, string>>
  readonly optional?: Readonly<Record<string, string>>
  /** Server variable -> environment variables, the first one that is set counts. */
  readonly server?: Readonly<Record<string, readonly string[]>>
  /** Where credentials come from when no variable is set. */
  readonly chain?: CredentialChain
}

/** Sources that are asked one after the other, outside of the environment variables. */
export interface CredentialChain {
  /** Its name in `credentialChains`. */
  readonly factory: string
  /** The variable that names a profile. */
  readonly profile: string
  /** In words, after "or". */
  readonly finds: string
}

/** Makes a provider that asks a chain, or only the profile that is named. */
export type CreateCredentialProvider = (options: { readonly profile?: string }) => () => Promise<unknown>

/**
 * The variables from which a command line takes credentials of a scheme: the first set that is whole counts. Each scheme's
 * file exports one as `environment`, marked `@public` because only its name is known; `prefix` is the vendor's, such as
 * `A_VENDOR`.
 */
export type SchemeEnvironment = (prefix: string) => readonly CredentialVariables[]

/** The credentials that a scheme takes. */
export type CredentialsOf<Scheme> = Scheme extends AuthScheme<infer Credentials> ? Credentials : never
