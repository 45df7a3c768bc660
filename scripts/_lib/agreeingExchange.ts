import { askedValue } from '../../src/contract/askedValue.ts'
import type { Contract } from '../../src/contract/contract.ts'
import type { Exchange } from '../../src/contract/exchange.ts'
import { createOperationMatcher, isMiss } from '../../src/contract/operationMatcher.ts'
import { setPointer } from '../../src/contract/setPointer.ts'

/** An exchange of examples whose success repeats what its own request asks for, where the contract says that it does. */
export function agreeingExchange({ description }: Contract, exchange: Exchange): Exchange {
  const { request, response } = exchange
  if (response?.body === undefined || response.status < 200 || response.status > 299) return exchange
  const match = createOperationMatcher(description).match(request, response.status)
  if (isMiss(match) || match.operation.agreements === undefined) return exchange
  const asked: unknown = JSON.parse(request.body ?? 'null')
  const body = match.operation.agreements.reduce((told, agreement) => {
    const value = askedValue(agreement, match, request, asked)
    return value === undefined ? told : setPointer(told, agreement.response, value)
  }, JSON.parse(response.body) as unknown)
  return { request, response: { ...response, body: JSON.stringify(body) } }
}
