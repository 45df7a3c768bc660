import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPseudonyms } from './pseudonyms.ts'

const { of } = createPseudonyms('key')

test.each([
  ['Hunter2-77', /^[XYZ][xyz]{3}[af][xyz][089]-[089]{2}$/],
  ['d36e316282959a9e', /^[af][089]{2}[af][089]{9}[af][089][af]$/],
  ['ftp.acme.io', /^[afxyz]{3}\.[afxyz]{4}\.[afxyz]{2}$/],
  ['a"b\\c/+=K7qQ', /^[af]"[af]\\[af]\/\+=[XYZ][089][xyz][XYZ]$/],
  ['Ü-文-😀abc', /^Ø-〇-𝟎[af]{3}$/u],
  ['k7', /^x0$/],
  ['Abq', /^Aax$/],
  ['§!', /^Ø!$/],
  ['?!$', /^\?\*\*$/],
  ['"\\!', /^"\\\*$/],
])('%s keeps its shape', (secret, shape) => {
  expect(of(secret)).toMatch(shape)
})

test('a pseudonym depends on the secret and on the key, and on nothing else', () => {
  const secret = 'correct horse battery'
  expect(createPseudonyms('key').of(secret)).toBe(of(secret))
  expect(
    [createPseudonyms('another').of(secret), of(`${secret}!`)].map((other) => other.slice(0, secret.length)),
  ).not.toContain(of(secret))
})

test('different secrets of sixteen characters have different pseudonyms', () => {
  const secrets = [
    ...new Set(
      fc.sample(fc.string({ unit: fc.constantFrom(...'ghijklmnopq1234567'), minLength: 16, maxLength: 16 }), 1000),
    ),
  ]
  expect(new Set(secrets.map(of)).size).toBe(secrets.length)
})

test('every text keeps its length in units and in bytes, and a pseudonym stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (secret) => {
      const pseudonym = of(secret)
      expect([pseudonym.length, Buffer.byteLength(pseudonym)]).toEqual([secret.length, Buffer.byteLength(secret)])
      expect(createPseudonyms('another').of(pseudonym)).toBe(pseudonym)
    }),
  )
})
