import { decodeJwt, SignJWT } from 'jose'
import { askProvider } from './askProvider.ts'
import type { AuthContext, AuthScheme, SchemeEnvironment } from './authScheme.ts'
import { assertNotEmpty, hasTexts } from './credentialMembers.ts'
import { CredentialsError } from './errors.ts'
import { expiringValue } from './expiringValue.ts'
import { hex } from './hex.ts'
import { withHeader } from './withHeader.ts'

/** An app of the Kore.ai platform, whose JWTs are signed here. */
export interface KoreAppCredentials {
  /** `cs-` and a UUID. */
  readonly clientId: string
  readonly clientSecret: string
  /** Default: the client id. */
  readonly sub?: string | undefined
  /** Default: 300. */
  readonly expiresInSeconds?: number | undefined
  /** For apps with "Enforce JTI": a JWT with a new `jti` for each attempt. */
  readonly withJti?: boolean | undefined
}

/** A JWT, an async function that gives one, or an app for which JWTs are signed. */
export type KoreJwtCredentials = string | (() => Promise<string>) | KoreAppCredentials

/** @public Read by this name when generated/vendors.ts is written. */
export const environment: SchemeEnvironment = (prefix) => [
  { required: { '': `${prefix}_JWT` } },
  { required: { clientId: `${prefix}_CLIENT_ID`, clientSecret: `${prefix}_CLIENT_SECRET` } },
]

const renewBeforeMs = 30_000
const defaultLifetimeSeconds = 300

/**
 * Kore.ai's header `auth` with a bare JWT. A JWT that was signed or asked for is used again until 30 s before its `exp`;
 * one without `exp`, or with a `jti`, which the platform takes once only, is not.
 * @example koreJwt().create({ clientId: 'cs-...', clientSecret: '...' }, context)
 */
export function koreJwt(): AuthScheme<KoreJwtCredentials> {
  return {
    wants: 'a JWT, an async function that gives one, or { clientId, clientSecret, sub?, expiresInSeconds?, withJti? }',
    accepts: (credentials): credentials is KoreJwtCredentials =>
      typeof credentials === 'string' || typeof credentials === 'function' || isKoreApp(credentials),
    create(credentials, context) {
      const obtain = jwtSource(credentials, context)
      const jwt = expiringValue(async () => {
        const value = await obtain()
        assertJwt('what the function gave', value)
        return { value, usableUntilMs: usableUntilMs(value) }
      }, context.now)
      return {
        authorize: async (request) => withHeader(request, 'auth', await jwt.get()),
        async refresh(refused, { status }) {
          if (status !== 401) return false
          jwt.forget(refused.headers.get('auth') ?? undefined)
          return typeof credentials !== 'string'
        },
      }
    },
  }
}

function jwtSource(credentials: KoreJwtCredentials, context: AuthContext): () => Promise<string> {
  if (typeof credentials === 'function') return () => askProvider('koreJwt', credentials)
  if (typeof credentials === 'string') {
    assertJwt('the text', credentials)
    return async () => credentials
  }
  const { clientId, clientSecret, expiresInSeconds = defaultLifetimeSeconds } = credentials
  assertNotEmpty('koreJwt', 'clientId', clientId)
  assertNotEmpty('koreJwt', 'clientSecret', clientSecret)
  if (!Number.isSafeInteger(expiresInSeconds) || expiresInSeconds <= 0) {
    throw new CredentialsError('koreJwt', 'expiresInSeconds must be a whole number above 0')
  }
  return () => signJwt({ ...credentials, expiresInSeconds }, context)
}

/** Claims: https://community.kore.ai/t/how-to-generate-jwt-tokens-for-kore-ai-public-apis/2287 (HS256 only) */
function signJwt(app: KoreAppCredentials & { expiresInSeconds: number }, { now, randomBytes }: AuthContext) {
  const iat = Math.floor(now() / 1000)
  return new SignJWT({
    sub: app.sub ?? app.clientId,
    appId: app.clientId,
    iat,
    exp: iat + app.expiresInSeconds,
    ...(app.withJti ? { jti: hex(randomBytes(16)) } : {}),
  })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .sign(new TextEncoder().encode(app.clientSecret))
}

function usableUntilMs(jwt: string): number {
  try {
    const { exp, jti } = decodeJwt(jwt)
    return exp === undefined || jti !== undefined ? 0 : exp * 1000 - renewBeforeMs
  } catch {
    return 0 // An encrypted JWT says nothing about itself.
  }
}

function assertJwt(what: string, value: string): void {
  // Three parts when signed (RFC 7515), five when encrypted (RFC 7516).
  if (typeof value === 'string' && /^[\w-]+(\.[\w-]*){2}((\.[\w-]*){2})?$/.test(value)) return
  throw new CredentialsError('koreJwt', `${what} is not a JWT; pass the bare token, without a word such as Bearer`)
}

function isKoreApp(value: unknown): value is KoreAppCredentials {
  return (
    hasTexts(value, 'clientId', 'clientSecret') &&
    ['undefined', 'string'].includes(typeof value['sub']) &&
    ['undefined', 'number'].includes(typeof value['expiresInSeconds']) &&
    ['undefined', 'boolean'].includes(typeof value['withJti'])
  )
}
