import { expect, test } from 'vitest'
import { cleanReport, report } from './_testing/report.ts'
import { pretty } from './pretty.ts'

const hostile = '/query/a?[2J%,:"?::error::<b>&'

test('every finding has its two places, and what was not judged its reason', () => {
  expect(
    pretty(report),
  ).toBe(`recordings/export.har:12:5  error  lex-v2 describeExport 200 response-body /exportStatus: must be string; got 7
    the contract says so at specs/lex-v2/openapi.yaml:780 (seed, model)
/tmp/ä b,c:d?.har:12:5  warning  lex-v2 listExports request-parameter-unknown ${hostile}\ud800: the contract knows no query parameter ?50 %

Not judged:
c.har:7:1  not-recorded  of 3 exchanges the response's body was not recorded. Record with bodies.
a.har:3:4  unmatched  no contract has an operation at this address
b.har:1:1  unreadable  is not there. Check the name.

Sources:
lex-v2 seed: DescribeExport, https://example.com/page
lex-v2 model: A model

operation              exchanges  errors  warnings
lex-v2 createExport    1          0       0
lex-v2 describeExport  2          3       0
lex-v2 listExports     1          0       1

coverage  operation  status      media-type  property  value  state
lex-v2               1/3 33.3 %
status is covered to 33.3 %, and 80 % are wanted
lex-v2 status not seen: createExport 400, createExport 500

Accepted by the baseline, and not found any more:
lex-v2 listExports response-body /exportSummaries/*/exportId: The vendor mends it (2026-11-01)

4 of 6 exchanges judged (audit): 3 errors, 1 warning; 5 are accepted by the baseline; 2 more are not listed`)
})

test('a clean report is one line', () => {
  expect(pretty(cleanReport)).toBe('1 of 1 exchange judged (consumer): 0 errors, 0 warnings')
})

test('colours mark severities and the contract, and are there only when asked for', () => {
  const [first, second] = pretty(report, { colors: true }).split('\n')
  expect([first, second]).toEqual([
    'recordings/export.har:12:5  \u001b[31merror\u001b[0m  lex-v2 describeExport 200 response-body /exportStatus: must be string; got 7',
    '\u001b[2m    the contract says so at specs/lex-v2/openapi.yaml:780 (seed, model)\u001b[0m',
  ])
  expect(pretty(report, { colors: true })).toContain('\u001b[33mwarning\u001b[0m')
  expect(pretty(report)).not.toContain('\u001b')
})

test('the places of the contract are those of the package as it is installed', () => {
  expect(pretty(report, { packageFolder: 'node_modules/export-contracts' })).toContain(
    'the contract says so at node_modules/export-contracts/specs/lex-v2/openapi.yaml:780 (seed, model)',
  )
})

test('a report that stopped early says so', () => {
  const summary = { ...cleanReport.summary, ignored: 3, incomplete: true } as const
  expect(pretty({ ...cleanReport, summary })).toBe(
    '1 of 1 exchange judged (consumer): 0 errors, 0 warnings; 3 are of ignored rules; interrupted, so that the rest was not read',
  )
})

test('of what was not seen five are named, and nothing of what was never tried', () => {
  const unseen = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const axis = { contract: 'lex-v2', seen: 1, total: 8 }
  const coverage = {
    axes: [
      { ...axis, axis: 'property', unseen },
      { ...axis, axis: 'value', total: 6, unseen: unseen.slice(0, 5) },
      { ...axis, axis: 'state', seen: 0, total: 7, unseen },
      { ...axis, axis: 'status', total: 1, unseen: [] },
    ],
    missed: [],
  } as const
  expect(
    pretty({ ...cleanReport, coverage }),
  ).toBe(`coverage  operation  status     media-type  property    value       state
lex-v2               1/1 100 %              1/8 12.5 %  1/6 16.6 %  0/7 0 %
lex-v2 property not seen: a, b, c, d, e, and 2 more
lex-v2 value not seen: a, b, c, d, e

1 of 1 exchange judged (consumer): 0 errors, 0 warnings`)
})
