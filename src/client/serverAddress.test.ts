import { expect, test } from 'vitest'
import type { DescriptionFacts, ServerFacts } from '../contract.ts'
import { serverAddress } from './serverAddress.ts'

const descriptionOf = (...servers: ServerFacts[]): DescriptionFacts => ({
  vendor: 'acme',
  title: 'Acme',
  servers,
  trailingSlash: 'significant',
  sensitive: [],
  operations: {},
})

const variables = { host: { default: 'acme.example' }, version: { default: 'v1', enum: ['v1', 'v2'] } }

test.each<[string, ServerFacts[], Record<string, unknown>, string]>([
  ['without variables', [{ url: 'https://acme.example', variables: {} }], {}, 'https://acme.example'],
  ['of the first server', [{ url: 'https://a.example', variables: {} }, { url: 'https://b.example', variables: {} }], {}, 'https://a.example'],
  ['with defaults', [{ url: 'https://{host}/{version}', variables }], {}, 'https://acme.example/v1'],
  ['with an option', [{ url: 'https://{host}/{version}', variables }], { version: 'v2' }, 'https://acme.example/v2'],
  ['with an undefined option', [{ url: 'https://{host}', variables }], { host: undefined }, 'https://acme.example'],
  ['with a variable twice', [{ url: 'https://{host}/{host}', variables }], { host: 'a' }, 'https://a/a'],
  ['with a value that looks like a pattern', [{ url: 'https://{host}', variables }], { host: '$&' }, 'https://$&'],
])('the address %s is filled in', (_, servers, options, address) => {
  expect(serverAddress(descriptionOf(...servers), options)).toBe(address)
})

test('a contract without server asks for baseUrl', () => {
  expect(() => serverAddress(descriptionOf(), {})).toThrow(
    new Error('[export-contracts] acme: the contract has no server. Pass baseUrl.'),
  )
})
