import { beforeEach, describe, expect, test } from 'vitest'
import { createEmarsysClient } from '../../generated/emarsys/client.ts'
import { mockVendor as emarsys } from '../../generated/emarsys/mock.ts'
import { vendors } from '../../generated/vendors.ts'
import { createOperationMatcher } from '../contract/operationMatcher.ts'
import { createMockFetch } from './createMockFetch.ts'
import { tokenPath } from './createTokenAddresses.ts'

const [tokenUrl = ''] = emarsys.tokenUrls
const address = `http://127.0.0.1:4010${tokenPath('emarsys', tokenUrl)}`
const basic = `Basic ${btoa('client:secret')}`
const form = 'application/x-www-form-urlencoded'
let fetch: typeof globalThis.fetch

beforeEach(() => {
  fetch = createMockFetch(emarsys)
})

interface Sent {
  readonly url?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

async function ask({
  url = address,
  headers = { authorization: basic },
  body = 'grant_type=client_credentials',
}: Sent) {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': form, ...headers }, body })
  const told = ['cache-control', 'www-authenticate'].map((name) => response.headers.get(name))
  return { status: response.status, told, body: await response.json() }
}

const token = (count: number) => ({
  status: 200,
  told: ['no-store', null],
  body: { access_token: `mock-token-00000000000${count}`, token_type: 'Bearer', expires_in: 3600 },
})

test('a client gets another token each time, at the address of the mock and at that of the vendor', async () => {
  expect([await ask({}), await ask({ url: tokenUrl })]).toEqual([token(1), token(2)])
})

test.each<Sent>([
  { body: 'grant_type=client_credentials&client_id=client&client_secret=secret', headers: {} },
  { body: 'grant_type=client_credentials&scope=any' },
  { headers: { authorization: `basic ${btoa('cli%3Aent:se:cret')}`, 'content-type': `${form};charset=UTF-8` } },
])('%j is well formed', async (sent) => {
  expect(await ask(sent)).toEqual(token(1))
})

const refused = (status: number, error: string, description: string) => ({
  status,
  told: ['no-store', status === 401 ? 'Basic realm="mock"' : null],
  body: { error, error_description: description },
})
const notBasic = refused(401, 'invalid_client', 'Authorization must be Basic with a client id and its secret.')
const nobody = refused(
  401,
  'invalid_client',
  'Name the client by Basic authorization, or by client_id and client_secret.',
)

describe('a request that is not well formed is refused as RFC 6749 says', () => {
  test.each<[Sent, object]>([
    [{ body: '' }, refused(400, 'invalid_request', 'grant_type is missing.')],
    [{ body: 'grant_type=' }, refused(400, 'invalid_request', 'grant_type is missing.')],
    [{ body: 'grant_type=password' }, refused(400, 'unsupported_grant_type', 'grant_type must be client_credentials.')],
    [
      { body: 'grant_type=client_credentials&grant_type=client_credentials' },
      refused(400, 'invalid_request', 'A parameter is given more than once.'),
    ],
    [
      { headers: { authorization: basic, 'content-type': 'application/json' }, body: '{}' },
      refused(400, 'invalid_request', 'The body must be application/x-www-form-urlencoded.'),
    ],
    [
      { body: 'grant_type=client_credentials&client_id=client' },
      refused(400, 'invalid_request', 'The client is named in the header and in the body.'),
    ],
    [{ headers: {} }, nobody],
    [{ headers: {}, body: 'grant_type=client_credentials&client_id=client' }, nobody],
    [{ headers: { authorization: 'Bearer any' } }, notBasic],
    [{ headers: { authorization: 'Basic ===' } }, notBasic],
    [{ headers: { authorization: `Basic ${btoa('client')}` } }, notBasic],
    [{ headers: { authorization: `Basic ${btoa(':secret')}` } }, notBasic],
  ])('%j', async (sent, want) => {
    expect(await ask(sent)).toEqual(want)
  })

  test('with another method', async () => {
    const response = await fetch(address)
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })
})

test('a client fetches its token from the mock and calls with it', async () => {
  const credentials = { clientId: 'client', clientSecret: 'secret' }
  const client = createEmarsysClient({ fetch, credentials, version: 'v3' })
  expect(await client.getExportStatus({ exportId: 2140 })).toMatchObject({ ok: true, status: 200 })
})

test('no operation of a vendor stands where its tokens come from', async () => {
  const mocked = await Promise.all(vendors.map(({ loadMock }) => loadMock()))
  const found = mocked.flatMap(({ contract: { description }, tokenUrls }) => {
    const { at } = createOperationMatcher(description)
    return tokenUrls.flatMap((url) => [at(url), at(`http://127.0.0.1${tokenPath(description.vendor, url)}`)])
  })
  expect(found.filter((place) => 'atPath' in place)).toEqual([])
  expect(found).toHaveLength(2)
})
