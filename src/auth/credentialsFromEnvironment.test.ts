import { describe, expect, test } from 'vitest'
import { vendors } from '../../generated/vendors.ts'
import type { CredentialVariables, SchemeEnvironment } from './authScheme.ts'
import { environment as awsSigV4 } from './awsSigV4.ts'
import {
  chainFromEnvironment,
  credentialsFromEnvironment,
  describeSources,
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

describe('a chain', () => {
  const sets = setsOf(['awsSigV4'])
  const asked = (profile: string | undefined, server: Env = {}) => ({ chain: sets[0]?.chain, profile, server })

  test.each<[what: string, env: Env, prefix: string, expected: object | undefined]>([
    ['is asked where nothing is set', {}, '', asked(undefined)],
    [
      'is asked for the profile that is named, in the region that is',
      { AWS_PROFILE: 'p', AWS_REGION: 'r' },
      '',
      asked('p', { region: 'r' }),
    ],
    ['is asked for whatever there is when the profile is empty', { AWS_PROFILE: '' }, '', asked(undefined)],
    ['is not asked when keys are begun', { AWS_ACCESS_KEY_ID: 'id', AWS_PROFILE: 'p' }, '', undefined],
    ['serves one side by its own profile', { AWS_PROFILE: 'p', TO_AWS_PROFILE: 'own' }, 'TO_', asked('own')],
    ['comes before plain keys there', { ...aws, TO_AWS_PROFILE: 'own' }, 'TO_', asked('own')],
    ['serves it by the plain profile', { AWS_PROFILE: 'p' }, 'TO_', asked('p')],
    ['is not asked when its keys are begun', { AWS_PROFILE: 'p', TO_AWS_ACCESS_KEY_ID: 'id' }, 'TO_', undefined],
  ])('%s', (_, env, prefix, expected) => {
    expect(credentialsFromEnvironment(sets, env, prefix)).toBeUndefined()
    expect(chainFromEnvironment(sets, env, prefix)).toEqual(expected)
  })

  test('of a scheme that has none is not asked', () => {
    expect(chainFromEnvironment(setsOf(['koreJwt', 'wsse']), {})).toBeUndefined()
  })

  test('is told behind the variables', () => {
    expect(describeVariables(sets, 'TO_')).toBe('TO_AWS_ACCESS_KEY_ID and TO_AWS_SECRET_ACCESS_KEY, or TO_AWS_PROFILE')
    expect(describeSources(sets)).toBe(
      'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE, or what @aws-sdk/credential-providers finds (SSO, a container, an instance)',
    )
  })
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
