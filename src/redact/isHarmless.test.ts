import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isHarmless } from './isHarmless.ts'
import { createPseudonyms } from './pseudonyms.ts'

test.each([
  '',
  'placeholder',
  'AKIDEXAMPLE',
  'example-password',
  'path/of/a/folder',
  'XXXXXXXX',
  'customer000',
  '0000000000000000000000000000000000000000000000000000000000000000',
  'f-00000000-0000-5000-8000-0000000000ff',
  'MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMA==',
  'files.example.com',
  'ada@example.com',
  'localhost',
  '127.0.0.1',
  '/',
])('%j is harmless', (text) => {
  expect(isHarmless(text)).toBe(true)
})

test.each([
  'p',
  'p2',
  'hunter2',
  'pass123',
  'passuser',
  'AKIAIOSFODNN7EXAMPLE',
  'folder/kunde',
  '482915663027',
  '0000007',
  'c2VjcmV0LXNlY3JldA==',
  'example.com.evil.net',
  'ada@acme.com',
  '10.0.0.7',
  '!?',
  'ünion',
])('%j may be a secret', (text) => {
  expect(isHarmless(text)).toBe(false)
})

test('every pseudonym is harmless, and so is every part of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (secret, from, length) => {
      const pseudonym = createPseudonyms('key').of(secret)
      expect(isHarmless(pseudonym)).toBe(true)
      fc.pre(pseudonym !== secret)
      const part = pseudonym.slice(from % pseudonym.length, length % (pseudonym.length + 1))
      expect(isHarmless(part) || !/[\p{L}\p{N}]/u.test(part)).toBe(true)
    }),
  )
})

test('hardly any random secret is taken for a harmless one', () => {
  const secrets = fc.sample(
    fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'), minLength: 10, maxLength: 40 }),
    20_000,
  )
  expect(secrets.filter((secret) => isHarmless(secret) && new Set(secret).size > 3)).toEqual([])
})
