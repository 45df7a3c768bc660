import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printValue } from './printValue.ts'

test('what fits into a line stands on one', () => {
  expect(printValue({ a: [1, 'b', null, true], 'c-d': { e: {} }, 200: [] })).toBe(
    '{ 200: [], a: [1, "b", null, true], "c-d": { e: {} } }',
  )
})

test('what does not fit has a line for each of its members', () => {
  const long = 'x'.repeat(60)
  expect(printValue({ a: long, b: [long, long], c: 1 }, '  ')).toBe(
    ['{', `    a: "${long}",`, '    b: [', `      "${long}",`, `      "${long}",`, '    ],', '    c: 1,', '  }'].join(
      '\n',
    ),
  )
})

test('no line is longer than 120 characters unless a single value is', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const longest = Math.max(
        ...[...JSON.stringify(value).matchAll(/"(?:[^"\\]|\\.)*"|[^",:{}[\]]+/g)].map(([t]) => t.length),
        0,
      )
      for (const line of printValue(value).split('\n')) expect(line.length).toBeLessThanOrEqual(120 + 2 * longest)
    }),
  )
})

test('any JSON value is the same when it is read again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const read = new Function(`return (${printValue(value)})`)
      fc.pre(!JSON.stringify(value).includes('__proto__'))
      expect(read()).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
