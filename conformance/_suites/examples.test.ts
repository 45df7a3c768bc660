import { describe, expect, test } from 'vitest'
import { listExamples } from '../../scripts/_lib/exampleExchange.ts'
import { checkExchange } from '../../src/judge/createJudge.ts'
import { formatFinding } from '../../src/judge/finding.ts'
import { listExampleExchanges } from './_lib/exampleExchanges.ts'
import { vendors } from './_lib/vendors.ts'

describe.each(vendors)('$name', (vendor) => {
  test('has response examples', () => expect(listExamples(vendor.document)).not.toEqual([]))

  for (const { title, exchange } of listExampleExchanges(vendor))
    test(`${title} passes the audit`, () => {
      const result = checkExchange(vendor.contract, exchange, { profile: 'audit' })
      expect(result.judged ? result.findings.map(formatFinding) : [result.reason]).toEqual([])
    })
})
