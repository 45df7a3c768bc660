import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exampleText, fixedCharacters, keepsLimits, tellingLiterals } from './textPattern.ts'

const fixedText = (pattern: string, text: string) =>
  Array.from(text, (one, at) => (fixedCharacters(pattern, text)?.has(at) ? one : '·')).join('')

describe('the characters that a pattern fixes', () => {
  test.each([
    [
      '^arn:aws[a-z-]*:iam::[0-9]{12}:role/.*$',
      'arn:aws-cn:iam::123456789012:role/a',
      'arn:aws···:iam::············:role/·',
    ],
    ['^k:(?:key/[\\w\\-]+|alias/[a-z]{1,9})$', 'k:alias/key', 'k:alias/···'],
    ['^a(-b)?c$', 'a-bc', 'a-bc'],
    ['^(ab,)+$', 'ab,ab,', '······'],
    ['^a\\.b$|^c[0-9]$', 'c7', 'c·'],
    ['^[0-9]+$', '4711', '····'],
    ['^a[0-9]$', 'b7', '··'],
    ['^(?=a)a[0-9]$', 'a7', '··'],
  ])('of %s in %s are %s', (pattern, text, fixed) => expect(fixedText(pattern, text)).toBe(fixed))
})

describe('an example', () => {
  test.each([
    [{ pattern: '^[1-7]{3}-(?:on|off)$' }, '111-on'],
    [{ pattern: '^id=[g-p]*$', minLength: 6 }, 'id=gggg'],
    [{ pattern: '^([a-z]+=prod;){2}$' }, 'x=prod;x=prod;'],
    [{ pattern: '^x{20000}$' }, undefined],
    [{ pattern: '^(?!x)y$' }, undefined],
    [{ pattern: '^abc$', maxLength: 2 }, undefined],
  ])('for %j is %s', (limits, text) => expect(exampleText(limits)).toBe(text))

  test('keeps the limits that it was made for, whatever the pattern is made of', () => {
    const part = fc.constantFrom('a', '-', '\\.', '[0-9]', '[^a-y]', '\\w', '(?:b|c)', '(d[e-g])', '\\d', '.')
    const repeats = fc.constantFrom('', '?', '*', '+', '{2}', '{1,3}', '{2,}', '+?')
    const pattern = fc
      .array(fc.tuple(part, repeats), { minLength: 1, maxLength: 6 })
      .map((parts) => `^${parts.flat().join('')}$`)
    fc.assert(
      fc.property(pattern, (source) => {
        const text = exampleText({ pattern: source }) ?? 'none'
        expect(text).toMatch(new RegExp(source, 'u'))
        expect(fixedCharacters(source, text)?.size ?? 0).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

test('a pattern is known by letters that all of its texts have', () => {
  expect(tellingLiterals('^arn:aws[a-z-]*:iam::[0-9]{12}:role/.*$')).toBe(13)
  expect(['^DRAFT$', '^(DRAFT|[0-9]+)$', 'arn:[0-9]', '^[a-z]+$', '^(?=a)abcdef[0-9]$'].map(tellingLiterals)).toEqual([
    0, 0, 0, 0, 0,
  ])
})

test('limits are kept by what keeps them as the real value does, or breaks them as it does', () => {
  const limits = { pattern: '^[a-z]+$', minLength: 2, maxLength: 4 }
  expect(keepsLimits('abc', 'xyz', limits)).toBe(true)
  expect(keepsLimits('a1', 'x8', limits)).toBe(true)
  expect(['XYZ', 'x', 'xyzxy'].map((invented) => keepsLimits('abc', invented, limits))).toEqual([false, false, false])
})
