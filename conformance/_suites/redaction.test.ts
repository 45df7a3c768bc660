import { describe, expect, test } from 'vitest'
import { profiles } from '../../src/contract/contract.ts'
import type { Exchange } from '../../src/contract/exchange.ts'
import { createJudge } from '../../src/judge/createJudge.ts'
import { looksLikeName } from '../../src/redact/looksLikeName.ts'
import { createExchangeRedactor } from '../../src/redact/redactExchange.ts'
import { prepareRedaction } from '../../src/redact/redaction.ts'
import { readCases } from './_lib/cases.ts'
import { listExampleExchanges } from './_lib/exampleExchanges.ts'
import { mutateExchange, seededRandom } from './_lib/mutateExchange.ts'
import { readSamples, vendors } from './_lib/vendors.ts'

const contracts = vendors.map(({ contract }) => contract)
const newRun = await prepareRedaction({ contracts, salt: 'one' })
const otherRun = await prepareRedaction({ contracts, salt: 'another' })

const judges = profiles.flatMap((profile) => contracts.map((contract) => createJudge(contract, { profile })))

/** A pointer in which what reads as no name is one sign: such names are replaced as values are. */
const named = (pointer: string) =>
  pointer.replace(/[^/]+/g, (token) => (looksLikeName(token) || /^\d+$/.test(token) ? token : '~'))

/** What is said of an exchange, without the names and values that it holds. */
const verdictOf = (exchange: Exchange) =>
  judges.map((judge) => {
    const result = judge.check(exchange)
    if (!result.judged) return 'not judged'
    return result.findings.map(
      ({ rule, severity, pointer }) => `${judge.profile} ${severity} ${rule} ${named(pointer)}`,
    )
  })

describe.each(vendors)('$name', (vendor) => {
  const exchanges: Exchange[] = [
    ...[...readCases(vendor, 'rejects'), ...readCases(vendor, 'accepts')].map(({ exchange }) => exchange),
    ...readSamples(vendor).map(({ exchange }) => exchange),
    ...listExampleExchanges(vendor).map(({ exchange }) => exchange),
  ]

  test('has exchanges', () => expect(exchanges.length).toBeGreaterThan(20))

  test('each exchange is judged after redaction as before, and redacting it again changes nothing', () => {
    const redact = createExchangeRedactor(newRun())
    const again = createExchangeRedactor(otherRun())
    for (const exchange of exchanges) {
      const { exchange: redacted } = redact(exchange)
      expect({ of: redacted, verdict: verdictOf(redacted) }).toEqual({ of: redacted, verdict: verdictOf(exchange) })
      expect(again(redacted).exchange).toEqual(redacted)
    }
  })

  test('so are 1,250 mutants', () => {
    const random = seededRandom(14)
    const redact = createExchangeRedactor(newRun())
    const again = createExchangeRedactor(otherRun())
    for (let count = 0; count < 1250; count++) {
      const mutant = mutateExchange(exchanges[count % exchanges.length] as Exchange, random)
      const { exchange: redacted } = redact(mutant)
      expect({ mutant, redacted, verdict: verdictOf(redacted) }).toEqual({
        mutant,
        redacted,
        verdict: verdictOf(mutant),
      })
      expect(again(redacted).exchange).toEqual(redacted)
    }
  })
})
