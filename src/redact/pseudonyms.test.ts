import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isInvented } from './marks.ts'
import { createPseudonyms } from './pseudonyms.ts'

const { word, text, number, mail, time } = createPseudonyms('a salt')

describe('an invented word', () => {
  test.each([
    ['Qm7kd93jdkL2mnBvcE5xT4Lk2W', /^[QVWXYZ][a-z][089][a-z]{2}[089]{2}[a-z]{3}[A-Z]/],
    ['0f9a8b7c6d5e4f3a2b1c0d9e', /^[089af]{24}$/],
    ['9F86D081-884C', /^[089AF]{8}-[089AF]{4}$/],
    ['+491704371265', /^\+[89][089]{11}$/],
    ['00123456789', /^0[089]{10}$/],
    ['Grüße-aus-Köln', /^[A-Z][a-z]ØØ[a-z]-[a-z]{3}-[A-Z]Ø[a-z]{2}$/],
  ])('keeps the shape of %s', (value, shape) => expect(word(value)).toMatch(shape))

  test.each([
    ['Anna', /^[A-Z][a-z]{7}$/],
    ['4711', /^[89][089]{8}$/],
    ['a1', /^[a-z][089][a-z]{6}$/],
    ['ABC', /^[A-Z]{8}$/],
  ])('is longer than %s, which is so short that a real one could be taken for invented', (value, shape) => {
    expect(word(value)).toMatch(shape)
  })

  const arn = { pattern: '^arn:aws[a-z-]*:iam::[0-9]{12}:role/.*$', minLength: 32 }

  test.each([
    ['arn:aws-cn:iam::473621990034:role/Flowers', arn, /^arn:aws-[a-z]{2}:iam::[089]{12}:role\/[A-Z][a-z]{6}$/],
    ['arn:aws:iam::473621990034:user/Flowers', arn, /^[a-z]{3}:[a-z]{3}:[a-z]{3}::[089]{12}:[a-z]{4}\/[A-Z][a-z]{6}$/],
    ['acct-4711', { pattern: '^acct-[0-9]+$' }, /^acct-[089]{9}$/],
    ['acct-4711', { pattern: '^acct-[0-9]{4}$' }, /^acct-9999$/],
    ['acct', { pattern: '^acct$' }, /^acct$/],
    ['zone=prod;zone=test;', { pattern: '^([a-z]+=(?:prod|test);)+$' }, /^x=prod;$/],
    ['2345672345', { pattern: '^[2-7]{10}$' }, /^2{10}$/],
  ])('of %s keeps the pattern of %j, or breaks it too, and stays what it is', (value, limits, shape) => {
    expect(word(value, limits)).toMatch(shape)
    expect(createPseudonyms('another').word(word(value, limits), limits)).toBe(word(value, limits))
  })

  test('has the same letters and digits where nothing asks for a pattern, but for those that it fixes', () => {
    const value = 'arn:aws:iam::473621990034:role/Flowers'
    expect(
      word(value, arn)
        .split(/arn:aws:iam::|:role/)
        .join(''),
    ).toBe(word(value).replace(/^[^:]+:[^:]+:[^:]+::([^:]+):[^/]+/, '$1'))
  })

  test.each([
    ['4711', { maxLength: 5 }, /^9999$/],
    ['ab', { pattern: '^[a-z]{2}$' }, /^[fz]{2}$/],
    ['abc', { minLength: 5 }, /^[fz]{3}$/],
  ])('is as short as %s where %j asks for it, and then tells nothing at all', (value, limits, shape) => {
    expect(word(value, limits)).toMatch(shape)
    expect(word(word(value, limits), limits)).toBe(word(value, limits))
  })

  test('stays what it is, whatever it was made with', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (value) => {
        const invented = word(value)
        expect(createPseudonyms('another salt').word(invented)).toBe(invented)
      }),
    )
  })

  test.each(['^[0-9a-zA-Z]{10}$', undefined])(
    'is another for each of 60,000 ids that hardly differ, with the pattern %s',
    (pattern) => {
      const one = createPseudonyms('a salt')
      const limits = pattern === undefined ? {} : { pattern }
      const ids = Array.from({ length: 60_000 }, (_, index) => `E${String(index).padStart(9, '0')}`)
      const invented = ids.map((id) => one.word(id, limits))
      expect(new Set(invented).size).toBe(ids.length)
      expect(ids.slice(0, 100).map((id) => one.word(id, limits))).toEqual(invented.slice(0, 100))
    },
  )

  test('is never the value, and hardly any real value looks like one', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'), minLength: 12, maxLength: 30 }),
        (value) => {
          fc.pre(!isInvented(value))
          expect(word(value)).not.toBe(value)
          expect(isInvented(word(value))).toBe(true)
        },
      ),
    )
  })

  test('of a long value is another to its end, for each value and each salt', () => {
    const long = (first: string) => `${first}${'k'.repeat(199)}`
    const ends = [word(long('k')), word(long('m')), createPseudonyms('another').word(long('k'))].map((invented) => [
      invented.slice(40, 80),
      invented.slice(-40),
    ])
    expect(new Set(ends.flat()).size).toBe(6)
  })

  test('of punctuation alone is asterisks', () =>
    expect(['%&$!?', '--'].map((value) => word(value))).toEqual(['*****', '--']))
})

