import { type DescriptionFacts, type SchemaValidator, validatorKey } from '../../../src/contract/contract.ts'
import { createContract } from '../../../src/contract/createContract.ts'
import type { MockVendor } from '../../../src/mock/mockVendor.ts'
import type { OpenApi } from '../../_lib/openapi.ts'
import { shownAnswers } from '../../_lib/shownAnswers.ts'

/** What a page needs to play a vendor's mock beside its description, as data. */
export type ConsoleMock = Omit<MockVendor, 'contract' | 'documentUrl' | 'examples' | 'inspectFile'> &
  Pick<MockVendor['contract'], 'description' | 'lifecycles'>

/**
 * The data of a mock. What is most of its size is left out: its schemas, because a console calls it with examples alone;
 * those examples, which the description has; and the headers of answers, which nobody judges.
 */
export function consoleMock({ contract, documentUrl, examples, inspectFile, ...data }: MockVendor): ConsoleMock {
  const { description, lifecycles } = contract
  const operations = Object.entries(description.operations).map(([operationId, { responses, ...facts }]) => {
    const shorter = Object.entries(responses).map(([status, response]) => [status, { ...response, headers: [] }])
    return [operationId, { ...facts, responses: Object.fromEntries(shorter) }]
  })
  return { ...data, lifecycles, description: { ...description, operations: Object.fromEntries(operations) } }
}

/** The mock of that data. It takes whatever values stand in a request. */
export function playedMock(
  { description, lifecycles, ...data }: ConsoleMock,
  document: OpenApi,
  inspectFile: MockVendor['inspectFile'],
): MockVendor {
  const validators = { consumer: takesAll(description), audit: {}, inferred: {} }
  const parts = { places: () => leftOut('places'), harmless: () => leftOut('harmless') }
  const contract = createContract({ description, lifecycles, validators }, parts)
  return {
    ...data,
    contract,
    examples: shownAnswers(document),
    inspectFile,
    documentUrl: () => leftOut('address of its description'),
  }
}

/** A validator for each place of a request: a judge refuses what it has none for. */
function takesAll({ operations }: DescriptionFacts): Record<string, SchemaValidator> {
  const keys = Object.entries(operations).flatMap(([operationId, { parameters, requestBody }]) => [
    ...parameters.map((parameter) => validatorKey.parameter(operationId, parameter.in, parameter.name)),
    ...(requestBody?.mediaTypes ?? []).map((mediaType) => validatorKey.requestBody(operationId, mediaType)),
  ])
  return Object.fromEntries(keys.map((key) => [key, () => true]))
}

/** For what a mock never asks for. */
function leftOut(what: string): never {
  throw new Error(`a console has no ${what}`)
}
