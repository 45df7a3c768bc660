import { expect, test } from 'vitest'
import { vendors } from '../../generated/vendors.ts'
import type { CredentialVariables, SchemeEnvironment } from './authScheme.ts'
import { environment as awsSigV4 } from './awsSigV4.ts'
import {
  credentialsFromEnvironment,
  describeVariables,
  type EnvironmentCredentials,
} from './credentialsFromEnvironment.ts'
import { environment as koreJwt } from './koreJwt.ts'
import { environment as oauth2ClientCredentials } from './oauth2ClientCredentials.ts'
import { environment as wsse } from './wsse.ts'

type Env = Readonly<Record<string, string>>

const schemes: Readonly<Record<string, SchemeEnvironment>> = { awsSigV4, koreJwt, oauth2ClientCredentials, wsse }
const setsOf = (names: readonly string[]): CredentialVariables[] =>
  names.flatMap((name) => schemes[name]?.('A_VENDOR') ?? [])

const aws: Env = { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'key' }
const app: Env = { A_VENDOR_CLIENT_ID: 'id', A_VENDOR_CLIENT_SECRET: 'secret' }
const user: Env = { A_VENDOR_USERNAME: 'name', A_VENDOR_SECRET: 'secret' }

const found: readonly [schemes: readonly string[], env: Env, credentials: unknown, server?: Env][] = [
  [['koreJwt'], { A_VENDOR_JWT: 'a.b.c' }, 'a.b.c'],
  [['koreJwt'], app, { clientId: 'id', clientSecret: 'secret' }],
  [['koreJwt'], { ...app, A_VENDOR_JWT: 'a.b.c' }, 'a.b.c'],
  [['koreJwt'], { ...app, A_VENDOR_JWT: '' }, { clientId: 'id', clientSecret: 'secret' }],
  [['awsSigV4'], aws, { accessKeyId: 'id', secretAccessKey: 'key' }],
  [['awsSigV4'], { ...aws, AWS_SESSION_TOKEN: '' }, { accessKeyId: 'id', secretAccessKey: 'key' }],
  [['awsSigV4'], { ...aws, AWS_SESSION_TOKEN: 't' }, { accessKeyId: 'id', secretAccessKey: 'key', sessionToken: 't' }],
  [['awsSigV4'], { ...aws, AWS_REGION: 'r' }, { accessKeyId: 'id', secretAccessKey: 'key' }, { region: 'r' }],
  [
    ['awsSigV4'],
    { ...aws, AWS_REGION: '', AWS_DEFAULT_REGION: 'd' },
    { accessKeyId: 'id', secretAccessKey: 'key' },
    { region: 'd' },
  ],
  [
    ['awsSigV4'],
    { ...aws, AWS_REGION: 'r', AWS_DEFAULT_REGION: 'd' },
    { accessKeyId: 'id', secretAccessKey: 'key' },
    { region: 'r' },
  ],
  [['wsse', 'oauth2ClientCredentials'], user, { username: 'name', secret: 'secret' }],
  [['wsse', 'oauth2ClientCredentials'], app, { clientId: 'id', clientSecret: 'secret' }],
  [['wsse', 'oauth2ClientCredentials'], { ...app, ...user }, { username: 'name', secret: 'secret' }],
]

test.each(found)('%j find in %j the credentials %j', (names, env, credentials, server = {}) => {
  const expected: EnvironmentCredentials = { credentials, server }
  expect(credentialsFromEnvironment(setsOf(names), env)).toEqual(expected)
})

test.each<[schemes: readonly string[], env: Env]>([
  [['koreJwt'], {}],
  [['koreJwt'], { A_VENDOR_CLIENT_ID: 'id' }],
  [['koreJwt'], { A_VENDOR_JWT: '' }],
  [['koreJwt'], { OTHER_VENDOR_JWT: 'a.b.c' }],
  [['awsSigV4'], { AWS_ACCESS_KEY_ID: 'id', AWS_REGION: 'r' }],
  [['wsse'], { ...app, A_VENDOR_USERNAME: 'name' }],
  [[], { ...aws, ...app, ...user }],
])('%j find nothing whole in %j', (names, env) => {
  expect(credentialsFromEnvironment(setsOf(names), env)).toBeUndefined()
})

const prefixed = (env: Env): Env =>
  Object.fromEntries(Object.entries(env).map(([name, value]) => [`TO_${name}`, value]))
const own = prefixed({ AWS_ACCESS_KEY_ID: 'own', AWS_SECRET_ACCESS_KEY: 'own' })

test.each<[what: string, env: Env, found: EnvironmentCredentials | undefined]>([
  [
    'those with it come first',
    { ...aws, AWS_SESSION_TOKEN: 't', ...own },
    { credentials: { accessKeyId: 'own', secretAccessKey: 'own' }, server: {} },
  ],
  [
    'without any of them the plain ones serve',
    aws,
    { credentials: { accessKeyId: 'id', secretAccessKey: 'key' }, server: {} },
  ],
  ['half of them is never made whole by plain ones', { ...aws, TO_AWS_ACCESS_KEY_ID: 'own' }, undefined],
  [
    'parts of the address may be plain',
    { ...own, AWS_REGION: 'r' },
    { credentials: { accessKeyId: 'own', secretAccessKey: 'own' }, server: { region: 'r' } },
  ],
  [
    'and those with it are nearer, whatever their name',
    { ...aws, AWS_REGION: 'r', TO_AWS_DEFAULT_REGION: 'd' },
    { credentials: { accessKeyId: 'id', secretAccessKey: 'key' }, server: { region: 'd' } },
  ],
])('variables with a prefix: %s', (_, env, expected) => {
  expect(credentialsFromEnvironment(setsOf(['awsSigV4']), env, 'TO_')).toEqual(expected)
})

test('what to set is told once, also where two schemes want the same', () => {
  expect(describeVariables(setsOf(['koreJwt', 'oauth2ClientCredentials']))).toBe(
    'A_VENDOR_JWT, or A_VENDOR_CLIENT_ID and A_VENDOR_CLIENT_SECRET',
  )
})

test.each(vendors)('$name names its variables', ({ credentials }) => {
  expect(credentials).not.toEqual([])
  expect(describeVariables(credentials)).toMatch(/^[A-Z][A-Z0-9_]+/)
})
