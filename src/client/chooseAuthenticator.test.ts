import { expect, test } from 'vitest'
import type { AuthContext } from '../auth/authScheme.ts'
import type { CallDescription } from '../contract/contract.ts'
import { virtualClock } from '../mock/virtualClock.ts'
import { type AuthOption, chooseAuthenticator } from './chooseAuthenticator.ts'
import { ConfigurationError } from './errors.ts'

const region = { default: 'us-east-1' }
const description: CallDescription = {
  vendor: 'acme',
  servers: [{ url: 'https://{region}.acme.example', variables: { region, version: { default: 'v1' } } }],
  operations: {},
}

const made: { credentials: unknown; context: AuthContext }[] = []
const authenticator = { authorize: async (request: Request) => request }
const schemeFor = (member: string): AuthOption['scheme'] => ({
  wants: `{ ${member} }`,
  accepts: (credentials) => Object(credentials)[member] !== undefined,
  create: (credentials, context) => {
    made.push({ credentials, context })
    return authenticator
  },
})
const schemes: AuthOption[] = [
  { scheme: schemeFor('token') },
  { scheme: schemeFor('password'), variables: { version: 'v2' } },
]
const surroundings = { fetch: async () => new Response(), clock: virtualClock(5), onClockSkew: () => undefined }

test('the scheme that takes the credentials gets them, with what it may use', () => {
  made.length = 0
  const credentials = { password: 'planted' }
  const variables = { region: 'eu-west-1', version: 'v2' }
  const chosen = chooseAuthenticator(description, schemes, { ...surroundings, credentials, region: 'eu-west-1' })
  expect(chosen).toEqual({ authenticator, variables })
  const { fetch, clock, onClockSkew } = surroundings
  const context = { fetch, now: clock.now, onClockSkew, variables, randomBytes: expect.any(Function) }
  expect(made).toEqual([{ credentials, context }])
  const bytes = made[0]?.context.randomBytes(32)
  expect(bytes).toHaveLength(32)
  expect(bytes).not.toEqual(new Uint8Array(32))
})

test("the caller's variables come before those of the scheme, and these before the defaults", () => {
  const variablesOf = (options: object) =>
    chooseAuthenticator(description, schemes, { ...surroundings, ...options }).variables
  const password = { credentials: { password: 'planted' } }
  expect(variablesOf({ ...password, version: 'v3' })).toEqual({ region: 'us-east-1', version: 'v3' })
  expect(variablesOf(password)).toEqual({ region: 'us-east-1', version: 'v2' })
  expect(variablesOf({ credentials: { token: 'planted' } })).toEqual({ region: 'us-east-1', version: 'v1' })
})

test('without credentials there is no authenticator', () => {
  const variables = { region: 'us-east-1', version: 'v1' }
  expect(chooseAuthenticator(description, schemes, surroundings)).toEqual({ authenticator: undefined, variables })
})

test('credentials that no scheme takes are a ConfigurationError that does not repeat them', () => {
  const call = () => chooseAuthenticator(description, schemes, { ...surroundings, credentials: { key: 'planted' } })
  expect(call).toThrow(new ConfigurationError('acme', 'credentials must be { token } or { password }'))
})

test('a contract without a server has no variables', () => {
  expect(chooseAuthenticator({ ...description, servers: [] }, schemes, surroundings).variables).toEqual({})
})
