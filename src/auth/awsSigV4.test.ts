import type { LexModelsV2ClientConfig } from '@aws-sdk/client-lex-models-v2'
import fc from 'fast-check'
import { afterEach, describe, expect, expectTypeOf, test } from 'vitest'
import { type LoopbackServer, startLoopbackServer } from '../_testing/loopbackServer.ts'
import { authContext, movableClock, newYearMs } from './_testing/authContext.ts'
import { shown, thrownBy } from './_testing/shown.ts'
import { smithyAuthorization } from './_testing/smithyAuthorization.ts'
import { type AwsCredentialProvider, type AwsCredentials, awsSigV4 } from './awsSigV4.ts'
import { CredentialsError } from './errors.ts'

const region = 'eu-west-1'
const service = 'lex'
const secretAccessKey = 'MARKER/secret+key'
const sessionToken = 'MARKER/session+token=='
const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey }
const url = 'https://models-v2-lex.eu-west-1.amazonaws.com/exports/'
const unauthorized = new Response(null, { status: 401 })
const authenticatorFor = (given: AwsCredentials | AwsCredentialProvider, now = () => newYearMs) =>
  awsSigV4({ service }).create(given, authContext({ now, variables: { region } }))

const exportStart = () =>
  new Request(url, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'x-trace': 'abc' },
    body: '{"fileFormat":"LexJson"}',
    redirect: 'manual',
  })

test('a request is signed for the region, with its time, and keeps what the caller gave it', async () => {
  const signed = await authenticatorFor(credentials).authorize(exportStart())
  const { authorization, ...headers } = Object.fromEntries(signed.headers)
  expect(headers).toEqual({ 'content-type': 'application/json', 'x-trace': 'abc', 'x-amz-date': '20260101T000000Z' })
  expect(authorization).toMatch(
    /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/20260101\/eu-west-1\/lex\/aws4_request, SignedHeaders=host;x-amz-date;x-trace, Signature=[0-9a-f]{64}$/,
  )
  expect([signed.method, signed.url, signed.redirect, await signed.text()]).toEqual([
    'PUT',
    url,
    'manual',
    '{"fileFormat":"LexJson"}',
  ])
})

test('the caller may abort the signed request', async () => {
  const abort = new AbortController()
  const signed = await authenticatorFor(credentials).authorize(new Request(url, { signal: abort.signal }))
  abort.abort()
  expect(signed.signal.aborted).toBe(true)
})

test('the request itself stays unread, so that the next attempt can sign it again', async () => {
  const clock = movableClock()
  const authenticator = authenticatorFor(credentials, clock.now)
  const request = exportStart()
  const first = await authenticator.authorize(request)
  clock.advance(1)
  const second = await authenticator.authorize(request)
  expect(request.headers.has('authorization')).toBe(false)
  expect(second.headers.get('x-amz-date')).toBe('20260101T000001Z')
  expect(second.headers.get('authorization')).not.toBe(first.headers.get('authorization'))
  expect([await first.text(), await second.text(), await request.text()]).toEqual(
    Array(3).fill('{"fileFormat":"LexJson"}'),
  )
})

