import { expect, test } from 'vitest'
import type { DescriptionFacts, ServerFacts } from '../contract/contract.ts'
import { ConfigurationError } from './errors.ts'
import { serverAddress } from './serverAddress.ts'

const descriptionOf = (...servers: ServerFacts[]): DescriptionFacts => ({
  vendor: 'acme',
  title: 'Acme',
  servers,
  trailingSlash: 'significant',
  sensitive: [],
  credentialHeaders: [],
  operations: {},
})

const variables = { host: { default: 'acme.example' }, version: { default: 'v1', enum: ['v1', 'v2'] } }
const server: ServerFacts = { url: 'https://{host}/{version}', variables }

test.each<[string, ServerFacts[], Record<string, string>, string]>([
  ['without variables', [{ url: 'https://acme.example', variables: {} }], {}, 'https://acme.example'],
  [
    'of the first server',
    [
      { url: 'https://a.example', variables: {} },
      { url: 'https://b.example', variables: {} },
    ],
    {},
    'https://a.example',
  ],
  ['with defaults', [server], {}, 'https://acme.example/v1'],
  ['with a value', [server], { version: 'v2' }, 'https://acme.example/v2'],
  ['with a host that has a port', [server], { host: 'localhost:4010' }, 'https://localhost:4010/v1'],
  ['with a port of five digits', [server], { host: 'a:65535' }, 'https://a:65535/v1'],
  ['with an address', [server], { host: '10.0.0.1' }, 'https://10.0.0.1/v1'],
  ['with a name of one letter', [server], { host: 'a' }, 'https://a/v1'],
  ['with a variable twice', [{ url: 'https://{host}/{host}', variables }], { host: 'a-b' }, 'https://a-b/a-b'],
])('the address %s is filled in', (_, servers, values, address) => {
  expect(serverAddress(descriptionOf(...servers), values)).toBe(address)
})

/** The error that filling in throws. */
function failure(servers: ServerFacts[], values: Record<string, string>): unknown {
  try {
    return serverAddress(descriptionOf(...servers), values)
  } catch (error) {
    return error
  }
}

test('the address of a named server is filled in', () => {
  const named: ServerFacts = { url: 'https://fips.{host}', endpoint: 'fips', variables }
  expect(serverAddress(descriptionOf(server, named), { host: 'a.example' }, 'fips')).toBe('https://fips.a.example')
})

test.each<[string, ServerFacts[], string]>([
  [
    'where others are known',
    [server, { ...server, endpoint: 'fips' }, { ...server, endpoint: 'dual-stack' }],
    'endpoint must be fips or dual-stack; got "other"',
  ],
  ['where none is known', [server], 'endpoint must be left out; got "other"'],
])('the name of an unknown server %s is a ConfigurationError', (_, servers, problem) => {
  expect(() => serverAddress(descriptionOf(...servers), {}, 'other')).toThrow(new ConfigurationError('acme', problem))
})

const notPlain = (host: string) => `host ${JSON.stringify(host)} must be a plain name such as acme.example`

test.each<[string, ServerFacts[], Record<string, string>, string]>([
  ['without server', [], {}, 'the contract has no server. Pass baseUrl.'],
  ['with a value that is not allowed', [server], { version: 'v3' }, 'version must be v1 or v2; got "v3"'],
  ['with a scheme in the host', [server], { host: 'https://acme.example' }, notPlain('https://acme.example')],
  ['with a path in the host', [server], { host: 'acme.example/evil' }, notPlain('acme.example/evil')],
  ['with a user in the host', [server], { host: 'user@evil.example' }, notPlain('user@evil.example')],
  ['with a query in the host', [server], { host: 'evil.example?a' }, notPlain('evil.example?a')],
  ['with a fragment in the host', [server], { host: 'evil.example#' }, notPlain('evil.example#')],
  ['with a line end in the host', [server], { host: 'acme.example\n' }, notPlain('acme.example\n')],
  ['with an empty host', [server], { host: '' }, notPlain('')],
  ['with a host after something else', [server], { host: '/acme.example' }, notPlain('/acme.example')],
  ['with a hyphen before the host', [server], { host: '-acme.example' }, notPlain('-acme.example')],
  ['with a dot after the host', [server], { host: 'acme.example.' }, notPlain('acme.example.')],
  ['with a port of six digits', [server], { host: 'acme.example:123456' }, notPlain('acme.example:123456')],
  ['with a port that is no number', [server], { host: 'acme.example:a' }, notPlain('acme.example:a')],
])('an address %s is a ConfigurationError', (_, servers, values, problem) => {
  const error = failure(servers, values)
  expect(error).toBeInstanceOf(ConfigurationError)
  expect(error).toMatchObject({
    name: 'ConfigurationError',
    vendor: 'acme',
    message: `[export-contracts] acme: ${problem}`,
  })
})
