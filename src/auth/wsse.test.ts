import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { authContext, movableClock } from './_testing/authContext.ts'
import { shown, thrownBy } from './_testing/shown.ts'
import { CredentialsError } from './errors.ts'
import { wsse, wsseDigest } from './wsse.ts'

const url = 'https://api.emarsys.net/api/v2/email/getresponses'
const problem =
  'username holds a double quote, a line break, or another character that its header cannot carry; pass the API user name as the vendor shows it'

const mock = 'https://github.com/Dennis-Kluge/emarsys-mock, internal/auth/wsse_test.go'
const vectors = [
  {
    nonce: 'd36e316282959a9ed4c89851497a717f',
    created: '2010-12-27T13:14:15Z',
    secret: 'secret',
    digest: 'NzYyYTZjMmE0NTRiYzFmYWI0ZTE1OWVkMDlhNmQ0MTBhMjk1NDE5Zg==',
    source: mock,
  },
  {
    nonce: '00000000000000000000000000000000',
    created: '2020-01-01T00:00:00Z',
    secret: 'mock-secret',
    digest: 'NTdhMWU4YWVlMWE3ZDE4MjQ1NmMwOTZkZmU1MDc3YjI0MzQzZmJkNg==',
    source: mock,
  },
  {
    nonce: 'a1b2c3d4e5f60718293a4b5c6d7e8f90',
    created: '2026-09-10T12:00:00Z',
    secret: 'mock-secret',
    digest: 'NzJiNjUzMGU4OWIwYTlhZTM4YTA5YTk4NmRkOWNlMzg3Mjc4ZWM4MA==',
    source: mock,
  },
  {
    nonce: 'a87ff679a2f3e71d9181a67b7542122c',
    created: '2016-07-20T12:34:56',
    secret: 'secret',
    digest: 'YzI3MWVhMDgwNjMzZDdhMjE1MjhkMzM3NTk1NTQwYjRjNmM4ZGYzMA==',
    source: 'unit test of a public Python client',
  },
  {
    nonce: 'd36e316282959a9ed4c89851497a717f',
    created: '2014-03-20T12:51:45Z',
    secret: 'customersecret',
    digest: 'YWQyNWE5Y2JkOTY2ZTU1ODg2M2QzNzVhNDZlZGQwZjg5YjZlZTk4Yw==',
    source: "computed from nonce, time and secret of the vendor's sample, which prints another digest",
  },
]

// https://github.com/kartonfarkas/api_docs/tree/e90ad63/source/suite, which the vendor's later pages repeat
const documentedHeader = {
  digest: 'ZmI2ZmQ0MDIxYmQwNjcxNDkxY2RjNDNiMWExNjFkZA==',
  nonce: 'd36e3162829ed4c89851497a717f',
  created: '2014-03-20T12:51:45Z',
  secret: 'customersecret',
}

const bytesOf = (hexDigits: string) =>
  Uint8Array.from(hexDigits.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16))

describe('the digest', () => {
  test.each(vectors)('of nonce $nonce at $created ($source)', async ({ nonce, created, secret, digest }) => {
    expect(await wsseDigest(nonce, created, secret)).toBe(digest)
  })

  test('is not that of standard WSSE, over raw bytes', async () => {
    const [{ nonce, created, secret } = documentedHeader] = vectors
    expect(await wsseDigest(nonce, created, secret)).not.toBe('dipsKkVLwfq04VntCabUEKKVQZ8=')
  })

  test('is never over raw bytes: it holds 40 lower-case hex digits, whatever goes in', async () => {
    const text = fc.string({ unit: 'binary' })
    await fc.assert(
      fc.asyncProperty(text, text, text, async (nonce, created, secret) => {
        expect(atob(await wsseDigest(nonce, created, secret))).toMatch(/^[0-9a-f]{40}$/)
      }),
    )
  })

  test("is not what the vendor's documented header holds, which no SHA-1 can give", async () => {
    const { nonce, created, secret, digest } = documentedHeader
    expect(await wsseDigest(nonce, created, secret)).not.toBe(digest)
    expect([atob(digest).length, nonce.length]).toEqual([31, 28])
  })
})

