import { MockError } from './MockError.ts'
import { problemResponse } from './problemResponse.ts'

/** @throws {MockError} for a text that no browser sends as an origin */
export function assertOrigins(origins: readonly string[]): void {
  const wrong = origins.find((text) => text !== '*' && !(URL.canParse(text) && new URL(text).origin === text))
  if (wrong === undefined) return
  const found = JSON.stringify(wrong)
  throw new MockError('MOCK_OPTIONS', `${found} is no origin. Give one such as http://localhost:5173, or * for all.`)
}

// What a browser remembers outlives a mock that is started anew with other origins, so it is not for long.
const preflightSeconds = 600

/**
 * The answer to the preflight of a browser; undefined for any other request.
 * @param allowed origins of web pages that may call, or `*`
 */
// https://fetch.spec.whatwg.org/#cors-preflight-fetch
export function answerPreflight(
  { method, headers }: Pick<Request, 'method' | 'headers'>,
  allowed: readonly string[],
): Response | undefined {
  const origin = headers.get('origin')
  const wanted = headers.get('access-control-request-method')
  if (allowed.length === 0 || method !== 'OPTIONS' || origin === null || wanted === null) return undefined
  if (!isAllowed(origin, allowed)) {
    return problemResponse(403, 'Origin not allowed', `Pages of ${origin} may not call; allow it with --cors.`)
  }
  const names = headers.get('access-control-request-headers')
  return new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': wanted,
      ...(names === null ? {} : { 'Access-Control-Allow-Headers': names }),
      'Access-Control-Max-Age': String(preflightSeconds),
      ...(headers.get('access-control-request-private-network') === 'true'
        ? { 'Access-Control-Allow-Private-Network': 'true' }
        : {}),
    },
  })
}

/** The headers with which a browser gives an answer to a page, where its origin is allowed. */
// https://fetch.spec.whatwg.org/#http-responses
export function crossOriginHeaders(
  origin: string | undefined,
  allowed: readonly string[],
  answer: Headers,
): Readonly<Record<string, string>> {
  if (allowed.length === 0) return {}
  if (origin === undefined || !isAllowed(origin, allowed)) return { Vary: 'Origin' }
  const names = [...answer.keys()].join(', ')
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': origin,
    ...(names === '' ? {} : { 'Access-Control-Expose-Headers': names }),
  }
}

const isAllowed = (origin: string, allowed: readonly string[]) => allowed.includes('*') || allowed.includes(origin)
