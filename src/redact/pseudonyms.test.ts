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

  // Of eight letters from a to f there are but 256 that are written with the marks.
  test.each([
    [undefined, /^[af]{8}$|^[af]{8}[qvwxyz]{4}$/],
    ['^[0-9a-zA-Z]{8}$', /^[qvwxyzafQVWXYZ089]{8}$/],
    ['^[a-f]{8,12}$', /^[af]{8}$|^[afx]{8,12}$/],
  ])(
    'is another for each of 200 values whose shape has room for hardly more, with the pattern %s',
    (pattern, shape) => {
      const one = createPseudonyms('a salt')
      const limits = pattern === undefined ? {} : { pattern }
      const values = Array.from({ length: 200 }, (_, at) =>
        at
          .toString(4)
          .padStart(8, '0')
          .replace(/\d/g, (digit) => 'bcde'[Number(digit)] as string),
      )
      const invented = values.map((value) => one.word(value, limits))
      expect(new Set(invented).size).toBe(values.length)
      expect(invented.filter((each) => !shape.test(each))).toEqual([])
      expect(values.map((value) => one.word(value, limits))).toEqual(invented)
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
  expect(number('0.5', { least: 0, most: 0.9 })).toBe('0')
  expect(number('60.2', { least: 60, most: 60.5 })).toBe('60')
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

describe('whoever keeps a salt gets the same from every version', () => {
  const arn = { pattern: '^arn:aws[a-z-]*:iam::[0-9]{12}:role/.*$', minLength: 32 }

  test.each([
    ['Friederike', {}, 'Fyvaafvvqf'],
    ['Anna', {}, 'Axxaqyyx'],
    ['ab-', {}, 'aavqwyxw-'],
    ['AB', {}, 'AFVWZYXW'],
    ['4711', {}, '898990008'],
    ['007', {}, '009980800'],
    ['+49 (170) 4371265', {}, '+80 (988) 8999889'],
    ['Grüße', {}, 'VyØØavyz'],
    ['中文', {}, '〇〇wwyqxx'],
    ['😀', {}, '𝟎qwvzww'],
    ['a--', {}, 'awvqvyqx--'],
    ['---', {}, '---'],
    ['* !!', {}, '* **'],
    ['473621990034', {}, '898099898989'],
    ['k'.repeat(70), {}, 'vvzywvwqwqvqqqzqyvwqwqzvxzqvvxqzyzxyqwqzvvwwxyzqwwxvwyzxvywyyqvvwvzzyq'],
    ['arn:aws:iam::473621990034:role/Flowers', arn, 'arn:aws:iam::809998080890:role/Axzvfvy'],
    ['acct-ab', { pattern: '^acct-[a-z]+$' }, 'acct-faqwzyzx'],
    ['acct-4', { pattern: '^acct-[0-9]+x$' }, 'faaz-9xyq'],
    ['ab-cd', { maxLength: 6 }, 'ff-ff'],
    ['0-10', { maxLength: 6 }, '0-90'],
    ['AB', { maxLength: 2 }, 'FF'],
    ['ab1', { maxLength: 3 }, 'ff9'],
  ])('the word for %s within %j', (value, limits, invented) => expect(word(value, limits)).toBe(invented))

  test.each([
    ['Where is my order 4711?', {}, 'yyxxx yx xz zxxzz xyyx?'],
    ['Grüße an 中文', {}, 'xyØØx xx 〇〇'],
    ['a ü', {}, 'x Ø'],
    ['xyz xyz xyz', {}, 'xyz xyz xyz'],
    ['role/My own role', { pattern: '^role/.*$' }, 'role/zx zxz yyyz'],
  ])('the text for %s within %j', (value, limits, invented) => expect(text(value, limits)).toBe(invented))

  test.each([
    ['473621', {}, '808090899'],
    ['-42', {}, '-980880800'],
    ['-7', {}, '-7'],
    ['-0.5', {}, '-0.8'],
    ['12e3', {}, '888908980e3'],
    ['4.71E-2', {}, '4.98E-2'],
    ['12345678901234567890.10', {}, '99990800099088800000'],
    ['123456789012.3456789', {}, '980880099880.998'],
    ['1234567890123.25', {}, '9099899080088.98'],
    ['12345678901234.25', {}, '88009888989099.8'],
    ['42.0890', {}, '980880800.0998'],
    ['42.08', {}, '980880800.08'],
    ['5700', { most: 1000 }, '909080000'],
    ['1000', { most: 1000 }, '1000'],
    ['60', { least: 60, most: 86_400 }, '86400'],
    ['59', { least: 60 }, '59'],
    ['61', { least: 60 }, '998800800'],
    ['-61', { least: -60 }, '-998800800'],
    ['3.5', { least: 1, most: 4.5 }, '3.8'],
    ['57e1', { most: 1000 }, '890009889e1'],
    ['12.5', { most: 20 }, '19.8'],
  ])('the number for %s within %j', (source, bounds, invented) => expect(number(source, bounds)).toBe(invented))

  test.each([
    ['1977-04-21', '8090-08-08'],
    ['2026-01-02T03:04:05.678Z', '9980-09-08T08:08:08.900Z'],
    ['2026-01-02T03:04:05+02:00', '8908-09-08T09:08:08+08:08'],
  ])('the time for %s', (value, invented) => expect(time(value)).toBe(invented))

  test('a mail address, and Base64', () => {
    const { base64 } = createPseudonyms('a salt')
    expect(mail('f.w@acme-corp.io')).toBe('ywywvxyzvy@example.com')
    expect(['QW5uYQ==', 'QW5uYTE=', 'QW5uYTEy'].map(base64)).toEqual([
      '9x8vVVzYyzXy0w==',
      'WzWZ0WVZ8V8Y0ww=',
      'XV88xq9wzXvx8yyY',
    ])
  })
})