test('invented text has the length of the real one, and no words', () => {
  expect(text('Where is my order 4711?')).toMatch(/^[xyz]{5} [xyz]{2} [xyz]{2} [xyz]{5} [xyz]{4}\?$/)
  expect(text('a b')).toBe('x x')
  expect(text(text('Where is my order 4711?'))).toBe(text('Where is my order 4711?'))
})

describe('an invented number', () => {
  test.each([
    ['473621', /^[89][089]{8}$/],
    ['-42', /^-[89][089]{8}$/],
    ['7', /^7$/],
    ['42.17', /^[89][089]{8}\.98$/],
    ['42.00', /^[89][089]{8}\.00$/],
    ['0.25', /^0\.98$/],
    ['1e400', /^1e400$/],
    ['12345678901234567890.10', /^[89][089]{14}00000$/],
  ])('for %s is one of the same sign and kind', (source, shape) => {
    expect(number(source)).toMatch(shape)
    expect(createPseudonyms('another').number(number(source))).toBe(number(source))
    expect(JSON.stringify(JSON.parse(number(source)))).toBe(
      source === '1e400' ? 'null' : JSON.stringify(Number(number(source))),
    )
  })

  test('has the digits that the same number has as text', () => expect(number('2140')).toBe(word('2140')))

  test('is no larger than allowed where the real one is not', () => {
    expect(number('57', { most: 1000 })).toBe('1000')
    expect(Number(number('5700', { most: 1000 }))).toBeGreaterThan(1000)
  })
})

test('an invented number is on the same side of the bounds as the real one', () => {
  const bounds = { least: 60, most: 86_400 }
  const invented = ['59', '59.5', '61', '61.5', '-500', '86401', '98765432109876'].map((source) =>
    number(source, bounds),
  )
  expect(invented.slice(0, 5)).toEqual(['59', '59.8', '86400', '86399.8', expect.stringMatching(/^-[89][089]{8}$/)])
  expect(invented.slice(5).every((source) => Number(source) > 86_400)).toBe(true)
  expect(invented.map((source) => createPseudonyms('another').number(source, bounds))).toEqual(invented)
  expect(number('4711', { least: 0, most: 989_898 })).toBe('989898')
})

test('invented free text keeps what its pattern fixes', () => {
  expect(text('role/My own role', { pattern: '^role/.*$' })).toMatch(/^role\/[xyz]{2} [xyz]{3} [xyz]{4}$/)
})

test('invented Base64 has the padding of the real one', () => {
  const { base64 } = createPseudonyms('a salt')
  expect(base64('QW5uYQ==')).toMatch(/^[qvwxyzQVWXYZ089]{13}w==$/)
  expect(base64('QW5uYTE=')).toMatch(/^[qvwxyzQVWXYZ089]{14}w=$/)
  expect(base64('QW5uYTEy')).toMatch(/^[qvwxyzQVWXYZ089]{16}$/)
  expect(base64('QW5uYTEy')).toBe(base64('QW5uYTEy'))
  expect(base64('QW5uYTEy')).not.toBe(base64('QW5uYTEz'))
})

test('an invented mail address is at example.com', () => {
  expect(mail('f.w@acme-corp.io')).toMatch(/^[qvwxyz]{10}@example\.com$/)
  expect(mail(mail('f.w@acme-corp.io'))).toBe(mail('f.w@acme-corp.io'))
})

test.each(['1977-04-21', '2026-01-02T03:04:05.678Z', '2026-01-02 03:04', '2026-01-02T03:04:05+02:00'])(
  'an invented time is one that there can be, in the form of %s',
  (value) => {
    const invented = time(value)
    expect(invented.replace(/\d/g, '0')).toBe(value.replace(/\d/g, '0'))
    expect(Number.isNaN(Date.parse(invented))).toBe(false)
    expect(createPseudonyms('another').time(invented)).toBe(invented)
  },
)
