import { type ExchangeRequest, headerValue } from '../contract/exchange.ts'
import type { OperationMatch } from '../contract/operationMatcher.ts'
import { readWireValue } from '../contract/readWireValue.ts'
import { formFile } from './formFile.ts'

/** What a request says, read by its operation. */
export interface Call {
  readonly operationId: string
  /** Parameters as text, by name. */
  readonly parameters: Readonly<Record<string, string>>
  readonly pathParameters: Readonly<Record<string, string>>
  /** Parameters and top members of a JSON body, by name and with their JSON type. */
  readonly values: Readonly<Record<string, unknown>>
  /** A part of a form, as bytes. */
  readonly part: (name: string) => Uint8Array | undefined
  /** The scenario that its header names. */
  readonly scenario: string | undefined
  /** Origin at which the caller reaches the mock; addresses of files begin with it. */
  readonly reachedAt: string
}

/**
 * Reads a request that the judge has accepted.
 * @param bytes its body as it came
 */
export function readCall(
  request: ExchangeRequest,
  { operationId, operation, pathParameters }: OperationMatch,
  scenario: string | undefined,
  bytes: Uint8Array,
  reachedAt: string,
): Call {
  const query = new URL(request.url).searchParams
  const given = operation.parameters.flatMap(({ name, in: place, types }) => {
    const text = {
      path: () => pathParameters[name],
      query: () => query.get(name) ?? undefined,
      header: () => headerValue(request.headers, name),
    }[place]()
    return text === undefined ? [] : [{ name, text, value: readWireValue(text, types) }]
  })
  return {
    operationId,
    parameters: Object.fromEntries(given.map(({ name, text }) => [name, text])),
    pathParameters,
    values: { ...Object.fromEntries(given.map(({ name, value }) => [name, value])), ...jsonMembers(request.body) },
    part: (name) => formFile(bytes, headerValue(request.headers, 'content-type') ?? '', name),
    scenario,
    reachedAt,
  }
}

function jsonMembers(text = ''): object {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {} // The judge has accepted the body, so the operation takes none or another kind.
  }
}