describe('the signature', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 8 })
  // What addresses may hold without encoding, where AWS encodes it for the signature.
  const openText = fc.string({ unit: fc.constantFrom(...`!'()*[]|;=:@&+,$~ab`), minLength: 1, maxLength: 8 })
  const segment = fc.oneof(anyText.map(encodeURIComponent), openText)
  const name = fc.oneof(
    fc.constantFrom(
      ...['accept', 'cache-control', 'content-type', 'from', 'pragma', 'range', 'referer', 'user-agent'],
      ...['x-amz-target', 'x-amzn-trace-id'],
    ),
    fc.stringMatching(/^x-[a-z]{1,8}$/),
  )
  const value = fc.stringMatching(/^[!-~][ -~]{0,12}$/)
  const call = fc
    .record({
      method: fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'),
      host: fc.constantFrom('models-v2-lex.eu-west-1.amazonaws.com', 'localhost:4010', '127.0.0.1'),
      segments: fc.array(segment, { maxLength: 4 }),
      query: fc.array(fc.tuple(fc.string({ unit: 'binary', maxLength: 6 }), anyText), { maxLength: 5 }),
      headers: fc.dictionary(name, value, { maxKeys: 4 }),
      body: fc.oneof(fc.constant(undefined), fc.uint8Array({ maxLength: 64 }), anyText.map(utf8)),
      token: fc.constantFrom(undefined, sessionToken),
      now: fc.integer({ min: 0, max: Date.UTC(2100, 0) }),
    })
    .map(({ body, ...rest }) => ({ ...rest, body: ['GET', 'HEAD'].includes(rest.method) ? undefined : body }))

  test('equals that of the AWS SDK, and neither header nor body is lost', async () => {
    await fc.assert(
      fc.asyncProperty(call, async ({ method, host, segments, query, headers, body, token, now }) => {
        const search = query.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')
        const address = `https://${host}/${segments.join('/')}?${search}`
        const request = new Request(address, { method, headers, body: body ?? null })
        const given = { ...credentials, ...(token === undefined ? {} : { sessionToken: token }) }
        const signed = await authenticatorFor(given, () => now).authorize(request)

        const theirs = await smithyAuthorization(
          { method, url: request.url, headers: request.headers, query, ...(body === undefined ? {} : { body }) },
          { credentials: given, region, service, now },
        )
        expect(signed.headers.get('authorization')).toBe(theirs)
        expect(Object.fromEntries(signed.headers)).toMatchObject(Object.fromEntries(request.headers))
        expect(signed.headers.get('x-amz-security-token')).toBe(token ?? null)
        expect([signed.method, signed.url]).toEqual([method, request.url])
        expect(new Uint8Array(await signed.arrayBuffer())).toEqual(body ?? new Uint8Array())
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('on the wire', () => {
  let server: LoopbackServer | undefined
  afterEach(() => server?.close())

  test.each([
    ['a text', () => 'grüße'],
    ['bytes without content type', () => utf8('grüße')],
    ['a stream', () => new Blob(['grü', 'ße']).stream()],
  ])('a body that is %s arrives whole and as it was signed', async (_, body) => {
    server = await startLoopbackServer(() => ({ status: 200 }))
    // The types of Node 24 do not know that a stream needs `duplex`.
    const init = { method: 'POST', body: body(), duplex: 'half' } as RequestInit
    await fetch(await authenticatorFor(credentials).authorize(new Request(`${server.address}/exports?a=1`, init)))
    const [seen] = server.seen
    const theirs = await smithyAuthorization(
      {
        method: 'POST',
        url: `${server.address}/exports`,
        headers: new Headers({ 'x-amz-date': '20260101T000000Z' }),
        body: utf8('grüße'),
        query: [['a', '1']],
      },
      { credentials, region, service, now: newYearMs },
    )
    expect([seen?.body, seen?.headers.authorization, seen?.headers['content-length']]).toEqual(['grüße', theirs, '7'])
  })
})

describe('a provider', () => {
  function countingProvider(expiresInSeconds?: number, now = () => newYearMs) {
    const calls: number[] = []
    const provider = async (): Promise<AwsCredentials> => {
      calls.push(now())
      const expiration = expiresInSeconds === undefined ? {} : { expiration: new Date(now() + expiresInSeconds * 1000) }
      return { accessKeyId: `AKID${calls.length}`, secretAccessKey, ...expiration }
    }
    return { calls, provider }
  }
  const keyId = (request: Request) => /Credential=(\w+)/.exec(request.headers.get('authorization') ?? '')?.[1]

  test.each([
    ['for each attempt when its credentials have no expiration', undefined, 0, ['AKID1', 'AKID2']],
    ['once while its credentials expire later than a minute from now', 3_600, 3_539, ['AKID1', 'AKID1']],
    ['again when its credentials expire in a minute', 3_600, 3_540, ['AKID1', 'AKID2']],
  ])('is asked %s', async (_, expiresInSeconds, waitSeconds, keyIds) => {
    const clock = movableClock()
    const authenticator = authenticatorFor(countingProvider(expiresInSeconds, clock.now).provider, clock.now)
    const first = await authenticator.authorize(new Request(url))
    clock.advance(waitSeconds)
    const second = await authenticator.authorize(new Request(url))
    expect([keyId(first), keyId(second)]).toEqual(keyIds)
  })

  test('is asked again after a refresh', async () => {
    const authenticator = authenticatorFor(countingProvider(3_600).provider)
    await authenticator.authorize(new Request(url))
    expect(await authenticator.refresh?.(new Request(url), unauthorized)).toBe(true)
    expect(keyId(await authenticator.authorize(new Request(url)))).toBe('AKID2')
  })

  test('that answers after a refresh does not bring forgotten credentials back', async () => {
    const answers: ((given: AwsCredentials) => void)[] = []
    const authenticator = authenticatorFor(() => new Promise((resolve) => answers.push(resolve)))
    const expiration = new Date(newYearMs + 3_600_000)
    const early = authenticator.authorize(new Request(url))
    await authenticator.refresh?.(new Request(url), unauthorized)
    answers[0]?.({ accessKeyId: 'OLD', secretAccessKey, expiration })
    await early
    const late = authenticator.authorize(new Request(url))
    answers[1]?.({ accessKeyId: 'NEW', secretAccessKey, expiration })
    expect([keyId(await early), keyId(await late)]).toEqual(['OLD', 'NEW'])
  })

  test('that fails is asked again by the next attempt', async () => {
    let calls = 0
    const authenticator = authenticatorFor(async () => {
      if (++calls === 1) throw new Error('the metadata service is away')
      return credentials
    })
    const error = await authenticator.authorize(new Request(url)).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      message: '[export-contracts] awsSigV4: the credentials provider failed (Error)',
      code: 'INVALID_CREDENTIALS',
      cause: new Error('the metadata service is away'),
    })
    expect(keyId(await authenticator.authorize(new Request(url)))).toBe('AKIDEXAMPLE')
  })

  test('of the AWS SDK fits', () => {
    expectTypeOf<NonNullable<LexModelsV2ClientConfig['credentials']>>().toExtend<
      AwsCredentials | AwsCredentialProvider
    >()
  })
})

test('refreshing fixed credentials changes nothing', async () => {
  expect(await authenticatorFor(credentials).refresh?.(new Request(url), unauthorized)).toBe(false)
})

test.each([
  ['a pair of keys', credentials, true],
  ['temporary keys', { ...credentials, sessionToken, expiration: new Date() }, true],
  ['temporary keys whose token is undefined', { ...credentials, sessionToken: undefined }, true],
  ['a provider', async () => credentials, true],
  ['a secret key alone', { secretAccessKey }, false],
  ['an access key alone', { accessKeyId: 'AKIDEXAMPLE' }, false],
  ['a session token that is no text', { ...credentials, sessionToken: 1 }, false],
  ['an expiration that is a text', { ...credentials, expiration: '2026-01-01' }, false],
  ['a text', 'AKIDEXAMPLE', false],
  ['null', null, false],
  ['nothing', undefined, false],
])('%s, as in %j: accepted is %j', (_, given, accepted) => expect(awsSigV4({ service }).accepts(given)).toBe(accepted))

const unusable: readonly [string, AwsCredentials, string][] = [
  ['an empty access key', { ...credentials, accessKeyId: '' }, 'accessKeyId is empty; pass it as it was issued'],
  [
    'an empty secret key',
    { ...credentials, secretAccessKey: '' },
    'secretAccessKey is empty; pass it as it was issued',
  ],
  [
    'a session token with a line break',
    { ...credentials, sessionToken: `${sessionToken}\n` },
    'sessionToken holds white space or characters other than ASCII; pass it as it was issued',
  ],
]

test.each(unusable)('%s is refused at once', async (_, given, problem) => {
  expect(await thrownBy(() => authenticatorFor(given))).toEqual(new CredentialsError('awsSigV4', problem))
})

test.each(unusable)('%s from a provider is refused', async (_, given, problem) => {
  const error = await thrownBy(() => authenticatorFor(async () => given).authorize(new Request(url)))
  expect(error).toEqual(new CredentialsError('awsSigV4', problem))
})

test('a provider that gives something else is refused', async () => {
  const provider = async () => ({ key: secretAccessKey }) as unknown as AwsCredentials
  const error = await thrownBy(() => authenticatorFor(provider).authorize(new Request(url)))
  const wanted = '{ accessKeyId, secretAccessKey, sessionToken?, expiration? }'
  expect(error).toEqual(new CredentialsError('awsSigV4', `the credentials provider gave no ${wanted}`))
})

test('a client without region is refused', async () => {
  const error = await thrownBy(() => awsSigV4({ service }).create(credentials, authContext()))
  expect(error).toEqual(new CredentialsError('awsSigV4', 'there is no region; pass the option region'))
})

test('secrets show neither in the authenticator nor in errors', async () => {
  const given = { ...credentials, sessionToken, expiration: new Date(newYearMs + 3_600_000) }
  const [fixed, provided] = [authenticatorFor(given), authenticatorFor(async () => given)]
  await Promise.all([fixed, provided].map(({ authorize }) => authorize(new Request(url))))
  const broken = { ...given, sessionToken: `${sessionToken}\n` }
  const errors = [
    await thrownBy(() => authenticatorFor(broken)),
    await thrownBy(() => authenticatorFor(async () => broken).authorize(new Request(url))),
  ]
  expect([awsSigV4({ service }), fixed, provided, ...errors].map(shown).join()).not.toContain('MARKER')
})

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text))
}
