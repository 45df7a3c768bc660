import type { CallOperation, ParameterPlace } from '../contract/contract.ts'
import { InputError } from './errors.ts'

export interface SplitArguments {
  readonly params: Readonly<Record<ParameterPlace, Readonly<Record<string, unknown>>>>
  readonly body: unknown
}

/**
 * Sorts the flat arguments of a call into path, query, header and body. A date becomes its ISO 8601 text.
 * @throws {InputError} for an unknown name, a required value that is missing, and a path value that cannot be right.
 */
export function splitArguments(
  vendor: string,
  operationId: string,
  operation: CallOperation,
  values: Readonly<Record<string, unknown>>,
): SplitArguments {
  const refuse = (problem: string) => new InputError(vendor, operationId, problem)
  const params = { path: {}, query: {}, header: {} } as Record<ParameterPlace, Record<string, unknown>>
  const { body, ...rest } = values
  for (const [name, value] of Object.entries(rest)) {
    const parameter = operation.parameters.find((candidate) => candidate.name === name)
    if (parameter === undefined) {
      const known = [...operation.parameters, ...(operation.requestBody ? [{ name: 'body' }] : [])]
      const names = known.map((candidate) => candidate.name).join(', ')
      throw refuse(`there is no parameter ${name}. Known: ${names || 'none'}.`)
    }
    if (value !== undefined && value !== null)
      params[parameter.in][name] = value instanceof Date ? value.toISOString() : value
  }
  for (const { name, in: place, required } of operation.parameters) {
    const value = params[place][name]
    if (required && value === undefined) throw refuse(`${name} is missing. Pass it with the other parameters.`)
    if (typeof value === 'string' && /\p{Surrogate}/u.test(value))
      throw refuse(`${name} holds half a character. Pass whole text.`)
    // https://url.spec.whatwg.org/#double-dot-path-segment: no encoding keeps such a segment in its place.
    if (place === 'path' && ['', '.', '..'].includes(value as string))
      throw refuse(`${name} is "${value}". URLs drop such a part, so that another operation would be called.`)
  }
  if (body !== undefined && operation.requestBody === undefined) throw refuse('takes no body. Leave body out.')
  if (body === undefined && operation.requestBody?.required) throw refuse('body is missing.')
  return { params, body }
}
