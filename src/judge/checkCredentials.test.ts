import { expect, test } from 'vitest'
import { contract } from '../../generated/emarsys/contract.ts'
import type { Profile } from '../contract/contract.ts'
import type { HeaderList } from '../contract/exchange.ts'
import { checkExchange } from './createJudge.ts'

/** The findings about credentials in a poll with these headers. */
function found(headers: HeaderList, { status = 200, profile = 'audit' as Profile, known = false } = {}) {
  const url = 'https://api.emarsys.net/api/v2/export/2140'
  const response = { status, headers: [['Content-Type', 'application/json']] as HeaderList, body: '{}' }
  const result = checkExchange(
    contract,
    { request: { method: 'GET', url, headers, ...(known && { hadNoHeaders: true as const }) }, response },
    { profile },
  )
  if (!result.judged) throw new Error(result.reason)
  return result.findings
    .filter(({ rule }) => rule === 'request-credentials')
    .map(({ severity, pointer, keywords, message }) => ({ severity, pointer, keywords, message }))
}

const accept: HeaderList = [['Accept', 'application/json']]

test('a success without credentials is an error of the audit, and of no consumer', () => {
  expect(found(accept)).toEqual([
    {
      severity: 'error',
      pointer: '/header/x-wsse',
      keywords: ['required'],
      message: 'a success asks for credentials in the header x-wsse or authorization or wsse',
    },
  ])
  expect(found(accept, { profile: 'consumer' })).toEqual([])
})

test.each(['X-WSSE', 'authorization', 'WSSE'])('credentials in %s are enough, and may be redacted', (name) => {
  expect(found([...accept, [name, '[redacted]']])).toEqual([])
})

test('an empty header holds none', () => expect(found([['X-WSSE', '']])).toHaveLength(1))

test('a refusal asks for none', () => expect(found(accept, { status: 401 })).toEqual([]))

test('a request without any header is blamed where it is known to have had none', () => {
  expect([found([]), found([], { known: true })]).toEqual([[], [expect.objectContaining({ severity: 'error' })]])
})
