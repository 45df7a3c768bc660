import { describe, expect, test } from 'vitest'
import type { Profile } from '../../src/contract/contract.ts'
import { formatFinding, type Severity } from '../../src/judge/finding.ts'
import { type Case, isStatedReason, judgeCase, readCases } from './_lib/cases.ts'
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

  for (const reject of rejects.filter(({ profile }) => profile === 'audit'))
    test(`${reject.file}:${reject.line} warns consumers exactly if it says that it is inferred`, () => {
      const { error, warnsConsumers } = reject
      const told = (severity: Severity) => judgeCase(vendor.contract, reject, { profile: 'consumer', severity })
      // Constraints and agreements can be inferred.
      const canBe = error?.keyword !== undefined || error?.rule === 'request-response'
      const warned = canBe && isStatedReason(told('warning'), error)
      expect(warned).toBe(warnsConsumers)
      if (warnsConsumers) expect(told('error').map(formatFinding)).toEqual([])
    })

  test('consumers are refused nothing that the audit profile accepts', () => {
    const refused = (row: Case, profile: Profile) => judgeCase(vendor.contract, row, { profile }).length > 0
    const wrong = [...rejects, ...accepts].filter((row) => refused(row, 'consumer') && !refused(row, 'audit'))
    expect(wrong.map(({ file, line }) => `${file}:${line}`)).toEqual([])
  })

  for (const accept of accepts)
    test(`${accept.file}:${accept.line} accepts: ${accept.description}`, () => {
      expect(judgeCase(vendor.contract, accept).map(formatFinding)).toEqual([])
    })
})
