import { once } from 'node:events'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { type Answer, type LoopbackServer, type SeenRequest, startLoopbackServer } from '../_testing/loopbackServer.ts'
import { moment } from '../_testing/moment.ts'
import { authContext, movableClock, newYearMs } from './_testing/authContext.ts'
import { shown, thrownBy } from './_testing/shown.ts'
import { CredentialsError, TokenRequestError } from './errors.ts'
import { oauth2ClientCredentials } from './oauth2ClientCredentials.ts'

const url = 'https://api.emarsys.net/api/v3/email/getresponses'
const credentials = { clientId: 'client', clientSecret: 'MARKER-secret' }

const servers: LoopbackServer[] = []
afterEach(() => Promise.all(servers.splice(0).map(({ close }) => close())))

type Answering = (request: SeenRequest, count: number) => Answer | Promise<Answer>

const token =
  (members: object = {}): Answering =>
  (_, count) =>
    json(200, { access_token: `token-${count}`, token_type: 'Bearer', expires_in: 3600, ...members })

const json = (status: number, body: unknown): Answer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

/** A token server, and an authenticator that uses it. `count` starts at 1. */
async function start(answer: Answering = token(), given: object = {}, now = () => newYearMs) {
  let count = 0
  const server = await startLoopbackServer((request) => answer(request, ++count))
  servers.push(server)
  const tokenUrl = `${server.address}/oauth2/token`
  const scheme = oauth2ClientCredentials({ tokenUrl })
  const authenticator = scheme.create({ ...credentials, ...given }, authContext({ fetch, now }))
  const authorize = async () => authenticator.authorize(new Request(url))
  const refresh = async (refused: Request) => authenticator.refresh?.(refused, new Response(null, { status: 401 }))
  return { server, tokenUrl, authenticator, authorize, refresh }
}

const bearer = (request: Request) => request.headers.get('authorization')

describe('the token request', () => {
  test('is a POST with HTTP Basic and the grant type', async () => {
    const { server, authorize } = await start()
    await authorize()
    expect(server.seen).toEqual([
      {
        method: 'POST',
        path: '/oauth2/token',
        headers: expect.objectContaining({
          accept: 'application/json',
          authorization: `Basic ${btoa('client:MARKER-secret')}`,
          'content-type': 'application/x-www-form-urlencoded',
        }),
        body: 'grant_type=client_credentials',
      },
    ])
  })

  // https://www.rfc-editor.org/rfc/rfc6749#appendix-B is the first row's source.
  test.each([
    [' %&+£€', '+%25%26%2B%C2%A3%E2%82%AC'],
    ['a:b', 'a%3Ab'],
    ['a=/?@b', 'a%3D%2F%3F%40b'],
    ['AZaz09*-._', 'AZaz09*-._'],
    ['käse\n', 'k%C3%A4se%0A'],
  ])('form-encodes %j as %j in id and secret', async (text, encoded) => {
    const { server, authorize } = await start(token(), { clientId: text, clientSecret: text })
    await authorize()
    expect(server.seen[0]?.headers.authorization).toBe(`Basic ${btoa(`${encoded}:${encoded}`)}`)
  })

  test('goes to the address in the credentials rather than to that of the scheme', async () => {
    const { server, tokenUrl } = await start()
    const scheme = oauth2ClientCredentials({ tokenUrl: 'https://auth.invalid/oauth2/token' })
    const { authorize } = scheme.create({ ...credentials, tokenUrl: `${tokenUrl}?tenant=1` }, authContext({ fetch }))
    await authorize(new Request(url))
    expect(server.seen.map(({ path }) => path)).toEqual(['/oauth2/token?tenant=1'])
  })

  test('calls the given fetch as a function, as that of browsers wants it', async () => {
    const receivers: unknown[] = []
    async function given(this: unknown): Promise<Response> {
      receivers.push(this)
      return Response.json({ access_token: 'token', token_type: 'Bearer' })
    }
    const scheme = oauth2ClientCredentials({ tokenUrl: 'https://auth.invalid/oauth2/token' })
    await scheme.create(credentials, authContext({ fetch: given })).authorize(new Request(url))
    expect(receivers).toEqual([undefined])
  })
})

