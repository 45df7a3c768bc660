import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type JsonNode, parseJson } from './parseJson.ts'

/** The value that a node stands for. */
function nodeValue(node: JsonNode, text: string): unknown {
  if (node.type === 'object')
    return Object.fromEntries(node.members.map(({ key, value }) => [nodeValue(key, text), nodeValue(value, text)]))
  if (node.type === 'array') return node.items.map((item) => nodeValue(item, text))
  const [start, end] = node.type === 'string' ? [node.start - 1, node.end + 1] : [node.start, node.end]
  return JSON.parse(text.slice(start, end))
}

test('every node stands where its text stands', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
      const text = JSON.stringify(JSON.parse(json), null, indent)
      const node = parseJson(text)
      expect(node === undefined ? undefined : nodeValue(node, text)).toEqual(JSON.parse(text))
    }),
  )
})

test('of equal members both are there', () => {
  expect(parseJson('{"a":1,"a":true}')).toEqual({
    type: 'object',
    members: [
      { key: { type: 'string', start: 2, end: 3 }, value: { type: 'number', start: 5, end: 6 } },
      { key: { type: 'string', start: 8, end: 9 }, value: { type: 'word', start: 11, end: 15 } },
    ],
  })
})

test.each(['', '{', '{"a":1,}', 'undefined', "{'a':1}"])('%j is no JSON', (text) => {
  expect(parseJson(text)).toBeUndefined()
})

test('any depth can be read', () => {
  expect(parseJson('['.repeat(100_000) + ']'.repeat(100_000))?.type).toBe('array')
})
