import {
  exampleArguments,
  listExamples,
  requestExample,
  responseExample,
  successStatus,
} from '../_lib/exampleExchange.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'
import { listOperations } from '../_lib/openapi.ts'
import { placeholderCredentials } from '../_lib/placeholderCredentials.ts'

/** A call of one operation with its first examples, and what our mock answers to it. */
export interface ExampleCall {
  readonly operationId: string
  readonly method: string
  /** Below the server's own path. */
  readonly path: string
  readonly pathParameters: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly takesQuery: boolean
  readonly body: unknown
  readonly takesBody: boolean
  readonly headers: Readonly<Record<string, string>>
  readonly answer: { readonly status: number; readonly data: unknown }
}

/** A call of every operation of a vendor. */
export function exampleCalls({ document }: GeneratedVendor): ExampleCall[] {
  return listOperations(document).map(({ operation: { operationId, requestBody }, method, path, parameters }) => {
    const given = exampleArguments(document, operationId)
    const status = successStatus(document, operationId)
    const { name = '' } =
      listExamples(document).find((example) => example.operationId === operationId && example.status === status) ?? {}
    const valuesIn = (place: string) =>
      Object.fromEntries(
        parameters.flatMap(({ parameter }) =>
          parameter.in === place && parameter.name in given ? [[parameter.name, given[parameter.name]]] : [],
        ),
      )
    const pathParameters = valuesIn('path')
    return {
      operationId,
      method,
      path: path.replace(/\{(.+?)\}/g, (_, parameter: string) => encodeURIComponent(String(pathParameters[parameter]))),
      pathParameters,
      query: valuesIn('query'),
      takesQuery: parameters.some(({ parameter }) => parameter.in === 'query'),
      body: requestExample(document, operationId)?.value,
      takesBody: requestBody !== undefined,
      headers: { ...placeholderCredentials(document), Prefer: `code=${status}, example=${name}` },
      answer: { status, data: responseExample(document, operationId, status, name)?.value },
    }
  })
}
