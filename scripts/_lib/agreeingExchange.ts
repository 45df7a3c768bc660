import { agreeingBody } from '../../src/contract/agreements.ts'
import type { Contract } from '../../src/contract/contract.ts'
import type { Exchange } from '../../src/contract/exchange.ts'
import { createOperationMatcher, isMiss } from '../../src/contract/operationMatcher.ts'

/** An exchange of examples whose success repeats what its own request asks for, where the contract says that it does. */
export function agreeingExchange({ description }: Contract, exchange: Exchange): Exchange {
  const { request, response } = exchange
  if (response?.body === undefined || response.status < 200 || response.status > 299) return exchange
  const match = createOperationMatcher(description).match(request, response.status)
  if (isMiss(match) || match.operation.agreements === undefined) return exchange
  const body = JSON.stringify(agreeingBody(match, request, JSON.parse(response.body)))
  return { request, response: { ...response, body } }
}
