import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { profiles } from '../../src/contract/contract.ts'
import type { Exchange } from '../../src/contract/exchange.ts'
import { createJudge } from '../../src/judge/createJudge.ts'
import { checkRecording } from '../../src/recordings/checkRecording.ts'
import { findLeftovers } from '../../src/redact/check/findLeftovers.ts'
import { redactRecording } from '../../src/redact/files/redactRecording.ts'
import { looksLikeName } from '../../src/redact/looksLikeName.ts'
import { isInvented } from '../../src/redact/marks.ts'
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

/** A pointer in which what reads as no name, or is invented, is one sign: such names are replaced as values are. */
const named = (pointer: string, isName: (token: string) => boolean = () => true) =>
  pointer.replace(/[^/]+/g, (token) =>
    (looksLikeName(token) && !isInvented(token) && isName(token)) || /^\d+$/.test(token) ? token : '~',
  )

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

  test('so is the recording that they make up, with the order of its states', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'redaction-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const [raw, redacted] = [join(folder, 'raw.ndjson'), join(folder, 'redacted.ndjson')]
    // Each job is polled again after it ended, and two jobs stand between.
    const lines = [...exchanges, ...exchanges.toReversed()].map((exchange) => JSON.stringify(exchange))
    writeFileSync(raw, lines.join('\n'))
    await redactRecording(raw, redacted, { contracts })
    // A name that is a value elsewhere in the run goes with the value.
    const values = new Set(lines.flatMap((line) => [...line.matchAll(/: ?\\"([^"\\]+)\\"/g)].map(([, value]) => value)))
    const isName = (token: string) => !values.has(token)
    const reportOf = async (file: string) => {
      const { summary, findings, skipped } = await checkRecording([file], contracts, { profile: 'audit' })
      return {
        summary,
        findings: findings.map(
          ({ rule, severity, pointer, line }) => `${line} ${severity} ${rule} ${named(pointer, isName)}`,
        ),
        skipped: skipped.map(({ kind }) => kind),
      }
    }
    const before = await reportOf(raw)
    // A poll that starts a job anew may tell any state after any other.
    const hasOrder = Object.values(vendor.contract.lifecycles).some(
      ({ starts, wait }) => starts[wait.operationId] === undefined,
    )
    expect(before.findings.join().includes('lifecycle-sequence')).toBe(hasOrder)
    expect(await reportOf(redacted)).toEqual(before)
    expect(await findLeftovers([redacted], { contracts })).toMatchObject({ leftovers: [], unreadable: [] })
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
