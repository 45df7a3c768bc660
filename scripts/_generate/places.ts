import { validatorKey } from '../../src/contract/contract.ts'
import type { ContractPlace, ContractPlaces } from '../../src/contract/contractPlaces.ts'
import { readPointer, toPointer } from '../../src/contract/jsonPointer.ts'
import { listOperations, type OpenApi, type Response, referencePath, resolve, type Schema } from '../_lib/openapi.ts'
import type { YamlFile } from '../_lib/yamlFile.ts'
import { validatorPlaces } from './compileSchemas.ts'

type Path = readonly string[]

/** Lines and sources of everything that a finding can point at. `entry` is the description before bundling. */
export function describePlaces(document: OpenApi, entry: YamlFile, sources: YamlFile): ContractPlaces {
  const placeAt = (path: Path, schemas: readonly Path[] = []): ContractPlace => {
    const values = schemas.flatMap((schema) => listedValues(readPointer(document, toPointer(schema)) as Schema))
    return {
      line: entry.keyLineOf(path),
      sources: sourcesAt(document, path),
      ...(values.length === 0 ? {} : { values }),
    }
  }
  const operations = listOperations(document)
  const named = namedPlaces(document)
  return {
    file: entry.file,
    sources: Object.fromEntries(
      Object.entries(sources.value as ContractPlaces['sources']).map(([id, { title, address }]) => [
        id,
        { title, ...(address === undefined ? {} : { address }) },
      ]),
    ),
    operations: Object.fromEntries(
      operations.map(({ operation, pointer }) => [operation.operationId, placeAt([...pointer, 'operationId'])]),
    ),
    statuses: Object.fromEntries(
      operations.map(({ operation, pointer }) => [
        operation.operationId,
        Object.fromEntries(
          Object.entries(operation.responses).map(([status, response]) => [
            status,
            placeAt(referencePath(response) ?? [...pointer, 'responses', status]),
          ]),
        ),
      ]),
    ),
    members: Object.fromEntries(
      validatorPlaces(document).map(({ key, path }) => [
        key,
        Object.fromEntries(
          [...groupedPaths(document, path)].map(([pointer, schemas]) => [
            pointer,
            placeAt((pointer === '' ? named.get(key) : undefined) ?? schemas[0], schemas),
          ]),
        ),
      ]),
    ),
  }
}

/** Where parameters and headers stand, by the keys of their validators: their names stand there, and not at the schemas. */
function namedPlaces(document: OpenApi): ReadonlyMap<string, Path> {
  return new Map(
    listOperations(document).flatMap(({ operation: { operationId, responses }, parameters, pointer }) => [
      ...parameters.map(({ parameter, pointer: place }): [string, Path] => [
        validatorKey.parameter(operationId, parameter.in as 'path', parameter.name),
        place,
      ]),
      ...Object.entries(responses).flatMap(([status, response]) =>
        Object.entries(resolve<Response>(document, response).headers ?? {}).map(([name, header]): [string, Path] => [
          validatorKey.responseHeader(operationId, status, name),
          referencePath(header) ?? [...(referencePath(response) ?? [...pointer, 'responses', status]), 'headers', name],
        ]),
      ),
    ]),
  )
}

/** The schemas of each member, by its pointer in a value: one, or one for each branch of an `anyOf`. */
export function groupedPaths(document: OpenApi, path: Path): ReadonlyMap<string, readonly [Path, ...Path[]]> {
  const groups = new Map<string, readonly [Path, ...Path[]]>()
  for (const [pointer, place] of memberPaths(document, path)) {
    const [first, ...others] = groups.get(pointer) ?? []
    groups.set(pointer, first === undefined ? [place] : [first, ...others, place])
  }
  return groups
}

/** Every member that a schema describes: its pointer in a value, and the place of its schema. */
function* memberPaths(
  document: OpenApi,
  path: Path,
  pointer = '',
  outer: readonly string[] = [],
): Generator<[string, Path]> {
  const schema = readPointer(document, toPointer(path)) as Schema | undefined
  const target = referencePath(schema)
  if (target !== undefined) {
    // A schema inside itself adds no member that is not there already.
    if (!outer.includes(target.join('/'))) yield* memberPaths(document, target, pointer, [...outer, target.join('/')])
    return
  }
  yield [pointer, path]
  for (const name of Object.keys((schema?.['properties'] as Schema | undefined) ?? {})) {
    yield* memberPaths(document, [...path, 'properties', name], pointer + toPointer([name]), outer)
  }
  if (schema?.['items'] !== undefined) yield* memberPaths(document, [...path, 'items'], `${pointer}/*`, outer)
  for (const keyword of ['anyOf', 'oneOf', 'allOf']) {
    for (const index of ((schema?.[keyword] as unknown[] | undefined) ?? []).keys()) {
      yield* memberPaths(document, [...path, keyword, String(index)], pointer, outer)
    }
  }
}

/** The nearest `x-source` on the way to a place: it is inherited by what is inside. */
function sourcesAt(document: OpenApi, path: Path): readonly string[] {
  for (let length = path.length; length > 0; length--) {
    const node = readPointer(document, toPointer(path.slice(0, length)))
    const sources = (node as { readonly 'x-source'?: readonly string[] } | undefined)?.['x-source']
    if (sources !== undefined) return sources
  }
  return []
}

/** The values that a schema lists. */
export function listedValues(schema: Schema): readonly unknown[] {
  const values = schema['x-extensible-enum'] ?? schema['enum']
  if (Array.isArray(values)) return values
  return 'const' in schema ? [schema['const']] : []
}

/** The module of the places, with one line for each. */
export function generatePlaces(
  { file, sources, operations, statuses, members }: ContractPlaces,
  banner: string,
): string {
  const table = (rows: object, indent: string) =>
    Object.entries(rows)
      .map(([name, row]) => `${indent}${JSON.stringify(name)}: ${JSON.stringify(row)},\n`)
      .join('')
  const tables = (rows: Readonly<Record<string, object>>) =>
    Object.entries(rows)
      .map(([name, row]) => `    ${JSON.stringify(name)}: {\n${table(row, '      ')}    },\n`)
      .join('')
  return `${banner}
import type { ContractPlaces } from '../../src/contract/contractPlaces.ts'

export const places: ContractPlaces = {
  file: ${JSON.stringify(file)},
  sources: {
${table(sources, '    ')}  },
  operations: {
${table(operations, '    ')}  },
  statuses: {
${tables(statuses)}  },
  members: {
${tables(members)}  },
}
`
}
