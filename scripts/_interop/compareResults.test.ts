import { expect, test } from 'vitest'
import { compareResults } from './compareResults.ts'
import type { Fault, Result } from './faults.ts'

const fault: Fault = {
  line: 3,
  tool: 'a-tool',
  form: '3.1',
  vendor: 'acme',
  whose: 'theirs',
  says: 'stack overflow',
  reason: 'It follows itself.',
}
const result: Result = { tool: 'a-tool', form: '3.1', vendor: 'acme' }
const file = 'scripts/_interop/faults.yaml'

const cases: readonly [
  what: string,
  results: readonly Result[],
  faults: readonly Fault[],
  problems: readonly object[],
][] = [
  ['nothing is wrong, and no fault is known', [result], [], []],
  ['what is wrong is the known fault', [{ ...result, wrong: 'a stack overflow at 1' }], [fault], []],
  [
    'one fault is known for every form and vendor',
    [
      { ...result, wrong: 'a stack overflow' },
      { ...result, form: '3.0', vendor: 'other', wrong: 'stack overflow' },
    ],
    [{ line: 1, tool: 'a-tool', whose: 'theirs', says: 'stack overflow', reason: 'It follows itself.' }],
    [],
  ],
  [
    'a fault is new',
    [{ ...result, wrong: 'a crash' }],
    [],
    [{ file, line: 0, message: 'does not know what is wrong: a-tool with acme in 3.1: a crash' }],
  ],
  [
    'a fault has become another one',
    [{ ...result, wrong: 'a crash' }],
    [fault],
    [{ file, line: 3, message: 'expects something else to be wrong: a-tool with acme in 3.1: a crash' }],
  ],
  [
    'a fault is gone',
    [result],
    [fault],
    [{ file, line: 3, message: 'says that a-tool with acme in 3.1 has a fault, but nothing is wrong. Take it out.' }],
  ],
  [
    'a fault is about nothing',
    [{ ...result, form: '3.0' }],
    [fault],
    [{ file, line: 3, message: 'is about nothing that was tried. Take it out.' }],
  ],
]

test.each(cases)('%s', (_, results, faults, problems) => {
  expect(compareResults(results, faults)).toEqual(problems)
})
