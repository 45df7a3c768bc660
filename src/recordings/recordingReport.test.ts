import { expect, test } from 'vitest'
import { exitCodeOf } from './recordingReport.ts'
import { cleanReport, report } from './reporters/_testing/report.ts'

const missed = { axes: [], missed: [{ axis: 'status', percent: 1, wanted: 2 }] } as const
const reached = { axes: [], missed: [] }

test.each([
  ['is clean', {}, undefined, 0],
  ['has warnings only', { warnings: 3 }, undefined, 0],
  ['has unmatched exchanges beside judged ones', { skipped: 3 }, undefined, 0],
  ['covers enough', {}, reached, 0],
  ['has errors', { errors: 1 }, undefined, 1],
  ['covers too little', {}, missed, 1],
  ['has errors and something unreadable', { errors: 1, unreadable: 1 }, undefined, 1],
  ['covers too little of nothing', { judged: 0 }, missed, 1],
  ['judged nothing', { judged: 0 }, undefined, 2],
  ['judged nothing and covers enough', { judged: 0 }, reached, 2],
  ['has something unreadable', { unreadable: 1 }, undefined, 2],
  ['is incomplete', { errors: 1, incomplete: true }, undefined, 2],
  ['is empty', { exchanges: 0, judged: 0 }, undefined, 2],
] as const)('a report that %s', (_, changes, coverage, code) => {
  const summary = { ...cleanReport.summary, ...changes }
  expect(exitCodeOf({ summary, ...(coverage === undefined ? {} : { coverage }) })).toBe(code)
})

test.each([
  ['errors', { errors: 1 }],
  ['warnings', { warnings: 1 }],
])('where warnings fail, %s are a failure', (_, changes) => {
  const summary = { ...cleanReport.summary, ...changes }
  expect(exitCodeOf({ summary }, { failOn: 'warning' })).toBe(1)
})

test('where warnings fail, a report without any is clean', () => {
  expect(exitCodeOf(cleanReport, { failOn: 'warning' })).toBe(0)
})

test('a report whose exchanges lack a part could not judge all', () => {
  expect(exitCodeOf({ ...cleanReport, lost: report.lost ?? [] })).toBe(2)
})
