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
