import { describe, expect, test } from 'vitest'
import { folderTable, noticedShare, shareInterval, survivorList } from './codeMutantsPage.ts'
import type { CodeMutant, FolderOutcome } from './tryMutants.ts'

const mutant = (status: CodeMutant['status'], place: string, file = 'src/a/one.ts'): CodeMutant => ({
  file,
  place,
  change: 'a < b -> a <= b',
  status,
})

const outcome: FolderOutcome = {
  folder: 'a',
  all: 6,
  tried: [
    mutant('Killed', '1:1'),
    mutant('Survived', '12:5'),
    mutant('Timeout', '2:1'),
    mutant('NoCoverage', '3:9'),
    mutant('Survived', '1:1', 'src/a/another.ts'),
    mutant('RuntimeError', '4:1'),
  ],
}

test('what fails and what hangs is noticed; what survives and what no test reaches is not, and what cannot be loaded does not count', () => {
  expect(noticedShare(outcome)).toBe(2 / 5)
  expect(folderTable(outcome).split('\n').at(-1)).toBe('| `src/a` | 6 | 6 | 1 | 1 | 2 | 1 | 1 | 40 % | all tried |')
})

test('what survives is listed by file and place', () => {
  expect(survivorList(outcome)).toBe(
    [
      'src/a/another.ts',
      '  1:1  a < b -> a <= b',
      'src/a/one.ts',
      '  3:9  a < b -> a <= b  (no test reaches it)',
      '  12:5  a < b -> a <= b',
    ].join('\n'),
  )
})

describe('of a folder whose mutants were drawn, the table says where the share of all lies', () => {
  test.each([
    [360, 400, '86.7 % to 92.6 %'],
    [10, 10, '72.2 % to 100.0 %'],
    [0, 10, '0.0 % to 27.8 %'],
  ])('%i of %i', (noticed, count, text) => {
    const tried = Array.from({ length: count }, (_, at) => mutant(at < noticed ? 'Killed' : 'Survived', `${at}:1`))
    const drawn = { folder: 'a', all: 1000, tried }
    expect(folderTable(drawn).split('\n').at(-1)).toContain(`| ${text} |`)
    expect(shareInterval(drawn)?.every((share) => share >= 0 && share <= 1)).toBe(true)
  })
})
