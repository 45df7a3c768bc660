import { expect, test } from 'vitest'
import { type KnownContract, vocabularyOf } from './vocabulary.ts'

const operation = { parameters: [], responses: {} }
const acme = {
  description: {
    vendor: 'acme',
    servers: [
      {
        url: 'https://{name}.acme.io/v1/{version}',
        variables: { name: { default: 'shop' }, version: { default: 'a', enum: ['a', 'b'] } },
      },
      { url: 'https://{host}/base', variables: { host: { default: 'api.acme.io' } } },
    ],
    operations: {
      getOrder: {
        ...operation,
        path: '/orders/{orderId}/lines',
        requestBody: { mediaTypes: ['text/csv'] },
        responses: { 200: { mediaTypes: ['application/json'] }, 404: { mediaTypes: ['text/plain'] } },
      },
      ping: { ...operation, path: '/ping' },
    },
  },
  harmless: {
    members: {
      'getOrder 200 application/json': {
        '/id': { pattern: '^order-[0-9]+$' },
        '/code': { pattern: '^orders-[0-9]$' },
        '/short': { pattern: '^or-[0-9]+$' },
        '/name': {},
      },
      'ping 200 text/plain': { '': { pattern: '^order-[0-9]+$' }, '/long': { pattern: '^invoice-[0-9]+$' } },
    },
    idPrefixes: ['st-'],
    columns: ['E-Mail'],
    hosts: ['files.acme.io'],
    pathWords: ['reports'],
  },
} as unknown as KnownContract
const other = {
  description: { vendor: 'other', servers: [], operations: {} },
  harmless: { members: {}, idPrefixes: ['u-'], columns: ['Url'], hosts: ['other.io'], pathWords: ['x'] },
} as unknown as KnownContract

test('what contracts know together is what each of them knows', () => {
  expect(vocabularyOf([acme, other])).toEqual({
    idPatterns: ['^orders-[0-9]$', '^invoice-[0-9]+$'],
    idPrefixes: ['st-', 'u-'],
    columns: new Set(['E-Mail', 'Url']),
    mediaTypes: new Set(['text/csv', 'application/json', 'text/plain']),
    operationIds: new Set(['getOrder', 'ping']),
    pathWords: new Set([
      '',
      'orders',
      'lines',
      'ping',
      'v1',
      'version',
      'base',
      'a',
      'b',
      'reports',
      'x',
      'acme',
      'other',
    ]),
    shownHosts: new Set(['files.acme.io', 'other.io']),
    hosts: [
      { pattern: /^(.+)\.acme\.io$/d, defaults: ['shop'], isWhole: false, usual: 'shop.acme.io' },
      { pattern: /^(.+)$/d, defaults: ['api.acme.io'], isWhole: true, usual: 'api.acme.io' },
    ],
  })
})

test.each([
  ['https://a.b.io/x', {}, /^a\.b\.io$/d, [], false, 'a.b.io'],
  ['https://{a}{b}.io', { a: { default: 'x' } }, /^(.+)(.+)\.io$/d, ['x', ''], false, 'x.io'],
  [
    'https://{ab}-{cd}.io',
    { ab: { default: 'x' }, cd: { default: 'y' } },
    /^(.+)-(.+)\.io$/d,
    ['x', 'y'],
    false,
    'x-y.io',
  ],
])('the hosts of the server %s are known', (url, variables, pattern, defaults, isWhole, usual) => {
  const known = {
    ...acme,
    description: { ...acme.description, servers: [{ url, variables }] },
  } as unknown as KnownContract
  expect(vocabularyOf([known]).hosts).toEqual([{ pattern, defaults, isWhole, usual }])
})