describe('the token', () => {
  test('is sent as a bearer token, and the rest of the request stays as it was', async () => {
    const { authenticator } = await start()
    const request = new Request(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
    const authorized = await authenticator.authorize(request)
    expect(Object.fromEntries(authorized.headers)).toEqual({
      authorization: 'Bearer token-1',
      'content-type': 'application/json',
    })
    expect([authorized.method, authorized.url, await authorized.text(), await request.text()]).toEqual([
      'POST',
      url,
      '{}',
      '{}',
    ])
  })

  test.each([
    ['is used until 30 s before it expires', { expires_in: 3600 }, 3569.999, 1],
    ['is renewed 30 s before it expires', { expires_in: 3600 }, 3570, 2],
    ['is used for 270 s when the server does not say', { expires_in: undefined }, 269.999, 1],
    ['is renewed after 270 s when the server does not say', { expires_in: undefined }, 270, 2],
    ['is renewed after 270 s when the server says no number', { expires_in: 'soon' }, 270, 2],
    ['is used for 270 s when the server says nothing useful', { expires_in: '' }, 269, 1],
    ['is renewed after 270 s when the server says endless', { expires_in: '1e999' }, 270, 2],
    ['may have its lifetime in quotes', { expires_in: '3600' }, 3569, 1],
    ['is renewed in time when its lifetime is in quotes', { expires_in: '3600' }, 3570, 2],
    ['is never used again when it lives no longer than 30 s', { expires_in: 30 }, 0, 2],
    ['may be of the type bearer in other letters', { token_type: 'bEARER' }, 0, 1],
    ['may lack a type', { token_type: undefined }, 0, 1],
  ])('%s', async (_, members, waitSeconds, requests) => {
    const clock = movableClock()
    const { server, authorize } = await start(token(members), {}, clock.now)
    expect(bearer(await authorize())).toBe('Bearer token-1')
    clock.advance(waitSeconds)
    expect(bearer(await authorize())).toBe(`Bearer token-${requests}`)
    expect(server.seen.length).toBe(requests)
  })

  test('counts its lifetime from the time when it was asked for', async () => {
    const clock = movableClock()
    const slow: Answering = (request, count) => {
      clock.advance(10)
      return token()(request, count)
    }
    const { authorize } = await start(slow, {}, clock.now)
    await authorize()
    clock.advance(3560)
    expect(bearer(await authorize())).toBe('Bearer token-2')
  })
})

describe('many callers', () => {
  test('50 at the same time cause one token request', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(5), { minLength: 50, maxLength: 50 }), async (delaysInTicks) => {
        const { server, authorize } = await start()
        const authorized = await Promise.all(
          delaysInTicks.map(async (ticks) => {
            for (let tick = 0; tick < ticks; tick++) await undefined
            return bearer(await authorize())
          }),
        )
        expect(new Set(authorized)).toEqual(new Set(['Bearer token-1']))
        expect(server.seen.length).toBe(1)
      }),
      { numRuns: 40 },
    )
  })

  test('50 whose token was refused cause one refresh, however their refusals are spread', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(5), { minLength: 50, maxLength: 50 }), fc.boolean(), async (waves, late) => {
        const { server, authorize, refresh } = await start()
        const refused = await authorize()
        const again = async () => {
          expect(await refresh(refused)).toBe(true)
          return bearer(await authorize())
        }
        const authorized = await Promise.all(
          waves.map(async (ticks) => {
            for (let tick = 0; tick < ticks; tick++) await undefined
            return again()
          }),
        )
        if (late) authorized.push(await again())
        expect(new Set(authorized)).toEqual(new Set(['Bearer token-2']))
        expect(server.seen.length).toBe(2)
      }),
      { numRuns: 40 },
    )
  })

  test('a second refusal renews the token again', async () => {
    const { authorize, refresh } = await start()
    await refresh(await authorize())
    await refresh(await authorize())
    expect(bearer(await authorize())).toBe('Bearer token-3')
  })

  test('a refusal of a request that carried no token renews whatever token there is', async () => {
    const { authorize, refresh } = await start()
    await authorize()
    expect(await refresh(new Request(url))).toBe(true)
    expect(bearer(await authorize())).toBe('Bearer token-2')
  })

  test('refreshes in the middle of a token request wait for that request', async () => {
    const { server, authorize, refresh } = await start()
    const pending = authorize()
    await refresh(new Request(url))
    expect([bearer(await authorize()), bearer(await pending)]).toEqual(['Bearer token-1', 'Bearer token-1'])
    expect(server.seen.length).toBe(1)
  })

  test('all of them fail with the request that they share, and the next one asks again', async () => {
    const failing: Answering = (request, count) => (count === 1 ? json(503, {}) : token()(request, count))
    const { tokenUrl, server, authorize } = await start(failing)
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => thrownBy(authorize)))
    const failed = new TokenRequestError({ tokenUrl, problem: 'got the status 503', status: 503 })
    expect(outcomes).toEqual(Array(5).fill(failed))
    expect([bearer(await authorize()), server.seen.length]).toEqual(['Bearer token-2', 2])
  })
})

