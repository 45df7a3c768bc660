import { describe, expect, test } from 'vitest'
import { ruleTexts } from '../../src/judge/finding.ts'
import { loadVendors } from '../_lib/generated.ts'
import { judgeMutants } from './judgeMutants.ts'

const judged = (await loadVendors()).map((vendor) => judgeMutants(vendor))

/** What one exchange alone cannot break, or what is no fault of an exchange. */
const ofOtherTests = ['request-method', 'lifecycle-state', 'lifecycle-sequence', 'recording-age']

test('mutants are made for every rule that one exchange can break', () => {
  const broken = new Set(judged.flatMap(({ mutants }) => mutants.map(({ rule }) => rule ?? 'no operation')))
  const rules = Object.keys(ruleTexts).filter((rule) => !ofOtherTests.includes(rule))
  expect([...broken].sort()).toEqual(['no operation', ...rules].sort())
})

describe.each(judged)('$vendor', ({ cleanExchanges, mutants, survivors, variants, falseAlarms }) => {
  test('each mutant of a clean exchange is refused by the rule that it breaks', () => {
    expect(cleanExchanges).toBeGreaterThan(0)
    expect(mutants.length).toBeGreaterThan(10 * cleanExchanges)
    expect(survivors).toEqual([])
  })

  test('nothing is said of a clean exchange in other words', () => {
    expect(variants.length).toBeGreaterThan(5 * cleanExchanges)
    expect(falseAlarms).toEqual([])
  })
})
