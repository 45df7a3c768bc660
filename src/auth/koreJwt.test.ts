import jsonwebtoken from 'jsonwebtoken'
import { describe, expect, test } from 'vitest'
import { authContext, movableClock, newYearMs } from './_testing/authContext.ts'
import { shown, thrownBy } from './_testing/shown.ts'
import { CredentialsError } from './errors.ts'
import { type KoreJwtCredentials, koreJwt } from './koreJwt.ts'

const url = 'https://platform.kore.ai/api/public/bot/st-1/export'
const clientId = 'cs-00000000-0000-5000-8000-000000000001'
const clientSecret = 'MARKER-secret-of-the-app'
const app = { clientId, clientSecret }
const newYear = newYearMs / 1000
const exampleJwt = 'eyJhbGciOiJIUzI1NiJ9.e30.AAAA'

const unauthorized = new Response(null, { status: 401 })
const authenticatorFor = (given: KoreJwtCredentials, now = () => newYearMs) =>
  koreJwt().create(given, authContext({ now }))
const sentJwt = (request: Request) => request.headers.get('auth') ?? ''
/** Checks signature and expiry as an independent library sees them. */
const verified = (request: Request, clockTimestamp = newYear) => {
  const options = { algorithms: ['HS256'], clockTimestamp, complete: true } as const
  const { header, payload } = jsonwebtoken.verify(sentJwt(request), clientSecret, options)
  return { header, payload }
}

describe('an app', () => {
  const header = { alg: 'HS256', typ: 'JWT' }

  test.each([
    ['signs for itself, for five minutes', {}, { sub: clientId, exp: newYear + 300 }],
    ['signs for another subject', { sub: '1234567890' }, { sub: '1234567890', exp: newYear + 300 }],
    ['signs for another time', { expiresInSeconds: 60 }, { sub: clientId, exp: newYear + 60 }],
    [
      'takes undefined for absent',
      { sub: undefined, expiresInSeconds: undefined },
      { sub: clientId, exp: newYear + 300 },
    ],
    ['adds no jti unasked', { withJti: false }, { sub: clientId, exp: newYear + 300 }],
    ['adds a jti', { withJti: true }, { sub: clientId, exp: newYear + 300, jti: '000102030405060708090a0b0c0d0e0f' }],
  ])('%s', async (_, given, claims) => {
    // Half a second shows that times are whole seconds.
    const authorized = await authenticatorFor({ ...app, ...given }, () => newYearMs + 500).authorize(new Request(url))
    expect(verified(authorized)).toEqual({ header, payload: { appId: clientId, iat: newYear, ...claims } })
  })

  test('sends the bare JWT in the header auth, and leaves the rest of the request as it was', async () => {
    const request = new Request(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
    const authorized = await authenticatorFor(app).authorize(request)
    expect(Object.fromEntries(authorized.headers)).toEqual({
      'content-type': 'application/json',
      auth: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
    })
    expect([authorized.method, authorized.url, await authorized.text(), await request.text()]).toEqual([
      'POST',
      url,
      '{}',
      '{}',
    ])
  })

  test.each([
    ['uses its JWT again until 30 s before it expires', {}, 269.999, true],
    ['signs anew 30 s before its JWT expires', {}, 270, false],
    ['signs each time when its JWT lives no longer than 30 s', { expiresInSeconds: 30 }, 1, false],
    ['never uses a jti twice', { withJti: true }, 0, false],
  ])('%s', async (_, given, waitSeconds, same) => {
    const clock = movableClock()
    const { authorize } = authenticatorFor({ ...app, ...given }, clock.now)
    const first = await authorize(new Request(url))
    clock.advance(waitSeconds)
    const second = await authorize(new Request(url))
    expect(sentJwt(first) === sentJwt(second)).toBe(same)
    expect(verified(second, clock.now() / 1000).payload['appId']).toBe(clientId)
  })

  test('never gives one jti to two attempts at the same time', async () => {
    const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length))
    const { authorize } = koreJwt().create({ ...app, withJti: true }, authContext({ randomBytes }))
    const jwts = await Promise.all(Array.from({ length: 50 }, async () => sentJwt(await authorize(new Request(url)))))
    expect(new Set(jwts).size).toBe(50)
  })

  test('signs anew after a refresh', async () => {
    const clock = movableClock()
    const { authorize, refresh } = authenticatorFor(app, clock.now)
    const refused = await authorize(new Request(url))
    clock.advance(1)
    expect(await refresh?.(refused, unauthorized)).toBe(true)
    expect(verified(await authorize(new Request(url))).payload['iat']).toBe(newYear + 1)
  })

  test('does not sign anew for a refused JWT that has been replaced already', async () => {
    const clock = movableClock()
    const { authorize, refresh } = authenticatorFor(app, clock.now)
    const refused = await authorize(new Request(url))
    clock.advance(1)
    await refresh?.(refused, unauthorized)
    const renewed = await authorize(new Request(url))
    clock.advance(1)
    expect(await refresh?.(refused, unauthorized)).toBe(true)
    expect(sentJwt(await authorize(new Request(url)))).toBe(sentJwt(renewed))
  })
})

