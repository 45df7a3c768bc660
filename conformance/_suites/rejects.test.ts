import { describe, expect, test } from 'vitest'
import { formatFinding } from '../../src/judge/finding.ts'
import { isStatedReason, judgeCase, readCases } from './_lib/cases.ts'
import { vendors } from './_lib/vendors.ts'

const fewestRejects = 15

test('there are vendors to check', () => expect(vendors).not.toEqual([]))

describe.each(vendors)('$name', (vendor) => {
  const rejects = readCases(vendor, 'rejects')
  const accepts = readCases(vendor, 'accepts')

  test(`has at least ${fewestRejects} rejects`, () => expect(rejects.length).toBeGreaterThanOrEqual(fewestRejects))
  test('has accepts', () => expect(accepts).not.toEqual([]))

  for (const reject of rejects)
    test(`${reject.file}:${reject.line} refuses: ${reject.description}`, () => {
      const findings = judgeCase(vendor.contract, reject)
      const stated = reject.error !== undefined && isStatedReason(findings, reject.error)
      expect(stated ? [] : { stated: reject.error, found: findings.map(formatFinding) }).toEqual([])
    })

  for (const accept of accepts)
    test(`${accept.file}:${accept.line} accepts: ${accept.description}`, () => {
      expect(judgeCase(vendor.contract, accept).map(formatFinding)).toEqual([])
    })
})
