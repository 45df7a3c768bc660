import { expect, test } from 'vitest'
import { CredentialsError, TokenRequestError } from './errors.ts'

const tokenUrl = 'https://auth.invalid/token'

test.each([
  [
    new CredentialsError('wsse', 'username is empty'),
    { name: 'CredentialsError', code: 'INVALID_CREDENTIALS', scheme: 'wsse' },
    '[export-contracts] wsse: username is empty',
  ],
  [
    new TokenRequestError({ tokenUrl, problem: 'got no whole answer' }),
    { name: 'TokenRequestError', code: 'NO_TOKEN', tokenUrl, status: undefined, oauthError: undefined },
    '[export-contracts] oauth2ClientCredentials: the token request to https://auth.invalid/token got no whole answer',
  ],
  [
    new TokenRequestError({ tokenUrl, problem: 'got the status 401', status: 401, oauthError: 'invalid_client' }),
    { name: 'TokenRequestError', code: 'NO_TOKEN', tokenUrl, status: 401, oauthError: 'invalid_client' },
    '[export-contracts] oauth2ClientCredentials: the token request to https://auth.invalid/token got the status 401 (invalid_client)',
  ],
])('%s tells what went wrong by its members', (error, members, message) => {
  const names = Object.keys(members) as (keyof typeof error)[]
  expect(Object.fromEntries(names.map((name) => [name, error[name]]))).toEqual(members)
  expect(error.message).toBe(message)
})
