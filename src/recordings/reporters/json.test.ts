import { expect, test } from 'vitest'
import { cleanReport, report } from './_testing/report.ts'
import { json } from './json.ts'

test.each([report, cleanReport])('the document is the report', (given) => {
  expect(JSON.parse(json(given))).toEqual(given)
})
