import { describe, expect, test } from 'vitest'
import { type AcceptedFinding, formatBaseline, kindKey, mergeBaselines, parseBaseline, toBaseline } from './baseline.ts'
import { report } from './reporters/_testing/report.ts'

const row: AcceptedFinding = {
  contract: 'lex-v2',
  operationId: 'listExports',
  status: 200,
  rule: 'response-body',
  pointer: '/exportSummaries/*/exportId',
  reason: 'The vendor mends it',
  date: '2026-11-29',
}

test('what is found becomes rows that nobody has looked into yet', () => {
  expect(toBaseline(report.findings, '2026-11-30')).toEqual([
    {
      ...{ contract: 'lex-v2', operationId: 'describeExport', status: 200, rule: 'response-body' },
      ...{ pointer: '/exportStatus', reason: 'not looked into yet', date: '2026-11-30' },
    },
    {
      ...{ contract: 'lex-v2', operationId: 'listExports', rule: 'request-parameter-unknown' },
      ...{ pointer: report.findings[1]?.pointer, reason: 'not looked into yet', date: '2026-11-30' },
    },
  ])
})

describe('findings are of one kind', () => {
  test.each([
    ['/a/0/b', '/a/*/b'],
    ['/a/12', '/a/*'],
    ['/1/2/3', '/*/*/*'],
  ])('at each item of a list: %s is %s', (pointer, kind) => {
    expect(kindKey({ ...row, pointer })).toBe(kindKey({ ...row, pointer: kind }))
  })

  test.each(['/a/1b', '/a/b1', '/a1/b'])('but not at names that only hold a number: %s', (pointer) => {
    expect(kindKey({ ...row, pointer })).not.toBe(kindKey({ ...row, pointer: pointer.replace('1', '2') }))
  })

  test.each([
    { contract: 'lex-v1' },
    { operationId: 'describeExport' },
    { status: 201 },
    { status: undefined },
    { rule: 'response-header' },
    { pointer: '' },
  ] as const)('but not with %o', (change) => {
    expect(kindKey({ ...row, ...change })).not.toBe(kindKey(row))
  })
})

test('merged, each kind is there once in a stable order, and keeps the reason and date of the older baseline', () => {
  const newer = [
    { ...row, reason: 'not looked into yet', date: '2026-11-30' },
    { ...row, pointer: '/a', date: '2026-11-30' },
  ]
  const older = [{ ...row, contract: 'lex-v1' }, row]
  const merged = [{ ...row, contract: 'lex-v1' }, { ...row, pointer: '/a', date: '2026-11-30' }, row]
  expect(mergeBaselines(older, newer)).toEqual(merged)
  expect(mergeBaselines(older.toReversed(), newer.toReversed())).toEqual(merged)
})

test('a baseline reads back as it was written, on lines that show what changed', () => {
  const { status: _, ...withoutStatus } = row
  const accepted = [row, { ...withoutStatus, pointer: '' }]
  const text = formatBaseline(accepted)
  expect(parseBaseline(text)).toEqual({ accepted })
  expect(text.split('\n').slice(0, 4)).toEqual(['{', '  "accepted": [', '    {', '      "contract": "lex-v2",'])
  expect(text.endsWith('}\n')).toBe(true)
})

describe('a baseline that is none is refused', () => {
  test.each([
    ['{', 'is not JSON'],
    ['null', 'has no list "accepted"'],
    ['[]', 'has no list "accepted"'],
    ['{"accepted":{}}', 'has no list "accepted"'],
  ])('%s', (text, problem) => {
    expect(parseBaseline(text)).toEqual({ problem })
  })

  test.each([
    [null, 'no text contract'],
    [{ ...row, contract: 7 }, 'no text contract'],
    [{ ...row, contract: '' }, 'no text contract'],
    [{ ...row, operationId: '' }, 'no text operationId'],
    [{ ...row, pointer: undefined }, 'no text pointer'],
    [{ ...row, reason: '' }, 'no text reason'],
    [{ ...row, date: undefined }, 'no text date'],
    [{ ...row, status: '200' }, 'a status that is no number'],
    [{ ...row, status: 20.5 }, 'a status that is no number'],
    [{ ...row, rule: 'none' }, 'no known rule'],
    [{ ...row, rule: 'toString' }, 'no known rule'],
    [{ ...row, date: '2026-11-9' }, 'a date that is not YYYY-MM-DD'],
    [{ ...row, date: '2026-11-290' }, 'a date that is not YYYY-MM-DD'],
    [{ ...row, date: 'since 2026-11-29' }, 'a date that is not YYYY-MM-DD'],
  ])('with the row %o', (wrong, problem) => {
    expect(parseBaseline(JSON.stringify({ accepted: [row, wrong] }))).toEqual({
      problem: `has ${problem} in accepted[1]`,
    })
  })
})
