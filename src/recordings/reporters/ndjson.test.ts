import { expect, test } from 'vitest'
import { cleanReport, report } from './_testing/report.ts'
import { ndjson } from './ndjson.ts'

const lines = (text: string) => text.split('\n').map((line) => JSON.parse(line) as unknown)

test('every line is one object that says what it is, the summary last', () => {
  const { findings, skipped, lost = [], coverage, stale = [], summary } = report
  expect(lines(ndjson(report))).toEqual([
    ...findings.map((finding) => ({ type: 'finding', ...finding })),
    ...skipped.map((item) => ({ type: 'skipped', ...item })),
    ...lost.map((part) => ({ type: 'lost', ...part })),
    { type: 'coverage', ...coverage },
    ...stale.map((one) => ({ type: 'stale', ...one })),
    { type: 'summary', ...summary },
  ])
})

test('a clean report is its summary', () => {
  expect(lines(ndjson(cleanReport))).toEqual([{ type: 'summary', ...cleanReport.summary }])
})
