import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readBlock } from '../_lib/block.ts'
import { readRegistry } from '../_lib/registry.ts'
import { repository } from '../_lib/repository.ts'
import { readFaults } from './faults.ts'
import { interopBlock, interopPage } from './interopPage.ts'
import { tools } from './tools/index.ts'

const vendors = readRegistry().map(({ name }) => name)

test(`${interopPage} shows every tool, and the faults that are known`, () => {
  const text = readFileSync(join(repository, interopPage), 'utf8')
  expect(readBlock(interopPage, text, 'interop')).toBe(interopBlock(vendors, readFaults()))
})

test('every fault is about a tool and a vendor that are tried', () => {
  const strange = readFaults().filter(
    ({ tool, vendor }) =>
      !tools.some(({ name }) => name === tool) || (vendor !== undefined && !vendors.includes(vendor)),
  )
  expect(strange).toEqual([])
})

test('a fault shows in the cells that it is about, by form where the other is fine', () => {
  const [first] = tools
  const fault = { line: 1, whose: 'theirs', says: 'crash', reason: 'It stops.' } as const
  const cellsOf = (block: string) => block.split('\n')[2]?.split(' | ').slice(2)
  const tool = first?.name ?? ''
  expect({
    one: cellsOf(interopBlock(['a', 'b'], [{ ...fault, tool, form: '3.1', vendor: 'a' }])),
    all: cellsOf(interopBlock(['a', 'b'], [{ ...fault, tool }])),
    list: interopBlock(['a'], [{ ...fault, tool, form: '3.1', vendor: 'a' }])
      .split('\n')
      .at(-1),
  }).toEqual({
    one: ['3.1 theirs, 3.0 ok', 'ok |'],
    all: ['theirs', 'theirs |'],
    list: `- **${tool}**, a, 3.1: theirs. It stops.`,
  })
})
