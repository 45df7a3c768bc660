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
  /** Members of the body that are files; undefined where the body is no form. */
  readonly files: readonly string[] | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly answer: { readonly status: number; readonly data: unknown }
}

/** A call of every operation of a vendor. */
export function exampleCalls({ document }: GeneratedVendor): ExampleCall[] {
  return listOperations(document).map(({ operation: { operationId, requestBody }, method, path, parameters }) => {
    const given = exampleArguments(document, operationId)
    const example = requestExample(document, operationId)
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
      body: example?.value,
      takesBody: requestBody !== undefined,
      files: example?.mediaType === 'multipart/form-data' ? example.files : undefined,
      headers: { ...placeholderCredentials(document), Prefer: `code=${status}, example=${name}` },
      answer: { status, data: responseExample(document, operationId, status, name)?.value },
    }
  })
}

/** The body of a call as an expression of TypeScript: files are blobs there. */
export function bodyExpression({ body, files }: ExampleCall): string {
  if (files === undefined || typeof body !== 'object' || body === null) return JSON.stringify(body)
  const members = Object.entries(body).map(([name, value]) => {
    const text = JSON.stringify(value)
    return `${JSON.stringify(name)}: ${files.includes(name) ? `new Blob([${text}])` : text}`
  })
  return `{ ${members.join(', ')} }`
}

/** The body of a call as it is sent. */
export function bodyOf({ files }: ExampleCall, value: unknown): string | FormData {
  if (files === undefined) return JSON.stringify(value)
  const form = new FormData()
  for (const [name, member] of Object.entries(value as object)) {
    if (files.includes(name)) form.append(name, new Blob([String(member)]), 'file')
    else form.append(name, String(member))
  }
  return form
}
