import fc from 'fast-check'
import { expect, test } from 'vitest'
import { duplicateMembers } from './duplicateMembers.ts'

const duplicates = (text: string) => duplicateMembers(text, JSON.parse(text))

test.each<[string, readonly string[]]>([
  ['{"a":1,"a":1}', ['/a']],
  ['{ "a" : 1 , "b" : 2 , "a"\n:\t3 }', ['/a']],
  ['{"a":{"b":1,"b":2},"a":{"b":1}}', ['/a/b', '/a']],
  ['[0,{"a":[{"x":1},{"x":1,"x":[1,2]}]}]', ['/1/a/1/x']],
  [String.raw`{"a":1,"\u0061":2}`, ['/a']],
  ['{"a/b":1,"a/b":2}', ['/a~1b']],
  ['{"a":1,"a":1,"a":1}', ['/a']],
  [String.raw`{"a":"\"a\":1","b":"\\","c":":"}`, []],
  [String.raw`{"a\\":1,"a\\\"":2}`, []],
  ['{"a":[{"a":1},{"a":2}],"b":{"a":3}}', []],
  ['{"":1,"":2}', ['/']],
  ['{"__proto__":1,"constructor":2}', []],
  ['[]', []],
  ['"a:b"', []],
  ['7', []],
])('%s', (text, pointers) => expect(duplicates(text)).toEqual(pointers))

test('depth is no matter', () => {
  const deep = `${'[{"a":'.repeat(50_000)}1${'}]'.repeat(50_000)}`
  expect(duplicates(deep)).toEqual([])
  expect(duplicates(`{"a":0,"a":${deep}}`)).toEqual(['/a'])
})

test('of what is deeper than 64 objects, the place where that begins is told', () => {
  const nested = `${'{"a":1,"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`
  const pointers = duplicates(nested)
  expect([pointers.length, pointers.at(-1)]).toEqual([64, '/a'.repeat(64)])
})

test('any JSON without duplicates has none, whatever its spaces', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom('', ' ', '\t'), (value, space) => {
      expect(duplicates(JSON.stringify(value, null, space))).toEqual([])
    }),
  )
})

test('of any two members of one name, the name is told', () => {
  fc.assert(
    fc.property(fc.string(), fc.jsonValue(), fc.jsonValue(), (name, one, other) => {
      const key = JSON.stringify(name)
      const text = `[{"first":${JSON.stringify(one)}},{${key}:${JSON.stringify(one)},${key}:${JSON.stringify(other)}}]`
      expect(duplicates(text)).toEqual([`/1/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`])
    }),
  )
})
