import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLeafScanner, type Leaf } from './jsonLeaves.ts'

const scan = (text: string, chunk = text.length || 1): Leaf[] => {
  const scanner = createLeafScanner()
  const found: Leaf[] = []
  for (let at = 0; at < text.length; at += chunk) found.push(...scanner.push(text.slice(at, at + chunk)))
  return [...found, ...scanner.end()]
}

test('every name, text and number is given with its place and with what names it', () => {
  const text = `{
  "headers": [ { "name": "auth", "value": "a\\u0062" }, ["x-a", "1"] ],
  "n": -1.5e3, "flag": true, "list": ["p", 7]
}`
  expect(scan(text).map(({ kind, text: leaf, line, pointer, name }) => [kind, leaf, line, pointer, name])).toEqual([
    ['name', 'headers', 2, '/headers', ''],
    ['name', 'name', 2, '/headers/0/name', ''],
    ['name', 'auth', 2, '/headers/0/name', 'name'],
    ['name', 'value', 2, '/headers/0/value', ''],
    ['text', 'ab', 2, '/headers/0/value', 'auth'],
    ['name', 'x-a', 2, '/headers/1/0', 'headers'],
    ['text', '1', 2, '/headers/1/1', 'x-a'],
    ['name', 'n', 3, '/n', ''],
    ['number', '-1.5e3', 3, '/n', 'n'],
    ['name', 'flag', 3, '/flag', ''],
    ['name', 'list', 3, '/list', ''],
    ['text', 'p', 3, '/list/0', 'list'],
    ['number', '7', 3, '/list/1', 'list'],
  ])
})

test('only members called name or key name the value beside them, whatever their case', () => {
  const names = (text: string) =>
    scan(text)
      .filter(({ kind, text: leaf }) => kind === 'text' && leaf === 'x')
      .map(({ name }) => name)
  expect(names('{ "Key": "auth", "VALUE": "x" }')).toEqual(['auth'])
  expect(names('{ "name": "auth", "values": "x" }')).toEqual(['values'])
  expect(names('{ "keys": "auth", "value": "x" }')).toEqual(['value'])
  expect(names('{ "surname": "auth", "value": "x" }')).toEqual(['value'])
  expect(names('{ "name": "", "value": "x" }')).toEqual(['value'])
  expect(names('{ "Cookies": ["auth", "x"], "other": ["auth", "x"] }')).toEqual(['auth', 'other'])
})

test('no leaf of any JSON is missed, however the text is cut', () => {
  const leavesOf = (value: unknown): string[] => {
    if (typeof value === 'string' || typeof value === 'number') return [String(value)]
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([name, member]) => [
      ...(Array.isArray(value) ? [] : [name]),
      ...leavesOf(member),
    ])
  }
  fc.assert(
    fc.property(fc.jsonValue(), fc.integer({ min: 1, max: 9 }), fc.boolean(), (value, chunk, isIndented) => {
      const text = JSON.stringify(value, null, isIndented ? 1 : 0)
      const found = scan(text, chunk)
      expect(found.map((leaf) => leaf.text)).toEqual(leavesOf(JSON.parse(text)))
      expect(found).toEqual(scan(text))
    }),
  )
})

test('what is broken or stands outside of JSON is seen too', () => {
  expect(scan('{"a": "b').map(({ text }) => text)).toEqual(['a', 'b'])
  expect(scan('{"a":1}\n{"b":secret}').map(({ text, line }) => [text, line])).toEqual([
    ['a', 1],
    ['1', 1],
    ['b', 2],
    ['secret', 2],
  ])
})

test('a place is a JSON Pointer, of which no more is told than 64 steps', () => {
  const placesOf = (text: string) => scan(text).map(({ pointer }) => pointer)
  expect(placesOf('{"a~b/c": {"d": [[1], 2]}}')).toEqual(['/a~b/c', '/a~0b~1c/d', '/a~0b~1c/d/0/0', '/a~0b~1c/d/1'])
  expect(placesOf(`${'['.repeat(70)}1${']'.repeat(70)}`)).toEqual(['/0'.repeat(64)])
})

test.each([
  ['{"a": -1, "b": x1, "c": 1x, "d": true, "e": truest}', ['number -1', 'text x1', 'number 1x', 'text truest']],
  ['[null, nullish, "false"]', ['text nullish', 'text false']],
  ['{"a":"b\\\\","c":"d\\"e"}', ['text b\\', 'text d"e']],
  ['{"a":"b\\q"}', ['text b\\q']],
  ['{"a":"x\ty\nz\r"}', ['text x\ty\nz\r']],
  ['} ] , 1', ['number 1']],
])('in %s the values are %j', (text, values) => {
  const found = scan(text).filter(({ kind }) => kind !== 'name')
  expect(found.map((leaf) => `${leaf.kind} ${leaf.text}`)).toEqual(values)
})

test('what names a value is the name beside it, the one before it in headers, or that of its member', () => {
  const namesOf = (text: string) =>
    scan(text).flatMap(({ kind, text: leaf, name }) => (kind === 'name' ? [] : [`${leaf}: ${name}`]))
  expect(namesOf('{"name":"auth","value":"x","other":"y"}')).toEqual(['auth: name', 'x: auth', 'y: other'])
  expect(namesOf('{"names":"auth","value":"x"}')).toEqual(['auth: names', 'x: value'])
  expect(namesOf('{"name":"auth","valued":"x"}')).toEqual(['auth: name', 'x: valued'])
  expect(namesOf('{"value":"x","name":"auth"}')).toEqual(['x: value', 'auth: name'])
  expect(namesOf('{"rawHeaders":["a","b","c","d"],"headersOf":["e","f"]}')).toEqual([
    'b: a',
    'd: c',
    'e: headersOf',
    'f: headersOf',
  ])
  expect(namesOf('{"params":[1,"b"],"list":[["c","d"]]}')).toEqual(['1: params', 'b: 1', 'c: list', 'd: list'])
  expect(namesOf('"alone"')).toEqual(['alone: '])
})
