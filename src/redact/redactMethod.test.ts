import { expect, test } from 'vitest'
import { prepareRedaction } from './redaction.ts'
import { redactMethod } from './redactMethod.ts'

const start = await prepareRedaction({ contracts: [], salt: 'a salt' })

test('methods that everybody has stay, in any case', () => {
  const methods = ['GET', 'head', 'Post', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH']
  expect(methods.map((method) => redactMethod(method, start()))).toEqual(methods)
})

test.each([
  ['ANNA', 'AZWFQQVQ'],
  ['GETANNA', 'YFZAQYFZ'],
  ['ANNAGET', 'AVWFVFQX'],
])('the method %s becomes %s', (method, invented) => expect(redactMethod(method, start())).toBe(invented))
