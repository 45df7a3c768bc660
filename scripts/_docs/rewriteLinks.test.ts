import { expect, test } from 'vitest'
import { ProblemsError } from '../_lib/problem.ts'
import { rewriteLinks } from './rewriteLinks.ts'

const addresses = new Map([
  ['specs/a/README.md', '/vendors/a.md'],
  ['specs/a/sources.yaml', '/evidence/sources.md#a'],
  ['docs/start.md', '/start.md'],
])

const rewritten: readonly [text: string, wanted: string, why: string][] = [
  ['[a](../../specs/a/README.md)', '[a](/vendors/a.md)', 'a file that is a page'],
  ['[a](../../specs/a/README.md#limits)', '[a](/vendors/a.md#limits)', 'a place on it'],
  ['[a](../../specs/a/sources.yaml)', '[a](/evidence/sources.md#a)', 'a file that is a part of a page'],
  ['[a](../start.md) and [b](../start.md)', '[a](/start.md) and [b](/start.md)', 'two in a line'],
  ['[a](https://example.com/b.md)', '[a](https://example.com/b.md)', 'an address stays'],
  ['[a](#b)', '[a](#b)', 'an anchor of the page stays'],
  ['[a](/start.md)', '[a](/start.md)', 'an address of the site stays'],
  ['`[a](b.md)`', '`[a](b.md)`', 'code stays'],
  ['```md\n[a](b.md)\n```\n', '```md\n[a](b.md)\n```\n', 'a block of code stays'],
]

test.each(rewritten)('%j becomes %j: %s', (text, wanted) => {
  expect(rewriteLinks('docs/guides/x.md', text, addresses)).toBe(wanted)
})

test('a link to what the site does not show is refused with its line', () => {
  const text = 'one\n\n`two`\n\n```ts\nthree\n```\nsee [src](../../src/contract/contract.ts)\n'
  const message =
    'leads to src/contract/contract.ts, which the site does not show. Link to a page, or name the file as code.'
  expect(() => rewriteLinks('docs/guides/x.md', text, addresses)).toThrow(
    new ProblemsError([{ file: 'docs/guides/x.md', line: 8, message }]),
  )
})
