import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '../judge/finding.ts'
import { findingHeader } from './findingHeader.ts'

const finding = (message: string): Finding => ({
  rule: 'request-body',
  severity: 'error',
  contract: 'vendor',
  operationId: 'start',
  status: undefined,
  pointer: '/size',
  keywords: [],
  expected: message,
  actual: undefined,
  message,
})

test('findings are joined, and what no header may hold is percent-encoded', () => {
  expect(findingHeader([finding('must be 100%; got "é\n"'), finding('is missing')])).toBe(
    'vendor start request-body /size: must be 100%25; got "%C3%A9%0A"; vendor start request-body /size: is missing',
  )
})

test('any message becomes a header value of at most 1,000 characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (message) => {
      const value = findingHeader([finding(message)])
      expect(value.length).toBeLessThanOrEqual(1000)
      expect(value).toMatch(/^[\x20-\x7e]*$/)
      expect(value).not.toMatch(/%(?![0-9A-F]{2})/)
      expect(new Headers({ 'Mock-Finding': value }).get('mock-finding')).toBe(value)
    }),
  )
})
