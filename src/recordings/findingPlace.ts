import { type ParameterPlace, validatorKey } from '../contract/contract.ts'
import { type ContractPlace, type ContractPlaces, placeOfMember } from '../contract/contractPlaces.ts'
import { bareMediaType, type Exchange, type HeaderList, headerValue } from '../contract/exchange.ts'
import { pointerTokens } from '../contract/jsonPointer.ts'
import type { OperationCall } from '../contract/operationMatcher.ts'
import type { Finding } from '../judge/finding.ts'
import type { ExchangePart } from './readers/recordedEntry.ts'

/** The part of an exchange that a finding is about. */
export function partOf({ rule, pointer }: Pick<Finding, 'rule' | 'pointer'>): {
  place: string
  part: ExchangePart
  pointer?: string
} {
  const [inside] = pointerTokens(pointer)
  switch (rule) {
    case 'request-method':
      return { place: 'request.method', part: 'request.method' }
    case 'request-parameter':
    case 'request-parameter-unknown':
      return { place: `request.${inside}`, part: inside === 'header' ? 'request.headers' : 'request.url' }
    case 'request-credentials':
    case 'request-media-type':
      return { place: 'request.headers', part: 'request.headers' }
    case 'request-body':
      return { place: 'request.body', part: 'request.body', pointer }
    case 'response-status':
      return { place: 'response.status', part: 'response.status' }
    case 'response-media-type':
    case 'response-header':
      return { place: 'response.headers', part: 'response.headers' }
    case 'recording-age':
      return { place: 'entry', part: 'entry' }
    default:
      return { place: 'response.body', part: 'response.body', pointer }
  }
}

/** The place of the contract that a finding rests on: as near as the description knows it. */
export function placeOf(
  { operationId }: OperationCall,
  { request, response }: Partial<Exchange>,
  rule: Finding['rule'],
  pointer: string,
  places: ContractPlaces,
): ContractPlace | undefined {
  if (rule === 'recording-age') return undefined // The caller asks for it, not the contract.
  const status = String(response?.status ?? '')
  const [inside = '', name = ''] = pointerTokens(pointer)
  const mediaTypeOf = (side: { readonly headers: HeaderList } | undefined) =>
    bareMediaType(headerValue(side?.headers ?? [], 'content-type') ?? '')
  const ofMember = () => {
    switch (rule) {
      case 'request-parameter':
        return placeOfMember(places, validatorKey.parameter(operationId, inside as ParameterPlace, name), '')
      case 'request-body':
        return placeOfMember(places, validatorKey.requestBody(operationId, mediaTypeOf(request)), pointer)
      case 'response-header':
        return placeOfMember(places, validatorKey.responseHeader(operationId, status, inside), '')
      case 'response-body':
      case 'request-response':
      case 'lifecycle-state':
      case 'lifecycle-output':
      case 'lifecycle-sequence':
        return placeOfMember(places, validatorKey.responseBody(operationId, status, mediaTypeOf(response)), pointer)
      default:
        return undefined
    }
  }
  const ofStatus =
    rule.startsWith('request') && rule !== 'request-response' ? undefined : places.statuses[operationId]?.[status]
  return ofMember() ?? ofStatus ?? places.operations[operationId]
}
