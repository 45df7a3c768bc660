import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonEscaped, percentEncoded } from './escapedText.ts'

test.each([
  ['plain', 'xxxxx', 'xxxxx'],
  ['\\u0070ass', 'xass', '\\u0078ass'],
  ['a\\/b\\n\\"', 'x/y\n"', 'x\\/y\\n\\"'],
  ['\\ud83d\\ude00', '\ud835\udfce', '\\ud835\\udfce'],
  ['\\n😀', '\n𝟎', '\\n𝟎'],
  ['\\/\\/', '"\\', '\\"\\\\'],
  ['longer\\n', 'a', 'a'],
])('JSON %s is rewritten in the same way', (source, text, expected) => {
  expect(jsonEscaped(source).rewrite(text)).toBe(expected)
})

test.each([
  ['a%20b', 'a b', 'x y', 'x%20y'],
  ['%C3%9cber', 'Über', 'Øxxx', '%C3%98xxx'],
  ['%F0%9F%98%80', '😀', '𝟎', '%F0%9D%9F%8E'],
  ['%70ass', 'pass', 'xass', '%78ass'],
  ['100%', '100%', '999%', '999%'],
  ['%ff%zz', '%ff%zz', '%ff%zz', '%ff%zz'],
  ['a+b', 'a+b', 'x+b', 'x+b'],
  ['{"a":+1}', '{"a": 1}', '{"a": 9}', '{"a":+9}'],
  ['abc', 'abc', 'a b', 'a b'],
])('the query text %s says %j and is rewritten in the same way', (source, text, other, expected) => {
  const escaped = percentEncoded(source)
  expect([escaped.text, escaped.rewrite(other)]).toEqual([text, expected])
})

test('what does not change stays as it is written', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('%', 'C', '3', 'a', '+', '9', '{') }),
      (text, query) => {
        const json = JSON.stringify(text).slice(1, -1)
        expect([jsonEscaped(json).text, jsonEscaped(json).rewrite(text)]).toEqual([text, json])
        for (const source of [encodeURIComponent(text), query]) {
          const escaped = percentEncoded(source)
          expect(escaped.rewrite(escaped.text)).toBe(source)
        }
        expect(percentEncoded(encodeURIComponent(text)).text).toBe(text)
      },
    ),
  )
})
