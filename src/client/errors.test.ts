import { expect, test } from 'vitest'
import { ConfigurationError, InputError, NetworkError, PageError, TimeoutError } from './errors.ts'
import type { AnyResult } from './result.ts'

const result: AnyResult = { ok: true, status: 200, data: { secret: 'planted' }, response: new Response() }
const page = { vendor: 'acme', operationId: 'listJobs', page: 2, token: 't1', result, problem: 'was refused.' }

test.each([
  [
    new ConfigurationError('acme', 'the region is unknown'),
    { name: 'ConfigurationError', code: 'INVALID_CONFIGURATION', vendor: 'acme' },
    '[export-contracts] acme: the region is unknown',
  ],
  [
    new InputError('acme', 'startJob', 'body is missing.'),
    { name: 'InputError', code: 'INVALID_INPUT', vendor: 'acme', operationId: 'startJob' },
    '[export-contracts] acme startJob: body is missing.',
  ],
  [
    new NetworkError('acme', 'startJob', 1, 'a reset'),
    {
      name: 'NetworkError',
      code: 'NO_RESPONSE',
      vendor: 'acme',
      operationId: 'startJob',
      attempts: 1,
      cause: 'a reset',
    },
    '[export-contracts] acme startJob: no whole response after 1 attempt',
  ],
  [
    new TimeoutError('acme', 'startJob', 500),
    { name: 'TimeoutError', code: 'TIMEOUT', vendor: 'acme', operationId: 'startJob', timeoutMs: 500 },
    '[export-contracts] acme startJob: not done within 500 ms. Raise timeoutMs.',
  ],
  [
    new PageError('PAGE_REFUSED', page),
    {
      name: 'PageError',
      code: 'PAGE_REFUSED',
      vendor: 'acme',
      operationId: 'listJobs',
      page: 2,
      token: 't1',
      result,
    },
    '[export-contracts] acme listJobs: page 2 was refused.',
  ],
])('%s tells what went wrong by its members', (error, members, message) => {
  const names = Object.keys(members) as (keyof typeof error)[]
  expect(Object.fromEntries(names.map((name) => [name, error[name]]))).toEqual(members)
  expect(error.message).toBe(message)
})

test('the answer of a page is not among what is printed', () => {
  expect(Object.keys(new PageError('PAGE_REFUSED', page))).not.toContain('result')
})
