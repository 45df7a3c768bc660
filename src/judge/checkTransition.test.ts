import { expect, test } from 'vitest'
import { exportLifecycle } from '../../generated/lex-v2/lifecycles.ts'
import { createTransitionCheck } from './checkTransition.ts'

const check = createTransitionCheck(exportLifecycle)

test.each([
  ['InProgress', 'Completed'],
  ['InProgress', 'Failed'],
  ['InProgress', 'InProgress'],
  ['Completed', 'Completed'],
  ['Failed', 'Failed'],
  ['Completed', 'Unheard'],
  ['Unheard', 'InProgress'],
  ['constructor', 'InProgress'],
])('%s may be followed by %s', (from, to) => {
  expect(check(from, to)).toBeUndefined()
})

test.each([
  ['Completed', 'InProgress'],
  ['Failed', 'InProgress'],
  ['Failed', 'Completed'],
])('%s may not be followed by %s, because the job had ended', (from, to) => {
  const expected = `must not be "${to}" after "${from}": the job had ended`
  expect(check(from, to)).toEqual({ pointer: '/exportStatus', expected })
})
