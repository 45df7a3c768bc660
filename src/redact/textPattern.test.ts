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
    ['^a?b{1}c{2}$', 'abcc', 'ab··'],
    ['^a{0,1}b+$', 'abb', 'a··'],
    ['^a??b$', 'ab', 'ab'],
    ['^a*?b$', 'aab', '··b'],
    ['^a{2,}b$', 'aab', '··b'],
    ['^a{12}b$', 'aaaaaaaaaaaab', '············b'],
    ['^((?:a)b)*c$', 'abc', '··c'],
    ['^(?:a|b)c$', 'bc', 'bc'],
    ['^a|b$', 'a', 'a'],
    ['^\\p{L}-\\P{L}$', 'a-1', '·-·'],
    ['^\\ba\\B.\\cA?$', 'ab', 'a·'],
    ['^[\\]a]b$', ']b', '·b'],
    ['^(?<n>a)$', 'a', '·'],
    ['^\\u0061\\x62\\u{63}d$', 'abcd', '···d'],
    ['^\\/a\\.$', '/a.', '/a.'],
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
    [{ pattern: '^abc$', maxLength: 3 }, 'abc'],
    [{ pattern: '^abc$', minLength: 4 }, undefined],
    [{ pattern: '^\\b[^xa8]{2}\\B.$' }, 'XXx'],
    [{ pattern: '^[b-d]+[!]?$', minLength: 9 }, 'bbbbbbbbb!'],
    [{ pattern: '^[b-d]{2,4}$', minLength: 4 }, 'bbbb'],
    [{ pattern: '^[b-d]{2,4}$', minLength: 5 }, undefined],
    [{ pattern: '^(?:[b-d]{2}){2}$' }, 'bbbb'],
    [{ pattern: '^x{10000}$' }, 'x'.repeat(10_000)],
    [{ pattern: '^x{10001}$' }, undefined],
    [{ pattern: '^(?:x{6000}){2}y$' }, undefined],
    [{ pattern: '^[a-z]+$', minLength: 1026 }, 'x'.repeat(2049)],
    [{ pattern: '^[a-z]*$', minLength: 2100 }, undefined],
    [{ pattern: '^[A-B]$' }, 'A'],
    [{ pattern: '^[7-9]$' }, '8'],
    [{ pattern: '^[~]$' }, '~'],
    [{ pattern: '^[ ]$' }, ' '],
    [{ pattern: '^[é]$' }, undefined],
    [{ pattern: '^(|a)[b]$' }, 'b'],
    [{ pattern: 'a$b' }, undefined],
    [{}, ''],
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

test.each([
  ['^ab(cd)[0-9]$', 2],
  ['^a?b[0-9]$', 1],
  ['^a{0}b{1}c{2}[0-9]$', 2],
  ['^1a-b[0-9]$', 2],
  ['ab[0-9]$', 0],
  ['^ab[0-9]', 0],
  ['^a\n[b]$', 1],
  ['^AbZz\\d$', 4],
  ['^\\u0041a[b]$', 1],
])('%j has as many telling letters: %d', (pattern, count) => expect(tellingLiterals(pattern)).toBe(count))

test.each([
  ['a', 'b', { minLength: 2 }, true],
  ['ab', 'b', { minLength: 2 }, false],
  ['a', 'bc', { minLength: 2 }, false],
  ['ab', 'bc', { maxLength: 2 }, true],
  ['ab', 'bcd', { maxLength: 2 }, false],
  ['abc', 'bc', { maxLength: 2 }, false],
  ['abc', 'bcd', { maxLength: 2 }, true],
  ['a', '1', { pattern: '^[a-z]$' }, false],
  ['2', '1', { pattern: '^[a-z]$' }, true],
  ['a', 'longer', {}, true],
])('of %j %j keeps the limits %j: %s', (value, invented, limits, isKept) => {
  expect(keepsLimits(value, invented, limits)).toBe(isKept)
})

test('limits are kept by what keeps them as the real value does, or breaks them as it does', () => {
  const limits = { pattern: '^[a-z]+$', minLength: 2, maxLength: 4 }
  expect(keepsLimits('abc', 'xyz', limits)).toBe(true)
  expect(keepsLimits('a1', 'x8', limits)).toBe(true)
  expect(['XYZ', 'x', 'xyzxy'].map((invented) => keepsLimits('abc', invented, limits))).toEqual([false, false, false])
})
