import type { AuthContext, Authenticator, AuthScheme } from '../auth/authScheme.ts'
import type { CallDescription } from '../contract/contract.ts'
import type { Clock } from './clock.ts'
import { ConfigurationError } from './errors.ts'

/** A scheme that a description allows, and the server variables that go with it. */
export interface AuthOption {
  readonly scheme: {
    readonly wants: string
    readonly accepts: (credentials: unknown) => boolean
    readonly create: AuthScheme<never>['create']
  }
  readonly variables?: Readonly<Record<string, string>>
}

export interface AuthSurroundings {
  readonly credentials?: unknown
  readonly fetch: typeof globalThis.fetch
  readonly clock: Clock
  readonly onClockSkew?: AuthContext['onClockSkew']
}

/**
 * The authenticator for a client's credentials, and the variables of its server address: the caller's, else those of the
 * scheme, else the defaults of the description.
 * @throws {ConfigurationError} when no scheme takes the credentials.
 */
export function chooseAuthenticator(
  description: CallDescription,
  schemes: readonly AuthOption[],
  { credentials, fetch, clock, onClockSkew, ...options }: AuthSurroundings & Readonly<Record<string, unknown>>,
): { readonly authenticator: Authenticator | undefined; readonly variables: Readonly<Record<string, string>> } {
  const option = schemes.find(({ scheme }) => scheme.accepts(credentials))
  if (credentials !== undefined && option === undefined) {
    const wanted = schemes.map(({ scheme }) => scheme.wants).join(' or ')
    throw new ConfigurationError(description.vendor, `credentials must be ${wanted}`)
  }
  const variables = Object.fromEntries(
    Object.entries(description.servers[0]?.variables ?? {}).map(([name, variable]) => [
      name,
      String(options[name] ?? option?.variables?.[name] ?? variable.default),
    ]),
  )
  const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length))
  const context = { fetch, now: clock.now, randomBytes, variables, onClockSkew }
  return { authenticator: option?.scheme.create(credentials as never, context), variables }
}
