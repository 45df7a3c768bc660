import { describe, expect, test } from 'vitest'
import { checkExchange } from '../../src/judge/createJudge.ts'
import { formatFinding } from '../../src/judge/finding.ts'
import { type BrokenExchange, brokenExchanges, brokenMembers } from './_lib/brokenExchanges.ts'
import { isStatedReason } from './_lib/cases.ts'
import { vendors } from './_lib/vendors.ts'

describe.each(vendors)('$name', (vendor) => {
  /** What was found in each exchange that was not refused for its reason alone. */
  const missed = (broken: readonly BrokenExchange[]) =>
    broken.flatMap(({ title, profile, exchange, reason }) => {
      const result = checkExchange(vendor.contract, exchange, { profile })
      if (!result.judged) return [{ title, found: [result.reason] }]
      const errors = result.findings.filter(({ severity }) => severity === 'error')
      return isStatedReason(errors, reason) ? [] : [{ title, found: errors.map(formatFinding) }]
    })

  test('what no operation may take or answer is refused everywhere, for that alone', () => {
    const broken = brokenExchanges(vendor)
    expect(broken).not.toEqual([])
    expect(missed(broken)).toEqual([])
  })

  test('a member of an example that is of another kind is refused, for that alone', () => {
    const broken = brokenMembers(vendor)
    expect(broken).not.toEqual([])
    expect(missed(broken)).toEqual([])
  })
})
