import {
  exampleExchange,
  listExamples,
  listRequestExamples,
  requestExample,
  responseExample,
  successStatus,
} from '../../../scripts/_lib/exampleExchange.ts'
import type { GeneratedVendor } from '../../../scripts/_lib/generated.ts'
import type { Exchange } from '../../../src/contract/exchange.ts'

export interface ExampleRow {
  /** `getReport 200 done` or `startReport request weekly`. */
  readonly title: string
  readonly operationId: string
  readonly exchange: Exchange
}

/** Each example of a response behind the first request, and each example of a request before the first success. */
export function listExampleExchanges({ contract, document }: GeneratedVendor): ExampleRow[] {
  const ofResponses = listExamples(document).map(({ operationId, status, name }): ExampleRow => {
    const request = requestExample(document, operationId)
    const parts = { request, status, response: responseExample(document, operationId, status, name) }
    const exchange = exampleExchange(contract, document, operationId, parts)
    return { title: `${operationId} ${status} ${name}`, operationId, exchange }
  })
  const ofRequests = Object.keys(contract.description.operations).flatMap((operationId) => {
    const status = successStatus(document, operationId)
    return listRequestExamples(document, operationId).map((name): ExampleRow => {
      const request = requestExample(document, operationId, name)
      const parts = { request, status, response: responseExample(document, operationId, status) }
      const exchange = exampleExchange(contract, document, operationId, parts)
      return { title: `${operationId} request ${name}`, operationId, exchange }
    })
  })
  return [...ofResponses, ...ofRequests]
}
