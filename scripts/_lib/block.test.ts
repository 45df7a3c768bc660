import { expect, test } from 'vitest'
import { fillBlock, readBlock } from './block.ts'
import { ProblemsError } from './problem.ts'

const page =
  '# Page\n\n<!-- a: npm run a writes it -->\n\nold\n\nlines\n\n<!-- /a -->\n\n<!-- b: -->\n\nb\n\n<!-- /b -->\n'

test('a block is what stands between its marks, and only it is replaced', () => {
  expect(readBlock('x.md', page, 'a')).toBe('old\n\nlines')
  expect(fillBlock('x.md', page, 'a', '$& and $1')).toBe(page.replace('old\n\nlines', () => '$& and $1'))
})

const broken: readonly [how: string, text: string][] = [
  ['the first mark is gone', page.replace('<!-- a:', '<!-- c:')],
  ['the last mark is gone', page.replace('<!-- /a -->', '')],
  ['an empty line is gone', page.replace('it -->\n\n', 'it -->\n')],
]

test.each(broken)('when %s, nothing is read or written', (_, text) => {
  const message = 'has lost the marks <!-- a: ... --> and <!-- /a -->, or the empty lines inside. Put them back.'
  const problem = new ProblemsError([{ file: 'x.md', line: 0, message }])
  expect(() => readBlock('x.md', text, 'a')).toThrow(problem)
  expect(() => fillBlock('x.md', text, 'a', 'new')).toThrow(problem)
})
