import type { MockVendor } from './mockVendor.ts'
import { problemResponse } from './problemResponse.ts'

export interface TokenAddresses {
  readonly isOne: (url: URL) => boolean
  /** Answers a request for a token by OAuth 2 client credentials, whoever the client is. */
  readonly answer: (request: Pick<Request, 'method' | 'headers'>, body: string) => Response
}

/** Path of a vendor's token address on the mock: `/<vendor>/oauth2/token`. */
export const tokenPath = (vendor: string, tokenUrl: string): string => `/${vendor}${new URL(tokenUrl).pathname}`

// The lifetime in the examples of RFC 6749.
const lifetimeSeconds = 3600

/** The token addresses of vendors, at their own places and below `/<vendor>`. Tokens are never checked. */
export function createTokenAddresses(vendors: readonly MockVendor[]): TokenAddresses {
  const urls = new Set(vendors.flatMap(({ tokenUrls }) => tokenUrls))
  const paths = new Set(
    vendors.flatMap(({ contract, tokenUrls }) => tokenUrls.map((url) => tokenPath(contract.description.vendor, url))),
  )
  let count = 0
  return {
    isOne: ({ origin, pathname }) => urls.has(origin + pathname) || paths.has(pathname),
    answer(request, body) {
      if (request.method !== 'POST') return wrongMethod()
      const refusal = refusalOf(request.headers, body)
      if (refusal !== undefined) return tokenResponse(refusal.status, refusal.body, refusal.headers)
      count += 1
      const token = `mock-token-${count.toString(16).padStart(12, '0')}`
      return tokenResponse(200, { access_token: token, token_type: 'Bearer', expires_in: lifetimeSeconds })
    },
  }
}

function wrongMethod(): Response {
  const response = problemResponse(405, 'Method not allowed', 'A token is asked for with POST.')
  response.headers.set('Allow', 'POST')
  return response
}

// https://www.rfc-editor.org/rfc/rfc6749#section-5.1: no cache may keep it
const tokenResponse = (status: number, body: object, headers: Readonly<Record<string, string>> = {}) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store', Pragma: 'no-cache', ...headers } })

interface Refusal {
  readonly status: number
  readonly body: { readonly error: string; readonly error_description: string }
  readonly headers?: Readonly<Record<string, string>>
}

const badRequest = (error: string, description: string): Refusal => ({
  status: 400,
  body: { error, error_description: description },
})

/** Why a request is no well-formed one for a token; undefined when it is one. */
// https://www.rfc-editor.org/rfc/rfc6749#section-4.4.2 and #section-5.2
function refusalOf(headers: Headers, body: string): Refusal | undefined {
  const [type = ''] = (headers.get('content-type') ?? '').split(';')
  if (type.trim().toLowerCase() !== 'application/x-www-form-urlencoded')
    return badRequest('invalid_request', 'The body must be application/x-www-form-urlencoded.')
  const form = new URLSearchParams(body)
  if (new Set(form.keys()).size < form.size)
    return badRequest('invalid_request', 'A parameter is given more than once.')
  const grant = form.get('grant_type')
  if (!grant) return badRequest('invalid_request', 'grant_type is missing.')
  if (grant !== 'client_credentials')
    return badRequest('unsupported_grant_type', 'grant_type must be client_credentials.')
  return clientRefusal(headers.get('authorization'), form)
}

/** A client names itself in one of two ways, and not in both. */
// https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1
function clientRefusal(authorization: string | null, form: URLSearchParams): Refusal | undefined {
  const isInForm = form.has('client_id') || form.has('client_secret')
  if (authorization !== null && isInForm)
    return badRequest('invalid_request', 'The client is named in the header and in the body.')
  if (authorization !== null) {
    if (isBasic(authorization)) return undefined
    return unknownClient('Authorization must be Basic with a client id and its secret.')
  }
  if (form.get('client_id') && form.get('client_secret')) return undefined
  return unknownClient('Name the client by Basic authorization, or by client_id and client_secret.')
}

const unknownClient = (description: string): Refusal => ({
  status: 401,
  body: { error: 'invalid_client', error_description: description },
  headers: { 'WWW-Authenticate': 'Basic realm="mock"' },
})

function isBasic(authorization: string): boolean {
  const [, base64 = ''] = /^basic +([\w+/]+=*)$/i.exec(authorization) ?? []
  try {
    return /^[^:]+:./s.test(atob(base64))
  } catch {
    return false
  }
}
