import { expect, test } from 'vitest'
import { ProblemsError } from './problem.ts'
import { parseYamlFile, readYamlFile } from './yamlFile.ts'

const shared = `first: &steps
  - name: start
    path: [a, b]
second: *steps
third:
  '200': { name: done }
`

test('a file has the values that its anchors share', () => {
  const steps = [{ name: 'start', path: ['a', 'b'] }]
  expect(parseYamlFile('x.yaml', shared).value).toEqual({
    first: steps,
    second: steps,
    third: { 200: { name: 'done' } },
  })
})

const lines: readonly [path: readonly (string | number)[], line: number, why: string][] = [
  [[], 1, 'the whole file'],
  [['first', 0], 2, 'a row'],
  [['first', 0, 'path', 1], 3, 'a value in the row'],
  [['second'], 4, 'an alias'],
  [['second', 0, 'path'], 4, 'a value inside the alias'],
  [['third', '200', 'name'], 6, 'a value below a key that looks like a number'],
  [['third', '404', 'name'], 6, 'a value that is not there: where its table starts'],
]

test.each(lines)('the line of %j is %i: %s', (path, line) => {
  expect(parseYamlFile('x.yaml', shared).problem(path, 'is wrong.')).toEqual({
    file: 'x.yaml',
    line,
    message: 'is wrong.',
  })
})

const keyLines: readonly [path: readonly (string | number)[], line: number, why: string][] = [
  [[], 1, 'the whole file'],
  [['first'], 1, 'a key whose value begins in the next line'],
  [['first', 0], 2, 'a row'],
  [['first', 0, 'path'], 3, 'a key in the row'],
  [['first', 0, 'path', 1], 3, 'a row in the row'],
  [['second'], 4, 'the key of an alias'],
  [['second', 0, 'path'], 3, 'a key inside the alias: where its anchor stands'],
  [['third', '200'], 6, 'a key that looks like a number'],
  [['third', '404', 'name'], 5, 'a key that is not there: the last one on the way that is'],
]

test.each(keyLines)('the key of %j is in line %i: %s', (path, line) => {
  expect(parseYamlFile('x.yaml', shared).keyLineOf(path)).toBe(line)
})

const refused: readonly [when: string, text: string, line: number, message: string][] = [
  ['a key stands twice', 'a: 1\nb: 2\na: 3\n', 3, 'is not YAML: Map keys must be unique'],
  ['a quote is not closed', 'a: 1\nb: "x\n', 3, 'is not YAML: Missing closing "quote'],
  ['a tab indents', 'a:\n\tb: 1\n', 2, 'is not YAML: Tabs are not allowed as indentation'],
  ['an alias has no anchor', 'a: 1\nb: *c\n', 2, 'is not YAML: No anchor &c stands before *c'],
  ['an alias stands before its anchor', 'a: *c\nb: &c 1\n', 1, 'is not YAML: No anchor &c stands before *c'],
  [
    'there are several problems: the first is told',
    '- a\nb: 1\n- c\n',
    2,
    'is not YAML: Unexpected scalar at node end',
  ],
]

test.each(refused)('a file is refused when %s', (_, text, line, message) => {
  expect(() => parseYamlFile('x.yaml', text)).toThrow(new ProblemsError([{ file: 'x.yaml', line, message }]))
})

test('a missing file is refused with what to do', () => {
  const message = 'is missing. Add it; another vendor shows what belongs in it.'
  expect(() => readYamlFile('specs/missing.yaml')).toThrow(
    new ProblemsError([{ file: 'specs/missing.yaml', line: 0, message }]),
  )
})
