import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { compareFolders, type Difference } from './compareFolders.ts'

type Files = Readonly<Record<string, string>>

function makeFolder(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'compare-folders-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

const fresh: Files = { 'a.ts': 'one\ntwo\n', 'lex/b.ts': 'three\n' }

const rows: readonly [when: string, stored: Files, differences: readonly Difference[], generated?: Files][] = [
  ['nothing differs', fresh, []],
  [
    'a line differs',
    { ...fresh, 'a.ts': 'one\nzwei\n' },
    [{ file: 'a.ts', line: 2, what: 'is stale: has "zwei", should have "two".' }],
  ],
  [
    'the stored file ends early',
    { ...fresh, 'a.ts': 'one\ntwo' },
    [{ file: 'a.ts', line: 3, what: 'is stale: has the end, should have "".' }],
  ],
  [
    'the stored file goes on',
    { ...fresh, 'lex/b.ts': 'three\n\nfour' },
    [{ file: 'lex/b.ts', line: 3, what: 'is stale: has "four", should have the end.' }],
  ],
  [
    'a long line differs',
    { ...fresh, 'a.ts': 'x'.repeat(500) },
    [{ file: 'a.ts', line: 1, what: `is stale: has "${'x'.repeat(120)}", should have "one".` }],
  ],
  [
    'a long line differs far behind',
    { 'a.ts': `${'x'.repeat(500)}y` },
    [{ file: 'a.ts', line: 1, what: `is stale: has "${'x'.repeat(40)}y", should have "${'x'.repeat(40)}z".` }],
    { 'a.ts': `${'x'.repeat(500)}z` },
  ],
  ['a file is missing', { 'a.ts': 'one\ntwo\n' }, [{ file: 'lex/b.ts', line: 0, what: 'is missing.' }]],
  [
    'a file is surplus',
    { ...fresh, 'old/c.ts': '' },
    [{ file: 'old/c.ts', line: 0, what: 'should not be there: nothing generates it.' }],
  ],
]

test.each(rows)(
  'when %s, each difference is told with its file and line',
  (_, stored, differences, generated = fresh) => {
    expect(compareFolders(makeFolder(stored), makeFolder(generated))).toEqual(differences)
  },
)

test('when the stored folder is missing, every file is', () => {
  expect(compareFolders(join(makeFolder({}), 'missing'), makeFolder(fresh))).toEqual([
    { file: 'a.ts', line: 0, what: 'is missing.' },
    { file: 'lex/b.ts', line: 0, what: 'is missing.' },
  ])
})