describe('a failed token request', () => {
  const hostile = 'MARKER-secret'
  test.each<[string, Answer, string, number, string?]>([
    ['the OAuth error', json(401, { error: 'invalid_client' }), 'got the status 401', 401, 'invalid_client'],
    ['the status alone', { status: 502, body: '<html>' }, 'got the status 502', 502],
    ['no description', json(400, { error: 'x', error_description: hostile }), 'got the status 400', 400, 'x'],
    ['no error that quotes the secret', json(400, { error: hostile }), 'got the status 400', 400],
    ['no error that is a sentence', json(400, { error: 'Who are you?' }), 'got the status 400', 400],
    ['no error that is an object', json(500, { error: { code: 1 } }), 'got the status 500', 500],
    ['nothing of a list', json(500, ['invalid_client']), 'got the status 500', 500],
    ['nothing of null', json(500, null), 'got the status 500', 500],
    ['an answer without token', json(200, {}), 'got no usable access_token', 200],
    ['an error with the status 200', json(200, { error: 'slow_down' }), 'got no usable access_token', 200, 'slow_down'],
    ['an empty answer', { status: 200 }, 'got no usable access_token', 200],
    ['a token that is no text', json(200, { access_token: 1 }), 'got no usable access_token', 200],
    ['a token with a line break', json(200, { access_token: `${hostile}\n` }), 'got no usable access_token', 200],
    ['an empty token', json(200, { access_token: '' }), 'got no usable access_token', 200],
    [
      'a token of another type',
      json(200, { access_token: hostile, token_type: 'mac' }),
      'got a token of another type than Bearer',
      200,
    ],
  ])('tells %s', async (_, answer, problem, status, oauthError) => {
    const { tokenUrl, authorize } = await start(() => answer)
    const error = await thrownBy(authorize)
    const known = { tokenUrl, problem, status, ...(oauthError === undefined ? {} : { oauthError }) }
    expect(error).toEqual(new TokenRequestError(known))
    expect(shown(error)).not.toContain('MARKER')
  })

  test('reads as one line', async () => {
    const { tokenUrl, authorize } = await start(() => json(401, { error: 'invalid_client' }))
    await expect(authorize()).rejects.toThrow(
      `[export-contracts] oauth2ClientCredentials: the token request to ${tokenUrl} got the status 401 (invalid_client)`,
    )
  })

  test.each([301, 302, 303, 307, 308])('does not follow the redirect %i with its credentials', async (status) => {
    const elsewhere = await start()
    const { tokenUrl, authorize } = await start(() => ({ status, headers: { location: elsewhere.tokenUrl } }))
    const problem = 'got a redirect, which is not followed'
    expect(await thrownBy(authorize)).toEqual(new TokenRequestError({ tokenUrl, problem, status }))
    expect(elsewhere.server.seen).toEqual([])
  })

  test('tells a redirect that a browser hides', async () => {
    const hidden = { type: { value: 'opaqueredirect' }, status: { value: 0 }, ok: { value: false } }
    const answering = async () => Object.defineProperties(new Response(null), hidden)
    const tokenUrl = 'https://auth.invalid/token'
    const { authorize } = oauth2ClientCredentials({ tokenUrl }).create(credentials, authContext({ fetch: answering }))
    const problem = 'got a redirect, which is not followed'
    const failed = new TokenRequestError({ tokenUrl, problem, status: 0 })
    expect(await thrownBy(() => authorize(new Request(url)))).toEqual(failed)
  })

  test('has no status when no answer came', async () => {
    const { server, tokenUrl, authorize } = await start()
    await server.close()
    servers.pop()
    expect(await thrownBy(authorize)).toEqual(new TokenRequestError({ tokenUrl, problem: 'got no whole answer' }))
  })

  test('ends when its time is up, and frees the next one', async () => {
    const arrival = moment()
    const end = moment()
    const { server, tokenUrl } = await start((request, count) => {
      if (count > 1) return token()(request, count)
      arrival.come()
      return end.comes.then(() => ({ status: 200 }))
    })
    // The time of the first request ends when it has arrived, and that of the other never: however busy the machine is.
    let sent = 0
    const fetchInTime: typeof globalThis.fetch = async (input) => {
      const request = input as Request
      const answer = fetch(new Request(request.clone(), { signal: null }))
      if (++sent > 1) return answer
      await arrival.comes
      if (!request.signal.aborted) await once(request.signal, 'abort')
      end.come()
      await answer
      return fetch(request)
    }
    const scheme = oauth2ClientCredentials({ tokenUrl, timeoutMs: 20 })
    const { authorize } = scheme.create(credentials, authContext({ fetch: fetchInTime }))
    const problem = 'had no whole answer within 20 ms'
    expect(await thrownBy(() => authorize(new Request(url)))).toEqual(new TokenRequestError({ tokenUrl, problem }))
    expect(bearer(await authorize(new Request(url)))).toBe('Bearer token-2')
    expect(server.seen.length).toBe(2)
  })

  test('shows nothing of what a fetch throws, nor of the query of its address', async () => {
    const scheme = oauth2ClientCredentials({ tokenUrl: 'https://auth.invalid/token?key=MARKER' })
    const failing = async (input: unknown) => {
      throw new Error(`could not send ${(input as Request).headers.get('authorization')} MARKER`, {
        cause: credentials,
      })
    }
    const error = await thrownBy(() =>
      scheme.create(credentials, authContext({ fetch: failing })).authorize(new Request(url)),
    )
    const known = { tokenUrl: 'https://auth.invalid/token', problem: 'got no whole answer' }
    expect(error).toEqual(new TokenRequestError(known))
    expect(shown(error)).not.toMatch(/MARKER|Basic/)
  })
})

