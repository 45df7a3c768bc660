import { describe, expect, test } from 'vitest'
import { compileAgreements } from '../../scripts/_generate/agreements.ts'
import { describe as describeDocument } from '../../scripts/_generate/description.ts'
import { lazyContract } from '../../scripts/_generate/lazyContract.ts'
import type { GeneratedVendor } from '../../scripts/_lib/generated.ts'
import type { OpenApi } from '../../scripts/_lib/openapi.ts'
import { readYamlFile, type YamlFile } from '../../scripts/_lib/yamlFile.ts'
import type { Contract, Profile } from '../../src/contract/contract.ts'
import type { Exchange } from '../../src/contract/exchange.ts'
import { checkExchange } from '../../src/judge/createJudge.ts'
import { isStatedReason, readCases, type StatedReason } from './_lib/cases.ts'
import { listExampleExchanges } from './_lib/exampleExchanges.ts'
import { listMutations, operationTexts } from './_lib/mutations.ts'
import { readSamples, vendors } from './_lib/vendors.ts'

interface Evidence {
  readonly operationId: string
  readonly profile: Profile
  readonly exchange: Exchange
  /** Undefined when the exchange must pass. */
  readonly reason: StatedReason | undefined
}

/** Everything that the contract is held against. */
function listEvidence(vendor: GeneratedVendor): Evidence[] {
  const cases = [...readCases(vendor, 'rejects'), ...readCases(vendor, 'accepts')].map(
    ({ operationId, profile, exchange, error }): Evidence => ({ operationId, profile, exchange, reason: error }),
  )
  const samples = readSamples(vendor)
    .filter(({ fields }) => fields['_partial'] !== true)
    .map(
      ({ exchange, fields, profile }): Evidence => ({
        operationId: String(fields['_operationId']),
        profile,
        exchange,
        reason: undefined,
      }),
    )
  const examples = listExampleExchanges(vendor).map(
    ({ operationId, exchange }): Evidence => ({ operationId, profile: 'audit', exchange, reason: undefined }),
  )
  return [...cases, ...samples, ...examples]
}

const mutantContract = (vendor: GeneratedVendor, document: OpenApi, entry: YamlFile): Contract =>
  lazyContract(vendor, document, describeDocument(vendor.name, document, compileAgreements(document, entry), {}))

function holds(contract: Contract, { exchange, profile, reason }: Evidence): boolean {
  const result = checkExchange(contract, exchange, { profile })
  if (!result.judged) return false
  const errors = result.findings.filter(({ severity }) => severity === 'error')
  return reason === undefined ? errors.length === 0 : isStatedReason(errors, reason)
}

describe.each(vendors)('$name', (vendor) => {
  const evidence = listEvidence(vendor)
  const mutations = listMutations(vendor.entry)
  const entry = readYamlFile(vendor.entry)

  test('its evidence holds while nothing is changed', () => {
    const contract = mutantContract(vendor, vendor.document, entry)
    expect(evidence.filter((piece) => !holds(contract, piece))).toEqual([])
    expect(mutations).not.toEqual([])
  })

  test('each deleted constraint is noticed', () => {
    const whole = operationTexts(vendor.document)
    const unnoticed = mutations.filter(({ mutate }) => {
      try {
        const document = mutate()
        const texts = operationTexts(document)
        const contract = mutantContract(vendor, document, entry)
        return evidence
          .filter(({ operationId }) => texts.get(operationId) !== whole.get(operationId))
          .every((piece) => holds(contract, piece))
      } catch {
        return false // The rest is no schema any more, such as an empty enum: generating stops there.
      }
    })
    expect(unnoticed.map(({ what }) => what)).toEqual([])
  })
})
