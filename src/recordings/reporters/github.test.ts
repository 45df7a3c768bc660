import { expect, test } from 'vitest'
import { cleanReport, report } from './_testing/report.ts'
import { github } from './github.ts'

test('every finding is one command, in which nothing of a recording can be a command of its own', () => {
  const hostile = '/query/a?[2J%25,:"?::error::<b>&\ud800 the contract knows no query parameter ?50 %25'
  expect(github(report).split('\n')).toEqual([
    '::error file=recordings/export.har,line=12,col=5,title=lex-v2 describeExport response-body::/exportStatus must be string; got 7 (specs/lex-v2/openapi.yaml:780)',
    `::warning file=/tmp/ä b%2Cc%3Ad\u0007.har,line=12,col=5,title=lex-v2 listExports request-parameter-unknown::${hostile}`,
    '::notice file=a.har,line=3,col=4,title=not judged%3A unmatched::no contract has an operation at this address',
    '::error file=b.har,line=1,col=1,title=not judged%3A unreadable::is not there. Check the name.',
    "::error file=c.har,line=7,col=1,title=not judged%3A not-recorded::of 3 exchanges the response's body was not recorded. Record with bodies.",
    '::error title=coverage::status is covered to 33.3 %25, and 80 %25 are wanted',
    '::notice title=export-contracts::4 of 6 exchanges judged (audit): 3 errors, 1 warning; 5 are accepted by the baseline; 2 more are not listed',
  ])
})

test('a clean report is one notice', () => {
  expect(github(cleanReport)).toBe(
    '::notice title=export-contracts::1 of 1 exchange judged (consumer): 0 errors, 0 warnings',
  )
})

test('a report that stopped early says so', () => {
  const summary = { ...cleanReport.summary, ignored: 3, incomplete: true } as const
  expect(github({ ...cleanReport, summary })).toBe(
    '::error title=export-contracts::1 of 1 exchange judged (consumer): 0 errors, 0 warnings; 3 are of ignored rules; interrupted, so that the rest was not read',
  )
})
