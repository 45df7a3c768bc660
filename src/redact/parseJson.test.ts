import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type JsonNodes, kindAt, nodeSize, parseJson, stringAt } from './parseJson.ts'

/** The value that a node stands for. */
function nodeValue(nodes: JsonNodes, node: number, text: string): unknown {
  const [start = 0, end = 0] = nodes.slice(node, node + 2)
  const kind = kindAt(text, start)
  if (kind === 'string') return stringAt(text, start, end)
  if (kind === 'number' || kind === 'word') return JSON.parse(text.slice(start, end))
  const inner = innerNodes(nodes, node).map((child) => nodeValue(nodes, child, text))
  if (kind === 'array') return inner
  return Object.fromEntries(inner.flatMap((name, at) => (at % 2 === 0 ? [[name, inner[at + 1]]] : [])))
}

function innerNodes(nodes: JsonNodes, node: number): number[] {
  const inner: number[] = []
  for (let child = node + nodeSize; child < (nodes[node + 2] ?? 0); child = nodes[child + 2] ?? 0) inner.push(child)
  return inner
}

test('every node stands where its text stands', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
      const text = JSON.stringify(JSON.parse(json), null, indent)
      const nodes = parseJson(text)
      expect(nodes && nodeValue(nodes, 0, text)).toEqual(JSON.parse(text))
    }),
  )
})

test('of equal members both are there', () => {
  const object = [0, 16, 15]
  const [name, value] = [
    [1, 4, 6],
    [5, 6, 9],
  ]
  const [sameName, otherValue] = [
    [7, 10, 12],
    [11, 15, 15],
  ]
  expect(parseJson('{"a":1,"a":true}')).toEqual([object, name, value, sameName, otherValue].flat())
})

test.each(['', '{', '{"a":1,}', 'undefined', "{'a':1}"])('%j is no JSON', (text) => {
  expect(parseJson(text)).toBeUndefined()
})

test('any depth can be read', () => {
  const depth = 100_000
  const nodes = parseJson('['.repeat(depth) + ']'.repeat(depth))
  expect(nodes?.length).toBe(depth * nodeSize)
  expect(nodes?.slice(0, nodeSize)).toEqual([0, 2 * depth, depth * nodeSize])
})
