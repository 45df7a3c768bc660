import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compactValue, countTokens, createValueFinder, memberNames, membersOf } from './jsonText.ts'

/** Every path of a value, with what stands there. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): [readonly (string | number)[], unknown][] {
  const members = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return [[path, value], ...members.flatMap(([name, member]) => pathsOf(member, [...path, name]))]
}

test('every value is found by its path, in any layout', () =>
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), fc.constantFrom('', 1, '\r\n\t'), (value, indent) => {
      const text = `\n ${JSON.stringify(value, null, indent)} `
      const find = createValueFinder(text)
      // JSON.parse, because a member named __proto__ and -0 are other values before.
      for (const [path, member] of pathsOf(JSON.parse(text)))
        expect(compactValue(text, find(path))).toBe(JSON.stringify(member))
    }),
  ))

test.each([
  ['the last of equal names', '{"a":1,"\\u0061":{"b":2}}', ['a', 'b'], '2'],
  ['the nearest value above what is missing', '{"a":{"b":[1]}}', ['a', 'b', '7', 'c'], '[1]'],
  ['the whole where nothing is found', ' [1]', ['a'], '[1]'],
  ['numbers as they were written', '{"a":[1.0, 1e400,-0 ]}', ['a'], '[1.0,1e400,-0]'],
])('%s', (_, text, path, found) => {
  expect(compactValue(text, createValueFinder(text)(path))).toBe(found)
})

test.each([
  ['{"a,[":[1,2],"b":{}}', 8],
  ['"[,]"', 0],
  ['[[', 2],
])('%s has %i tokens', (text, count) => {
  expect(countTokens(text)).toBe(count)
})

test.each([
  ['{"a":1,"b":[{"c":2}]}', ['a', 'b']],
  [' [ {"a" : "}" , "\\u0062":{} } ,{"c":1}]', ['a', 'b']],
  ['{"a":1,"b":[{"c', ['a', 'b']],
  ['{"a\\x":1}', ['"a\\x"']],
  ['{"a":1 "b":2}', ['a']],
  ['{"a":1]', ['a']],
  ['{}', []],
  ['[]', []],
  ['["a"]', []],
  ['', []],
])('the first object of %s has the members %j, as far as the text goes', (text, names) => {
  expect(memberNames(text)).toEqual(names)
})

test.each([
  ['[1,[2,3] , "x,]"]', ['1', '[2,3]', '"x,]"']],
  ['[1 2]', ['1']],
  ['[1,', ['1']],
  ['{"a":{"b":1}}', ['{"b":1}']],
  ['"[1]"', []],
])('%s holds %j', (text, values) => {
  expect(Array.from(membersOf(text, 0), ({ from, to }) => text.slice(from, to))).toEqual(values)
})
