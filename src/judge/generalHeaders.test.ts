import { expect, test } from 'vitest'
import { vendors } from '../_testing/vendors.ts'
import { isGeneralHeader } from './generalHeaders.ts'

test.each(['content-type', 'Content-Type', 'DATE', 'set-cookie'])('%s belongs to HTTP', (name) => {
  expect(isGeneralHeader(name)).toBe(true)
})

test.each(['x-amzn-RequestId', 'X-RateLimit-Limit', 'x-colour', '', 'constructor'])('%j does not', (name) => {
  expect(isGeneralHeader(name)).toBe(false)
})

test.each(vendors)('$name documents no header of HTTP but Retry-After', ({ contract }) => {
  const documented = Object.values(contract.description.operations).flatMap(({ responses }) =>
    Object.values(responses).flatMap(({ headers }) => headers.map(({ name }) => name)),
  )
  expect(new Set(documented.filter(isGeneralHeader))).toEqual(new Set(documented.filter((n) => n === 'Retry-After')))
})
