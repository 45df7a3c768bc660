import { serverAddress } from '../../src/client/serverAddress.ts'
import type { Contract } from '../../src/contract/contract.ts'
import type { Exchange, HeaderList } from '../../src/contract/exchange.ts'
import { isJsonMediaType } from '../../src/contract/exchange.ts'
import { agreeingExchange } from './agreeingExchange.ts'
import { namedExamples } from './namedExamples.ts'
import {
  isFileSchema,
  listOperations,
  type MediaType,
  type OpenApi,
  type Parameter,
  type Response,
  resolve,
  type Schema,
} from './openapi.ts'

/** One side of an exchange as an example shows it. */
export interface ExampleBody {
  readonly mediaType: string
  /** The example's value; undefined when there is no body. */
  readonly value: unknown
  /** The members of a form that are files. */
  readonly files?: readonly string[]
}

export interface ExampleParts {
  /** Parameter values by name; null leaves one out; unknown names go to the query. */
  readonly parameters?: Readonly<Record<string, string | number | null>>
  readonly request: ExampleBody | undefined
  readonly status: number
  readonly response: ExampleBody | undefined
}

/** The text of a body on the wire. */
export function bodyText({ mediaType, value, files }: ExampleBody): string {
  if (files !== undefined) return formText(Object(value), files)
  return isJsonMediaType(mediaType) ? JSON.stringify(value) : String(value)
}

const boundary = 'example-boundary'

function formText(members: Readonly<Record<string, unknown>>, files: readonly string[]): string {
  const parts = Object.entries(members).map(([name, value]) => {
    const fileName = files.includes(name) ? '; filename="example"' : ''
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${fileName}\r\n\r\n${text}\r\n`
  })
  return `${parts.join('')}--${boundary}--\r\n`
}

/** An operation with its place; an unknown id is an error. */
export function findOperation(document: OpenApi, operationId: string) {
  const placed = listOperations(document).find(({ operation }) => operation.operationId === operationId)
  if (placed === undefined) throw new Error(`there is no operation ${operationId}`)
  return placed
}

function exampleOf(
  document: OpenApi,
  content: Readonly<Record<string, MediaType>>,
  name: string | undefined,
): ExampleBody | undefined {
  const examples = namedExamples(content)
  const [first = ''] = examples.keys()
  const found = examples.get(name ?? first)
  if (found === undefined) return undefined
  const { value } = resolve<{ value: unknown }>(document, found.example)
  if (found.mediaType !== 'multipart/form-data') return { mediaType: found.mediaType, value }
  const { properties = {} } = resolve<Schema>(document, content[found.mediaType]?.schema ?? {})
  const files = Object.entries(properties as Record<string, Schema>).flatMap(([member, schema]) =>
    isFileSchema(resolve<Schema>(document, schema)) ? [member] : [],
  )
  return { mediaType: found.mediaType, value, files }
}

/** An example of the request body, by name or the first one. */
export function requestExample(document: OpenApi, operationId: string, name?: string): ExampleBody | undefined {
  const { operation } = findOperation(document, operationId)
  if (operation.requestBody === undefined) return undefined
  const example = exampleOf(document, resolve(document, operation.requestBody).content, name)
  if (example === undefined && name !== undefined) throw new Error(`${operationId} has no request example ${name}`)
  return example
}

/** An example of a response's body, by name or the first one. */
export function responseExample(
  document: OpenApi,
  operationId: string,
  status: number,
  name?: string,
): ExampleBody | undefined {
  const { operation } = findOperation(document, operationId)
  const value = operation.responses[String(status)]
  if (value === undefined) return undefined
  const example = exampleOf(document, resolve<Response>(document, value).content ?? {}, name)
  if (example === undefined && name !== undefined) throw new Error(`${operationId} ${status} has no example ${name}`)
  return example
}

/** Required parameters with their examples, and the request body's example, by name or the first. */
export function exampleArguments(document: OpenApi, operationId: string, request?: string): Record<string, unknown> {
  const { parameters } = findOperation(document, operationId)
  const required = parameters.filter(({ parameter }) => parameter.required)
  const body = requestExample(document, operationId, request)
  return {
    ...Object.fromEntries(required.map(({ parameter: { name, example } }) => [name, example])),
    ...(body === undefined ? {} : { body: body.value }),
  }
}

export interface ListedExample {
  readonly operationId: string
  readonly status: number
  readonly name: string
  readonly value: unknown
}

/** Every named example of every response. */
export function listExamples(document: OpenApi): ListedExample[] {
  return listOperations(document).flatMap(({ operation: { operationId, responses } }) =>
    Object.entries(responses).flatMap(([status, response]) =>
      [...namedExamples(resolve<Response>(document, response).content)].map(([name, { example }]) => ({
        operationId,
        status: Number(status),
        name,
        value: resolve<{ value: unknown }>(document, example).value,
      })),
    ),
  )
}

/** The names of the request body's examples. */
export function listRequestExamples(document: OpenApi, operationId: string): string[] {
  const { requestBody } = findOperation(document, operationId).operation
  return requestBody === undefined ? [] : [...namedExamples(resolve(document, requestBody).content).keys()]
}

/** The first success status that an operation documents. */
export function successStatus(document: OpenApi, operationId: string): number {
  const status = Object.keys(findOperation(document, operationId).operation.responses).find((code) =>
    code.startsWith('2'),
  )
  return Number(status)
}

/**
 * A whole exchange made of a description's examples: each required parameter has the value of its `example`, the
 * credentials are redacted, and a success repeats what the request asks for.
 */
export function exampleExchange(
  contract: Contract,
  document: OpenApi,
  operationId: string,
  parts: ExampleParts,
): Exchange {
  const placed = findOperation(document, operationId)
  const overrides = { ...parts.parameters }
  const query = new URLSearchParams()
  // Examples have no secrets.
  const headers = contract.description.credentialHeaders.slice(0, 1).map((name): [string, string] => [name, 'redacted'])
  let path = placed.path
  for (const { parameter } of placed.parameters) {
    const value = parameterValue(parameter, overrides)
    delete overrides[parameter.name]
    if (value === undefined) continue
    if (parameter.in === 'path') path = path.replace(`{${parameter.name}}`, encodeURIComponent(value))
    else if (parameter.in === 'query') query.append(parameter.name, value)
    else headers.push([parameter.name, value])
  }
  for (const [name, value] of Object.entries(overrides)) query.append(name, String(value))
  const search = query.size > 0 ? `?${query}` : ''
  return agreeingExchange(contract, {
    request: {
      method: placed.method,
      url: serverAddress(contract.description, {}) + path + search,
      ...exampleSide(headers, parts.request),
    },
    response: { status: parts.status, ...exampleSide([], parts.response) },
  })
}

function parameterValue(
  parameter: Parameter,
  overrides: Readonly<Record<string, string | number | null>>,
): string | undefined {
  const override = overrides[parameter.name]
  if (override === null) return undefined
  const value = override ?? (parameter.required ? parameter.example : undefined)
  return value === undefined ? undefined : String(value)
}

/** Headers and body of one side. */
export function exampleSide(
  headers: readonly (readonly [string, string])[],
  body: ExampleBody | undefined,
): { headers: HeaderList; body?: string } {
  if (body === undefined) return { headers }
  const mediaType = body.files === undefined ? body.mediaType : `${body.mediaType}; boundary=${boundary}`
  return { headers: [...headers, ['Content-Type', mediaType]], body: bodyText(body) }
}
