import { describe, expect, test } from 'vitest'
import { createAjv, validatorPlaces } from '../../scripts/_generate/compileSchemas.ts'
import { describe as describeDocument } from '../../scripts/_generate/description.ts'
import { listOperations, type OpenApi, type Response, resolve } from '../../scripts/_generate/openapi.ts'
import { checkExchange } from '../../src/conformance/checkExchange.ts'
import type { Exchange } from '../../src/conformance/exchange.ts'
import { type Contract, type Profile, profiles, type SchemaValidator } from '../../src/contract.ts'
import { exampleExchange, requestExample, responseExample, successStatus } from './_lib/exampleExchange.ts'
import { isStatedReason, readCases, type StatedReason } from './_lib/cases.ts'
import { listMutations } from './_lib/mutations.ts'
import { readSamples, type VendorUnderTest, vendors } from './_lib/vendors.ts'

interface Evidence {
  readonly operationId: string
  readonly profile: Profile
  readonly exchange: Exchange
  /** Undefined when the exchange must pass. */
  readonly reason: StatedReason | undefined
}

/** Everything that the contract is held against. */
function listEvidence(vendor: VendorUnderTest): Evidence[] {
  const { contract, document } = vendor
  const cases = [...readCases(vendor, 'rejects'), ...readCases(vendor, 'accepts')].map(
    ({ operationId, profile, exchange, error }): Evidence => ({ operationId, profile, exchange, reason: error }),
  )
  const samples = readSamples(vendor)
    .filter(({ fields }) => fields['_partial'] !== true)
    .map(({ exchange, fields }): Evidence => {
      const profile = fields['_provenance'] === 'observed' ? 'consumer' : 'audit'
      return { operationId: String(fields['_operationId']), profile, exchange, reason: undefined }
    })
  const examples = listOperations(document).flatMap(({ operation }) => {
    const { operationId } = operation
    const status = successStatus(document, operationId)
    const body = operation.requestBody === undefined ? undefined : resolve(document, operation.requestBody)
    const requests = Object.values(body?.content ?? {}).flatMap(({ examples: table = {} }) => Object.keys(table))
    const responses = Object.entries(operation.responses).flatMap(([code, value]) =>
      Object.values(resolve<Response>(document, value).content ?? {}).flatMap(({ examples: table = {} }) =>
        Object.keys(table).map((name) => ({ code: Number(code), name })),
      ),
    )
    const exchanges = [
      ...requests.map((name) => ({
        request: requestExample(document, operationId, name),
        status,
        response: responseExample(document, operationId, status),
      })),
      ...responses.map(({ code, name }) => ({
        request: requestExample(document, operationId),
        status: code,
        response: responseExample(document, operationId, code, name),
      })),
    ]
    return exchanges.map((parts): Evidence => ({
      operationId,
      profile: 'audit',
      exchange: exampleExchange(contract, document, operationId, parts),
      reason: undefined,
    }))
  })
  return [...cases, ...samples, ...examples]
}

/** A contract whose schemas are compiled when they are first asked for. */
function lazyContract(vendor: VendorUnderTest, document: OpenApi): Contract {
  const validatorsOf = (profile: Profile) => {
    const compiler = createAjv(document, profile)
    const validators: Record<string, SchemaValidator> = {}
    for (const { key, path } of validatorPlaces(document)) {
      Object.defineProperty(validators, key, { get: () => compiler.ajv.getSchema(compiler.reference(path)) })
    }
    return validators
  }
  return {
    description: describeDocument(vendor.name, document),
    lifecycle: vendor.contract.lifecycle,
    validators: Object.fromEntries(profiles.map((profile) => [profile, validatorsOf(profile)])) as Contract['validators'],
  }
}

function holds(contract: Contract, { exchange, profile, reason }: Evidence): boolean {
  const result = checkExchange(contract, exchange, { profile })
  if (!result.judged) return false
  const errors = result.findings.filter(({ severity }) => severity === 'error')
  return reason === undefined ? errors.length === 0 : isStatedReason(errors, reason)
}

describe.each(vendors)('$name', (vendor) => {
  const evidence = listEvidence(vendor)
  const mutations = listMutations(vendor.document)

  test('its evidence holds while nothing is changed', () => {
    const contract = lazyContract(vendor, structuredClone(vendor.document))
    expect(evidence.filter((piece) => !holds(contract, piece))).toEqual([])
    expect(mutations).not.toEqual([])
  })

  test('each deleted constraint is noticed', { timeout: 300_000 }, () => {
    const unnoticed = mutations.filter(({ mutate, operationIds }) => {
      const contract = lazyContract(vendor, mutate())
      try {
        return evidence.filter((piece) => operationIds.has(piece.operationId)).every((piece) => holds(contract, piece))
      } catch {
        return false // The rest is no schema any more, such as an empty enum: generating stops there.
      }
    })
    expect(unnoticed.map(({ what }) => what)).toEqual([])
  })
})
