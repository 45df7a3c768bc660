import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { countLines } from './countLines.ts'
import { readLines } from './readLines.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-lines-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'file')

async function read(text: string, range?: { readonly from?: number; readonly to?: number }) {
  writeFileSync(file, text)
  const lines: (readonly [string, number, number])[] = []
  for await (const some of readLines(file, range))
    lines.push(...some.map(({ bytes, start, next }) => [bytes.toString(), start, next] as const))
  return lines
}

// A file is read in chunks of 64 KiB.
const long = 'x'.repeat(150_000)

test.each<[string, string, readonly (readonly [string, number, number])[]]>([
  ['nothing', '', []],
  ['a line', 'a\n', [['a', 0, 2]]],
  [
    'an empty line',
    '\nb\n',
    [
      ['', 0, 1],
      ['b', 1, 3],
    ],
  ],
  [
    'a last line without its end',
    'ä\nb',
    [
      ['ä', 0, 3],
      ['b', 3, 4],
    ],
  ],
  [
    'a line of several chunks',
    `a\n${long}\nb\n`,
    [
      ['a', 0, 2],
      [long, 2, 150_003],
      ['b', 150_003, 150_005],
    ],
  ],
])('%s is read with the offsets of its lines', async (_, text, lines) => {
  expect(await read(text)).toEqual(lines)
})

test.each([
  [
    'from an offset',
    { from: 2 },
    [
      ['b', 2, 4],
      ['c', 4, 6],
    ],
  ],
  [
    'up to an offset',
    { to: 4 },
    [
      ['a', 0, 2],
      ['b', 2, 4],
    ],
  ],
  ['between two', { from: 2, to: 4 }, [['b', 2, 4]]],
  ['of no length', { from: 2, to: 2 }, []],
])('what is read %s is only that', async (_, range, lines) => {
  expect(await read('a\nb\nc\n', range)).toEqual(lines)
})

test.each([
  [[], 0, false],
  [['a'], 0, true],
  [['a\n'], 1, false],
  [['\n\na\n', 'b'], 3, true],
  [['a', '', 'b\n', ''], 1, false],
])('the lines of %j are counted while they are read', async (chunks, lines, isCut) => {
  const count = countLines(
    (async function* () {
      for (const chunk of chunks) yield Buffer.from(chunk)
    })(),
  )
  const read: string[] = []
  for await (const chunk of count.stream) read.push(Buffer.from(chunk).toString())
  expect([read, count.lines(), count.isCut()]).toEqual([chunks, lines, isCut])
})
