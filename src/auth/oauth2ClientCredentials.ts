import type { AuthScheme, SchemeEnvironment } from './authScheme.ts'
import { assertNotEmpty, hasTexts } from './credentialMembers.ts'
import { CredentialsError, TokenRequestError, type TokenRequestFailure } from './errors.ts'
import { type Expiring, expiringValue } from './expiringValue.ts'
import { withHeader } from './withHeader.ts'

export interface OAuth2ClientCredentials {
  readonly clientId: string
  readonly clientSecret: string
  /** Overrules the scheme's. */
  readonly tokenUrl?: string | undefined
}

/** @public Read by this name when generated/vendors.ts is written. */
export const environment: SchemeEnvironment = (prefix) => [
  { required: { clientId: `${prefix}_CLIENT_ID`, clientSecret: `${prefix}_CLIENT_SECRET` } },
]

const renewBeforeMs = 30_000
const defaultLifetimeSeconds = 300

/**
 * OAuth 2 client credentials: a bearer token from the token address, used until 30 s before it expires. All attempts
 * that need a token at the same time wait for one token request.
 * @example oauth2ClientCredentials({ tokenUrl }).create({ clientId: '...', clientSecret: '...' }, context)
 */
// https://www.rfc-editor.org/rfc/rfc6749#section-4.4
export function oauth2ClientCredentials({
  tokenUrl: defaultTokenUrl,
  timeoutMs = 30_000,
}: {
  readonly tokenUrl: string
  /** How long a token request may take. */
  readonly timeoutMs?: number
}): AuthScheme<OAuth2ClientCredentials> {
  return {
    wants: '{ clientId, clientSecret, tokenUrl? }',
    accepts: (credentials): credentials is OAuth2ClientCredentials =>
      hasTexts(credentials, 'clientId', 'clientSecret') &&
      ['undefined', 'string'].includes(typeof credentials['tokenUrl']),
    create({ clientId, clientSecret, tokenUrl = defaultTokenUrl }, { fetch, now }) {
      assertNotEmpty('oauth2ClientCredentials', 'clientId', clientId)
      assertNotEmpty('oauth2ClientCredentials', 'clientSecret', clientSecret)
      assertTokenUrl(tokenUrl)

      const requestToken = oneAtATime(async (): Promise<Expiring<string>> => {
        const askedAtMs = now()
        const request = new Request(tokenUrl, {
          method: 'POST',
          headers: {
            accept: 'application/json',
            authorization: `Basic ${btoa(`${formEncoded(clientId)}:${formEncoded(clientSecret)}`)}`,
            'content-type': 'application/x-www-form-urlencoded',
          },
          body: 'grant_type=client_credentials',
          redirect: 'manual', // Cloudflare's workers refuse 'error'.
          signal: AbortSignal.timeout(timeoutMs),
        })
        const { token, lifetimeSeconds } = await sendTokenRequest(request, fetch, timeoutMs, clientSecret)
        return { value: token, usableUntilMs: askedAtMs + lifetimeSeconds * 1000 - renewBeforeMs }
      })
      const token = expiringValue(requestToken, now)

      return {
        authorize: async (request) => withHeader(request, 'authorization', `Bearer ${await token.get()}`),
        async refresh(refused, { status }) {
          if (status !== 401) return false
          token.forget(refused.headers.get('authorization')?.replace(/^Bearer /, ''))
          return true
        },
      }
    },
  }
}

/** @throws {TokenRequestError} */
async function sendTokenRequest(
  request: Request,
  fetch: typeof globalThis.fetch,
  timeoutMs: number,
  clientSecret: string,
): Promise<{ readonly token: string; readonly lifetimeSeconds: number }> {
  const { origin, pathname } = new URL(request.url)
  const failure = (rest: Omit<TokenRequestFailure, 'tokenUrl'>) =>
    new TokenRequestError({ tokenUrl: origin + pathname, ...rest })

  let response: Response
  let text: string
  try {
    response = await fetch(request)
    text = await response.text()
  } catch (error) {
    const timedOut = error instanceof Error && error.name === 'TimeoutError'
    throw failure({ problem: timedOut ? `had no whole answer within ${timeoutMs} ms` : 'got no whole answer' })
  }

  const { status } = response
  const answer = readObject(text)
  const oauthError = errorCode(answer['error'], clientSecret)
  const refused = (problem: string) => failure({ problem, status, ...(oauthError === undefined ? {} : { oauthError }) })
  if (!response.ok) {
    const redirected = response.type === 'opaqueredirect' || (status >= 300 && status < 400)
    throw refused(redirected ? 'got a redirect, which is not followed' : `got the status ${status}`)
  }
  const { access_token: token, token_type: type = 'Bearer', expires_in: expiresIn } = answer
  if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) throw refused('got no usable access_token')
  if (String(type).toLowerCase() !== 'bearer') throw refused('got a token of another type than Bearer')
  return { token, lifetimeSeconds: lifetimeSeconds(expiresIn) }
}

function readObject(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text))
  } catch {
    return {}
  }
}

/** The code, unless a server put something else in its place. */
function errorCode(error: unknown, clientSecret: string): string | undefined {
  return typeof error === 'string' && /^[\w.-]{1,64}$/.test(error) && !error.includes(clientSecret) ? error : undefined
}

function lifetimeSeconds(expiresIn: unknown): number {
  const seconds = typeof expiresIn === 'string' && expiresIn !== '' ? Number(expiresIn) : expiresIn // Some servers quote it.
  return typeof seconds === 'number' && Number.isFinite(seconds) ? seconds : defaultLifetimeSeconds
}

// https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1: both are form-encoded before Basic joins them
function formEncoded(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice('='.length)
}

/** Callers that come while a call is under way share its outcome. */
function oneAtATime<Value>(call: () => Promise<Value>): () => Promise<Value> {
  let pending: Promise<Value> | undefined
  return () => {
    pending ??= call().finally(() => {
      pending = undefined
    })
    return pending
  }
}

function assertTokenUrl(tokenUrl: string): void {
  const url = URL.canParse(tokenUrl) ? new URL(tokenUrl) : undefined
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '') return
  throw new CredentialsError(
    'oauth2ClientCredentials',
    'tokenUrl must be an absolute http(s) address without credentials',
  )
}