describe('a function', () => {
  const asked = (claims: object) => {
    const jwts: string[] = []
    const give = async () => {
      const jwt = jsonwebtoken.sign({ count: jwts.length, ...claims }, clientSecret, { noTimestamp: true })
      jwts.push(jwt)
      return jwt
    }
    return { jwts, give }
  }

  test.each([
    ['is asked again 30 s before its JWT expires', { exp: newYear + 300 }, 270, 2],
    ['is not asked again before', { exp: newYear + 300 }, 269, 1],
    ['is asked for each attempt when its JWT has no exp', {}, 0, 2],
    ['is asked for each attempt when its JWT has a jti', { exp: newYear + 300, jti: 'once' }, 0, 2],
  ])('%s', async (_, claims, waitSeconds, calls) => {
    const clock = movableClock()
    const { jwts, give } = asked(claims)
    const { authorize } = authenticatorFor(give, clock.now)
    const sent = [sentJwt(await authorize(new Request(url)))]
    clock.advance(waitSeconds)
    sent.push(sentJwt(await authorize(new Request(url))))
    expect({ calls: jwts.length, sent }).toEqual({ calls, sent: [jwts[0], jwts[calls - 1]] })
  })

  test('is asked for each attempt when its JWT is encrypted', async () => {
    let calls = 0
    const { authorize } = authenticatorFor(async () => `eyJhbGciOiJSU0EtT0FFUCJ9.k${++calls}.iv.text.tag`)
    await authorize(new Request(url))
    expect(sentJwt(await authorize(new Request(url)))).toBe('eyJhbGciOiJSU0EtT0FFUCJ9.k2.iv.text.tag')
  })

  test('is asked again after a refresh', async () => {
    const { jwts, give } = asked({ exp: newYear + 300 })
    const { authorize, refresh } = authenticatorFor(give)
    await authorize(new Request(url))
    expect(await refresh?.(new Request(url), unauthorized)).toBe(true)
    expect([sentJwt(await authorize(new Request(url))), jwts.length]).toEqual([jwts[1], 2])
  })

  test('that fails is asked again by the next attempt', async () => {
    let calls = 0
    const { authorize } = authenticatorFor(async () => {
      if (++calls === 1) throw new Error('the token service is away')
      return exampleJwt
    })
    const error = await authorize(new Request(url)).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      message: '[export-contracts] koreJwt: the credentials provider failed (Error)',
      code: 'INVALID_CREDENTIALS',
      cause: new Error('the token service is away'),
    })
    expect(sentJwt(await authorize(new Request(url)))).toBe(exampleJwt)
  })
})

describe('a JWT', () => {
  test('is sent as it is', async () => {
    expect(sentJwt(await authenticatorFor(exampleJwt).authorize(new Request(url)))).toBe(exampleJwt)
  })

  test('cannot be refreshed', async () => {
    expect(await authenticatorFor(exampleJwt).refresh?.(new Request(url), unauthorized)).toBe(false)
  })

  const notJwts = ['', `Bearer ${exampleJwt}`, `${exampleJwt}\n`, 'MARKER', 'a.b', 'a.b.c.d', 'a.b.c.d.e.f', 'a.b.ü']

  test.each(notJwts)('is not %j, which is refused', async (text) => {
    const problem = 'the text is not a JWT; pass the bare token, without a word such as Bearer'
    expect(await thrownBy(() => authenticatorFor(text))).toEqual(new CredentialsError('koreJwt', problem))
  })

  test.each([...notJwts, undefined])('is not %j, which is refused from a function too', async (given) => {
    const { authorize } = authenticatorFor(async () => given as string)
    const problem = 'what the function gave is not a JWT; pass the bare token, without a word such as Bearer'
    expect(await thrownBy(() => authorize(new Request(url)))).toEqual(new CredentialsError('koreJwt', problem))
  })
})

test.each([
  [{ ...app, clientId: '' }, 'clientId is empty; pass it as it was issued'],
  [{ ...app, clientSecret: '' }, 'clientSecret is empty; pass it as it was issued'],
  [{ ...app, expiresInSeconds: 0 }, 'expiresInSeconds must be a whole number above 0'],
  [{ ...app, expiresInSeconds: -1 }, 'expiresInSeconds must be a whole number above 0'],
  [{ ...app, expiresInSeconds: 1.5 }, 'expiresInSeconds must be a whole number above 0'],
  [{ ...app, expiresInSeconds: Number.NaN }, 'expiresInSeconds must be a whole number above 0'],
])('%j is refused: %s', async (given, problem) => {
  expect(await thrownBy(() => authenticatorFor(given))).toEqual(new CredentialsError('koreJwt', problem))
})

test.each([
  ['a JWT', exampleJwt, true],
  ['a function', async () => exampleJwt, true],
  ['an app', app, true],
  ['an app with all members', { ...app, sub: 'me', expiresInSeconds: 60, withJti: true }, true],
  ['a client id alone', { clientId }, false],
  ['a subject that is no text', { ...app, sub: 1 }, false],
  ['a time that is no number', { ...app, expiresInSeconds: '60' }, false],
  ['a switch that is no boolean', { ...app, withJti: 'yes' }, false],
  ['null', null, false],
  ['nothing', undefined, false],
])('%s, as in %j: accepted is %j', (_, given, accepted) => expect(koreJwt().accepts(given)).toBe(accepted))

test('neither secret nor JWT shows in the authenticator or in errors', async () => {
  const jwt = jsonwebtoken.sign({ exp: newYear + 300 }, clientSecret)
  const authenticators = [app, jwt, async () => jwt].map((given) => authenticatorFor(given))
  const sent = await Promise.all(
    authenticators.map(async ({ authorize }) => sentJwt(await authorize(new Request(url)))),
  )
  const errors = [
    await thrownBy(() => authenticatorFor(`Bearer ${jwt}`)),
    await thrownBy(() => authenticatorFor(async () => `${jwt} MARKER`).authorize(new Request(url))),
    await thrownBy(() => authenticatorFor({ ...app, expiresInSeconds: 0 })),
  ]
  const everything = [koreJwt(), ...authenticators, ...errors].map(shown).join()
  expect([clientSecret, 'MARKER', ...sent].filter((secret) => everything.includes(secret))).toEqual([])
})
