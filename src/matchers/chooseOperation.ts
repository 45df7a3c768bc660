import type { DescriptionFacts } from '../contract/contract.ts'
import {
  createOperationMatcher,
  isMiss,
  type OperationMatch,
  type OperationMiss,
} from '../contract/operationMatcher.ts'
import { MatchError } from './MatchError.ts'
import type { Received } from './readReceived.ts'

/**
 * The operation that an exchange belongs to: by its request, or else by the id, or else by where the response came from.
 * @throws {MatchError} when there is none, or more than one.
 */
export function chooseOperation(
  description: DescriptionFacts,
  { request, response, url = '' }: Received,
  operationId: string | undefined,
): OperationMatch {
  const { vendor, operations } = description
  const known = Object.keys(operations).join(', ')
  const named = operationId !== undefined && Object.hasOwn(operations, operationId) && operations[operationId]
  if (operationId !== undefined && !named) {
    throw new MatchError(`${vendor} has no operation ${JSON.stringify(operationId)}. Pass one of: ${known}.`)
  }
  if (request !== undefined)
    return ofRequest(createOperationMatcher(description).match(request, response?.status), operationId)
  if (operationId !== undefined && named)
    return { operationId, operation: named, pathParameters: {}, query: new URLSearchParams() }
  if (url === '')
    throw new MatchError(`the response does not say where it came from. Pass { operationId }, one of: ${known}.`)
  return ofAddress(description, url)
}

function ofRequest(match: OperationMatch | OperationMiss, operationId: string | undefined): OperationMatch {
  if (isMiss(match)) {
    throw new MatchError(`${match.reason}. Nothing was judged; call the address of the contract or of a mock.`)
  }
  if (operationId !== undefined && operationId !== match.operationId) {
    throw new MatchError(`the request calls ${match.operationId}, not ${operationId}. Mend the option operationId.`)
  }
  return match
}

function ofAddress(description: DescriptionFacts, url: string): OperationMatch {
  const methods = new Set(Object.values(description.operations).map(({ method }) => method))
  const { match } = createOperationMatcher(description)
  const matches = [...methods].map((method) => match({ method, url }))
  const found = matches.flatMap((outcome) => (isMiss(outcome) ? [] : [outcome]))
  const [only] = found
  if (only !== undefined && found.length === 1) return only
  if (only !== undefined) {
    const candidates = found.map(({ operationId }) => operationId).join(', ')
    throw new MatchError(`the response may be that of any of ${candidates}. Pass { operationId } to say which it is.`)
  }
  const reason = matches.find(isMiss)?.reason
  throw new MatchError(`${reason}. Pass { operationId } to say which operation the response is of.`)
}
