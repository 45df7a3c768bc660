import { listOperations, type OpenApi } from '../../../scripts/_generate/openapi.ts'
import { toPointer } from '../../../src/jsonPointer.ts'

/** One deletion of something that a description demands. */
export interface Mutation {
  readonly what: string
  /** Operations that the deletion can reach. */
  readonly operationIds: ReadonlySet<string>
  /** A copy of the document without it. */
  readonly mutate: () => OpenApi
}

const bounds = [
  'pattern', 'format', 'const', 'uniqueItems',
  'minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties',
  'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf',
]

type Path = readonly (string | number)[]

/** Every `required` member, enum value, pattern, bound and status of a description, as its deletion. */
export function listMutations(document: OpenApi): Mutation[] {
  const reach = operationsByReference(document)
  const mutation = (path: Path, what: string): Mutation => ({
    what: `${toPointer(path)} ${what}`.trim(),
    operationIds: reach(path),
    mutate: () => without(document, path),
  })
  const found: Mutation[] = []
  const visitSchema = (schema: unknown, path: Path): void => {
    if (typeof schema !== 'object' || schema === null) return
    for (const [keyword, value] of Object.entries(schema)) {
      const place = [...path, keyword]
      if (keyword === 'required' || keyword === 'enum' || keyword === 'x-extensible-enum') {
        if (!Array.isArray(value)) continue
        found.push(...value.map((item, index) => mutation([...place, index], JSON.stringify(item))))
        if (keyword !== 'required') found.push(mutation(place, 'whole'))
      } else if (bounds.includes(keyword)) {
        found.push(mutation(place, ''))
      } else if (keyword === 'properties') {
        for (const [name, inner] of Object.entries(value as object)) visitSchema(inner, [...place, name])
      } else if (keyword === 'items') {
        visitSchema(value, place)
      } else if (keyword === 'anyOf' || keyword === 'oneOf') {
        for (const [index, inner] of (value as unknown[]).entries()) visitSchema(inner, [...place, index])
      }
    }
  }
  const visit = (node: unknown, path: Path): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, value] of Object.entries(node)) {
      const place = [...path, key]
      if (key === 'schema') visitSchema(value, place)
      else if (key === 'responses') {
        for (const status of Object.keys(value as object)) found.push(mutation([...place, status], 'status'))
        visit(value, place)
      } else if (key === 'required' && value === true) found.push(mutation(place, ''))
      else if (!['example', 'examples', 'schemas', 'x-deviation'].includes(key)) visit(value, place)
    }
  }
  visit(document.paths, ['paths'])
  visit({ ...document.components, securitySchemes: undefined }, ['components'])
  for (const [name, schema] of Object.entries(document.components?.['schemas'] ?? {})) {
    visitSchema(schema, ['components', 'schemas', name])
  }
  return found.filter(isMeaningful(document))
}

/** A path parameter is always required; deleting that changes nothing that can be seen. */
const isMeaningful = (document: OpenApi) => {
  const pathParameters = new Set(
    listOperations(document).flatMap(({ parameters }) =>
      parameters.filter(({ parameter }) => parameter.in === 'path').map(({ pointer }) => `${toPointer(pointer)}/required`),
    ),
  )
  return ({ what }: Mutation) => !pathParameters.has(what)
}

function without(document: OpenApi, path: Path): OpenApi {
  const copy = structuredClone(document)
  const last = path.at(-1) ?? ''
  const parent = path.slice(0, -1).reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], copy)
  if (Array.isArray(parent)) parent.splice(Number(last), 1)
  else delete (parent as Record<string | number, unknown>)[last]
  return copy
}

/** Which operations use a place: the one it stands in, or those that reach its component through references. */
function operationsByReference(document: OpenApi): (path: Path) => ReadonlySet<string> {
  const users = new Map<string, Set<string>>()
  const follow = (node: unknown, operationId: string, seen: Set<string>): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, value] of Object.entries(node)) {
      if (key === '$ref' && typeof value === 'string' && !seen.has(value)) {
        seen.add(value)
        const path = value.slice(2).split('/')
        const component = path.slice(0, 3).join('/')
        users.set(component, (users.get(component) ?? new Set()).add(operationId))
        follow(path.reduce<unknown>((inner, token) => (inner as Record<string, unknown>)?.[token], document), operationId, seen)
      } else {
        follow(value, operationId, seen)
      }
    }
  }
  const placed = listOperations(document)
  for (const { operation, path } of placed) {
    follow(operation, operation.operationId, new Set())
    follow(document.paths[path]?.['parameters'], operation.operationId, new Set())
  }
  return (path) => {
    if (path[0] === 'components') return users.get(path.slice(0, 3).join('/')) ?? new Set()
    return new Set(
      placed
        .filter((candidate) => candidate.path === path[1] && (path[2] === 'parameters' || candidate.method.toLowerCase() === path[2]))
        .map(({ operation }) => operation.operationId),
    )
  }
}
