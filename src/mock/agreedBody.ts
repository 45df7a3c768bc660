import type { OperationFacts } from '../contract/contract.ts'
import { readPointer } from '../contract/jsonPointer.ts'
import { setPointer } from '../contract/setPointer.ts'
import type { Call } from './readCall.ts'

/** The body of an example with what a success repeats of its request, as the agreements of the operation say. */
export function agreedBody(
  body: unknown,
  { agreements = [] }: Pick<OperationFacts, 'agreements'>,
  { parameters, values }: Pick<Call, 'parameters' | 'values'>,
): unknown {
  return agreements.reduce((own, { response, request }) => {
    const told = readPointer(own, response)
    const asked = request.in === 'body' ? readPointer(values, request.pointer) : values[request.name]
    // An id may be a number in one of them, and a text in the other.
    const text = request.in === 'body' ? asked : parameters[request.name]
    const value = typeof told === 'string' ? text : asked
    return typeof value === typeof told ? setPointer(own, response, value) : own
  }, body)
}
