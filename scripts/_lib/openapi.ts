import { pointerTokens, readPointer, toPointer } from '../../src/contract/jsonPointer.ts'
import type { NextPageExpressions } from './nextPage.ts'

// The parts of an OpenAPI 3.1 document that the generator reads, after bundling.
// https://spec.openapis.org/oas/v3.1.1.html

export interface Reference {
  readonly $ref: string
}

export type Schema = Readonly<Record<string, unknown>>

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required?: boolean
  readonly schema: Schema
  readonly example?: unknown
  readonly description?: string
}

export interface Header {
  readonly required?: boolean
  readonly schema: Schema
  readonly example?: unknown
}

export interface MediaType {
  readonly schema: Schema
  readonly examples?: Readonly<Record<string, { readonly value: unknown } | Reference>>
}

export interface Response {
  readonly description: string
  readonly headers?: Readonly<Record<string, Header | Reference>>
  readonly content?: Readonly<Record<string, MediaType>>
}

/** A row of `x-rate-limits`. */
export interface RateLimitRow {
  readonly requests: number
  readonly seconds: number
  readonly per?: readonly string[]
  readonly 'x-source': readonly string[]
}

export interface Operation {
  readonly operationId: string
  readonly summary?: string
  readonly description?: string
  readonly deprecated?: boolean
  readonly 'x-repeatable'?: boolean
  readonly 'x-next-page'?: NextPageExpressions
  readonly 'x-rate-limits'?: readonly RateLimitRow[]
  readonly 'x-agreements'?: readonly {
    readonly response: string
    readonly request: string
    readonly 'x-confidence'?: string
  }[]
  readonly parameters?: readonly (Parameter | Reference)[]
  readonly requestBody?:
    | { readonly required?: boolean; readonly content: Readonly<Record<string, MediaType>> }
    | Reference
  readonly responses: Readonly<Record<string, Response | Reference>>
}

export interface OpenApi {
  readonly openapi: string
  readonly info: { readonly title: string; readonly version: string }
  readonly 'x-trailing-slash'?: 'optional' | 'significant'
  readonly 'x-rate-limits'?: readonly RateLimitRow[]
  readonly servers: readonly {
    readonly url: string
    readonly description?: string
    readonly 'x-endpoint'?: string
    readonly variables?: Readonly<Record<string, { readonly default: string; readonly enum?: readonly string[] }>>
  }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** The tokens of the place that a reference leads to; undefined for anything that is no reference into the document. */
export function referencePath(value: unknown): readonly string[] | undefined {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return undefined
  const pointer = String(value.$ref)
  if (!pointer.startsWith('#/')) throw new Error(`the bundled document has an outer reference: ${pointer}`)
  return pointerTokens(pointer.slice(1))
}

/** What a reference inside the document points at; anything else comes back as it is. */
export function resolve<T>(document: OpenApi, value: T | Reference): T {
  let current: unknown = value
  for (let path = referencePath(current); path !== undefined; path = referencePath(current)) {
    current = readPointer(document, toPointer(path))
  }
  return current as T
}

export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

export interface PlacedOperation {
  readonly path: string
  readonly method: string
  /** JSON Pointer of the operation in the document. */
  readonly pointer: readonly string[]
  readonly operation: Operation
  readonly parameters: readonly { readonly parameter: Parameter; readonly pointer: readonly string[] }[]
}

/** All operations in the order of the document, each with the parameters of its path. */
export function listOperations(document: OpenApi): PlacedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method] as Operation | undefined
      if (operation === undefined) return []
      const pointer = ['paths', path, method]
      const own = parametersAt(document, operation.parameters, [...pointer, 'parameters'])
      const shared = parametersAt(document, item['parameters'] as Operation['parameters'], [
        'paths',
        path,
        'parameters',
      ])
      const isOverruled = (name: string, place: string) =>
        own.some(({ parameter }) => parameter.name === name && parameter.in === place)
      const inherited = shared.filter(({ parameter }) => !isOverruled(parameter.name, parameter.in))
      return [{ path, method: method.toUpperCase(), pointer, operation, parameters: [...inherited, ...own] }]
    }),
  )
}

function parametersAt(document: OpenApi, list: Operation['parameters'] = [], pointer: readonly string[]) {
  return list.map((value, index) => ({
    parameter: resolve<Parameter>(document, value),
    pointer: referencePath(value) ?? [...pointer, String(index)],
  }))
}

/** The branches of a schema that has several types, references resolved; itself where it has one. */
export function schemaBranches(document: OpenApi, schema: Schema): Schema[] {
  const target = resolve<Schema>(document, schema)
  const branches = target['anyOf'] as readonly Schema[] | undefined
  return branches === undefined ? [target] : branches.flatMap((branch) => schemaBranches(document, branch))
}

/** The JSON types that a schema allows, following references. */
export function schemaTypes(document: OpenApi, schema: Schema): string[] {
  return schemaBranches(document, schema).flatMap(({ type }) => (typeof type === 'string' ? [type] : []))
}

/** Whether a member of a form is a file. https://spec.openapis.org/oas/v3.1.1.html#considerations-for-file-uploads */
export const isFileSchema = (schema: Schema): boolean => schema['contentMediaType'] === 'application/octet-stream'

/** Visits a schema and every schema inside it, references left alone. */
export function mapSchema(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const inner: Record<string, unknown> = { ...schema }
  for (const keyword of ['items', 'not', 'if', 'then', 'else', 'contains', 'propertyNames', 'additionalProperties']) {
    if (isSchema(inner[keyword])) inner[keyword] = mapSchema(inner[keyword], change)
  }
  for (const keyword of ['anyOf', 'oneOf', 'allOf', 'prefixItems']) {
    const list = inner[keyword]
    if (Array.isArray(list)) inner[keyword] = list.map((item: Schema) => mapSchema(item, change))
  }
  for (const keyword of ['properties', 'patternProperties', '$defs', 'dependentSchemas']) {
    const table = inner[keyword]
    if (isSchema(table)) {
      inner[keyword] = Object.fromEntries(
        Object.entries(table).map(([name, value]) => [name, mapSchema(value as Schema, change)]),
      )
    }
  }
  return change(inner)
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
