import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseXml, type XmlElement } from './_testing/parseXml.ts'
import { cleanReport, report } from './_testing/report.ts'
import { junit } from './junit.ts'

/** An element as `[name attributes, text?, ...children]`, which is easier to read. */
type Row = readonly [head: string, ...inside: (string | Row)[]]

function row({ name, attributes, text, children }: XmlElement): Row {
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`)].join(' ')
  return [head, ...(text === '' ? [] : [text]), ...children.map(row)]
}

test('there is a suite for each contract, and one for each other kind of problem', () => {
  const findings = [
    'recordings/export.har:12:5 200 response-body /exportStatus: must be string; got 7',
    '/tmp/ä b,c:d?.har:12:5 request-parameter-unknown /query/a?[2J%,:"?::error::<b>&\ufffd: the contract knows no query parameter ?50 %',
  ]
  const listed = '3 errors in all; 2 findings and exchanges are not listed'
  const lost = "of 3 exchanges the response's body was not recorded. Record with bodies."
  const missed = 'status is covered to 33.3 %, and 80 % are wanted'
  expect(row(parseXml(junit(report)))).toEqual([
    'testsuites name=export-contracts tests=8 failures=2 errors=3 skipped=1',
    [
      'testsuite name=lex-v2 tests=3 failures=1 errors=0 skipped=0',
      ['testcase classname=lex-v2 name=createExport'],
      ['testcase classname=lex-v2 name=describeExport', ['failure message=1 error', findings[0]]],
      ['testcase classname=lex-v2 name=listExports', ['system-out', findings[1]]],
    ],
    [
      'testsuite name=not judged tests=3 failures=0 errors=2 skipped=1',
      ['testcase classname=not judged name=a.har:3', ['skipped message=no contract has an operation at this address']],
      ['testcase classname=not judged name=b.har:1', ['error message=is not there. Check the name.']],
      ['testcase classname=not judged name=response.body not-recorded', [`error message=${lost}`]],
    ],
    [
      'testsuite name=not listed tests=1 failures=0 errors=1 skipped=0',
      ['testcase classname=not listed name=omitted', [`error message=${listed}`]],
    ],
    [
      'testsuite name=coverage tests=1 failures=1 errors=0 skipped=0',
      ['testcase classname=coverage name=status', [`failure message=${missed}`]],
    ],
  ])
})

test('a clean report has a case that passed', () => {
  expect(junit(cleanReport)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="export-contracts" tests="1" failures="0" errors="0" skipped="0">
<testsuite name="lex-v2" tests="1" failures="0" errors="0" skipped="0">
<testcase classname="lex-v2" name="createExport"/>
</testsuite>
</testsuites>`)
})

test('whatever a recording holds, the report is XML that holds it', () => {
  const [finding] = report.findings
  if (finding === undefined) throw new Error('the report has a finding')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (pointer, message) => {
      const root = parseXml(junit({ ...cleanReport, findings: [{ ...finding, pointer, message }] }))
      expect(root.attributes).toMatchObject({ tests: '2', failures: '1' })
    }),
  )
})

test('a report that stopped early has an error for the rest', () => {
  const stopped = row(parseXml(junit({ ...cleanReport, summary: { ...cleanReport.summary, incomplete: true } })))
  expect(stopped).toEqual([
    'testsuites name=export-contracts tests=2 failures=0 errors=1 skipped=0',
    ['testsuite name=lex-v2 tests=1 failures=0 errors=0 skipped=0', ['testcase classname=lex-v2 name=createExport']],
    [
      'testsuite name=not judged tests=1 failures=0 errors=1 skipped=0',
      ['testcase classname=not judged name=the rest', ['error message=interrupted, so that the rest was not read']],
    ],
  ])
})