describe('the header', () => {
  test.each(vectors.filter(({ created }) => created.endsWith('Z')))(
    'for nonce $nonce at $created',
    async ({ nonce, created, secret, digest }) => {
      const context = authContext({ now: () => Date.parse(created) + 999, randomBytes: () => bytesOf(nonce) })
      const { authorize } = wsse().create({ username: 'customer 001', secret }, context)
      expect(
        Object.fromEntries((await authorize(new Request(url, { headers: { accept: 'text/csv' } }))).headers),
      ).toEqual({
        accept: 'text/csv',
        'x-wsse': `UsernameToken Username="customer 001", PasswordDigest="${digest}", Nonce="${nonce}", Created="${created}"`,
      })
    },
  )

  test('has a new nonce and a new time for each attempt of the same request', async () => {
    const clock = movableClock()
    const context = authContext({ now: clock.now })
    const { authorize } = wsse().create({ username: 'customer001', secret: 'secret' }, context)
    const request = new Request(url, { method: 'POST', body: '{}' })
    const first = await authorize(request)
    clock.advance(1)
    const second = await authorize(request)
    const [nonceAndTime = [], laterNonceAndTime] = [first, second].map(({ headers }) =>
      /Nonce="(.*?)", Created="(.*?)"/.exec(headers.get('x-wsse') ?? '')?.slice(1),
    )
    expect(nonceAndTime).toEqual(['000102030405060708090a0b0c0d0e0f', '2026-01-01T00:00:00Z'])
    expect(laterNonceAndTime).toEqual(['101112131415161718191a1b1c1d1e1f', '2026-01-01T00:00:01Z'])
    expect([await first.text(), await second.text(), await request.text()]).toEqual(['{}', '{}', '{}'])
  })

  test('replaces one that the caller gave', async () => {
    const { authorize } = wsse().create({ username: 'customer001', secret: 'secret' }, authContext())
    const authorized = await authorize(new Request(url, { headers: { 'X-WSSE': 'old' } }))
    expect(authorized.headers.get('x-wsse')).toMatch(/^UsernameToken Username="customer001", /)
  })
})

test.each([
  ['a double quote', 'customer"001'],
  ['a line feed', 'customer001\n'],
  ['a carriage return', 'customer\r001'],
  ['a tab', 'customer\t001'],
  ['a NUL', 'customer\0'],
  ['a DEL', 'customer\x7f'],
  ['a line separator', 'customer\u2028'],
  ['a letter that headers cannot carry', 'kundinß'],
])('a username with %s is refused', async (_, username) => {
  const error = await thrownBy(() => wsse().create({ username, secret: 'secret' }, authContext()))
  expect(error).toEqual(new CredentialsError('wsse', problem))
})

test.each([
  ['username', { username: '', secret: 'secret' }],
  ['secret', { username: 'customer001', secret: '' }],
])('an empty %s is refused', async (name, credentials) => {
  const error = await thrownBy(() => wsse().create(credentials, authContext()))
  expect(error).toEqual(new CredentialsError('wsse', `${name} is empty; pass it as it was issued`))
})

test.each([
  ['a username and a secret', { username: 'customer001', secret: 'secret' }, true],
  ['a username alone', { username: 'customer001' }, false],
  ['a secret that is no text', { username: 'customer001', secret: 1 }, false],
  ['a client of OAuth 2', { clientId: 'id', clientSecret: 'secret' }, false],
  ['a text', 'customer001', false],
  ['null', null, false],
])('%s, as in %j: accepted is %j', (_, given, accepted) => expect(wsse().accepts(given)).toBe(accepted))

test('the secret shows neither in the authenticator, nor in errors, nor in the request', async () => {
  const authenticator = wsse().create({ username: 'customer001', secret: 'MARKER' }, authContext())
  const authorized = await authenticator.authorize(new Request(url))
  const error = await thrownBy(() => wsse().create({ username: 'a"b', secret: 'MARKER' }, authContext()))
  expect([wsse(), authenticator, authorized, error].map(shown).join()).not.toContain('MARKER')
})