test.each([
  [{ clientId: '' }, 'clientId is empty; pass it as it was issued'],
  [{ clientSecret: '' }, 'clientSecret is empty; pass it as it was issued'],
  [{ tokenUrl: '/token' }, 'tokenUrl must be an absolute http(s) address without credentials'],
  [{ tokenUrl: 'ftp://auth.invalid/' }, 'tokenUrl must be an absolute http(s) address without credentials'],
  [{ tokenUrl: 'https://id:MARKER@auth.invalid/' }, 'tokenUrl must be an absolute http(s) address without credentials'],
])('%j is refused: %s', async (given, problem) => {
  const scheme = oauth2ClientCredentials({ tokenUrl: 'https://auth.invalid/token' })
  const error = await thrownBy(() => scheme.create({ ...credentials, ...given }, authContext()))
  expect(error).toEqual(new CredentialsError('oauth2ClientCredentials', problem))
  expect(shown(error)).not.toContain('MARKER')
})

test.each([
  ['a client', credentials, true],
  ['a client with a token address', { ...credentials, tokenUrl: 'https://auth.invalid/token' }, true],
  ['a client id alone', { clientId: 'client' }, false],
  ['a token address that is no text', { ...credentials, tokenUrl: new URL('https://auth.invalid') }, false],
  ['a WSSE user', { username: 'customer001', secret: 'secret' }, false],
  ['a text', 'client', false],
  ['null', null, false],
])('%s, as in %j: accepted is %j', (_, given, accepted) => {
  expect(oauth2ClientCredentials({ tokenUrl: 'https://auth.invalid' }).accepts(given)).toBe(accepted)
})

test('neither secret nor token shows in the authenticator', async () => {
  const { authenticator, authorize } = await start(token({ access_token: 'MARKER-token' }))
  expect(bearer(await authorize())).toBe('Bearer MARKER-token')
  expect(shown(authenticator)).not.toContain('MARKER')
})
