import { _, type Options } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { SchemaSet } from '../../src/contract/contract.ts'
import { validatorKey } from '../../src/contract/contract.ts'
import { readPointer, toPointer } from '../../src/contract/jsonPointer.ts'
import {
  type Header,
  listOperations,
  mapSchema,
  type OpenApi,
  type Response,
  referencePath,
  resolve,
  type Schema,
} from '../_lib/openapi.ts'
import { formats } from './formats.ts'
import { profileDocument } from './profile.ts'

/** A schema that Ajv refuses to compile, and where it stands. */
export class SchemaCompileError extends Error {
  override readonly name = 'SchemaCompileError'
  /** Tokens of the place in the bundled document. */
  readonly path: readonly string[]
  readonly problem: string
  constructor(path: readonly string[], problem: string) {
    super(`${toPointer(path)}: ${problem}`)
    this.path = path
    this.problem = problem
  }
}

/** Where the schema of each validator stands: its key, and a reference into the document. */
export function validatorPlaces(document: OpenApi): { key: string; path: readonly string[] }[] {
  return listOperations(document).flatMap(({ operation, parameters, pointer }) => {
    const { operationId } = operation
    const ofParameters = parameters.map(({ parameter, pointer: place }) => ({
      key: validatorKey.parameter(operationId, parameter.in as 'path', parameter.name),
      path: schemaPath(parameter.schema, [...place, 'schema']),
    }))
    const body = operation.requestBody === undefined ? undefined : resolve(document, operation.requestBody)
    const bodyPath = referencePath(operation.requestBody) ?? [...pointer, 'requestBody']
    const ofBody = Object.entries(body?.content ?? {}).map(([mediaType, { schema }]) => ({
      key: validatorKey.requestBody(operationId, mediaType),
      path: schemaPath(schema, [...bodyPath, 'content', mediaType, 'schema']),
    }))
    const ofResponses = Object.entries(operation.responses).flatMap(([status, value]) => {
      const response = resolve<Response>(document, value)
      const place = referencePath(value) ?? [...pointer, 'responses', status]
      const ofHeaders = Object.entries(response.headers ?? {}).map(([name, header]) => ({
        key: validatorKey.responseHeader(operationId, status, name),
        path: schemaPath(resolve<Header>(document, header).schema, [
          ...(referencePath(header) ?? [...place, 'headers', name]),
          'schema',
        ]),
      }))
      const ofContent = Object.entries(response.content ?? {}).map(([mediaType, { schema }]) => ({
        key: validatorKey.responseBody(operationId, status, mediaType),
        path: schemaPath(schema, [...place, 'content', mediaType, 'schema']),
      }))
      return [...ofHeaders, ...ofContent]
    })
    return [...ofParameters, ...ofBody, ...ofResponses]
  })
}

/** The places whose schemas a set has: of the inferred one those that ask for more than a consumer's do. */
export function placesOfSet(document: OpenApi, set: SchemaSet): ReturnType<typeof validatorPlaces> {
  const places = validatorPlaces(document)
  if (set !== 'inferred') return places
  const [consumer, inferred] = [profileDocument(document, 'consumer'), profileDocument(document, 'inferred')]
  return places.filter(({ path }) => wholeText(consumer, path) !== wholeText(inferred, path))
}

/** The schema at a place and all that it refers to, as text: equal texts refuse the same values. */
function wholeText(document: OpenApi, path: readonly string[]): string {
  const seen = new Set<string>()
  const textOf = (path: readonly string[]): string => {
    const pointer = toPointer(path)
    if (seen.has(pointer)) return ''
    seen.add(pointer)
    const targets: string[] = []
    const own = JSON.stringify(readPointer(document, pointer), (_, node: unknown) => {
      const target = referencePath(node)
      if (target !== undefined) targets.push(textOf(target))
      return node
    })
    return `${pointer} ${own}\n${targets.join('')}`
  }
  return textOf(path)
}

const schemaPath = (schema: Schema, place: readonly string[]) => referencePath(schema) ?? place

/** How every schema is compiled. */
export const ajvOptions: Options = {
  strict: true,
  allErrors: true,
  inlineRefs: false,
  formats,
  code: { source: true, esm: true, lines: true, formats: _`require("./scripts/_generate/formats.ts").formats` },
}

/** An Ajv that knows a document as one set means it; `reference` names a place in it for `getSchema`. */
export function createAjv(
  document: OpenApi,
  set: SchemaSet,
  more: Options = {},
): { ajv: Ajv2020; reference: (path: readonly string[]) => string } {
  const ajv = new Ajv2020({ ...ajvOptions, ...more })
  const profiled = profileDocument(document, set)
  const definitions = new Map<string, Schema>()
  const componentPaths = Object.keys(profiled.components?.['schemas'] ?? {}).map((name) => [
    'components',
    'schemas',
    name,
  ])
  for (const path of [...componentPaths, ...validatorPlaces(profiled).map((place) => place.path)]) {
    definitions.set(definitionName(path), withDefinitionReferences(readPointer(profiled, toPointer(path)) as Schema))
  }
  ajv.addSchema({ $id: set, $defs: Object.fromEntries(definitions) })
  return { ajv, reference: (path) => `${set}#/$defs/${definitionName(path)}` }
}

/** A name for the schema at a place, made of characters that need no escape in a reference. */
const definitionName = (path: readonly string[]) =>
  path.join('.').replace(/[^A-Za-z0-9._-]/g, (character) => `_${character.charCodeAt(0)}_`)

function withDefinitionReferences(schema: Schema): Schema {
  return mapSchema(schema, (inner) => {
    const target = referencePath(inner)
    return target === undefined ? inner : { ...inner, $ref: `#/$defs/${definitionName(target)}` }
  })
}

/**
 * Compiles the schema at a place.
 * @throws {SchemaCompileError} when Ajv's strict mode refuses it or it does not exist.
 */
export function compilePlace({ ajv, reference }: ReturnType<typeof createAjv>, path: readonly string[]) {
  try {
    const validator = ajv.getSchema(reference(path))
    if (validator === undefined) throw new Error('there is no schema here')
    return validator
  } catch (error) {
    throw new SchemaCompileError(path, (error as Error).message)
  }
}
