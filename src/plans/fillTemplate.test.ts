import { expect, test } from 'vitest'
import { fillTemplate } from './fillTemplate.ts'

const fill = (value: unknown) =>
  fillTemplate(value, (name) =>
    name === 'number' ? { value: 7 } : name === 'env.KEY' ? { value: 'secret' } : { problem: `no ${name}` },
  )

test.each<[unknown, unknown]>([
  ['bot-{number}', 'bot-7'],
  ['{number}', 7],
  ['{number}{number}', '77'],
  ['{env.KEY}', 'secret'],
  ['{{number}} {{env.KEY}}', '{number} {env.KEY}'],
  ['{ a }, {}, {a b}, }{', '{ a }, {}, {a b}, }{'],
  [
    { list: ['{number}', { deep: 'x{number}' }], other: true, nothing: null, '{number}': 1 },
    { list: [7, { deep: 'x7' }], other: true, nothing: null, '{number}': 1 },
  ],
])('%j becomes %j', (template, value) => {
  expect(fill(template)).toEqual({ value, problems: [] })
})

test('each variable that nobody knows is told with its place', () => {
  expect(fill({ a: ['{number}', '{b}-{c}'] }).problems).toEqual([
    { path: ['a', 1], message: 'no b' },
    { path: ['a', 1], message: 'no c' },
  ])
})
