import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { validatorPlaces } from '../../scripts/_generate/compileSchemas.ts'
import {
  listOperations,
  type OpenApi,
  type Response,
  referencePath,
  resolve,
  type Schema,
} from '../../scripts/_lib/openapi.ts'
import { repository } from '../../scripts/_lib/repository.ts'
import { readYamlFile } from '../../scripts/_lib/yamlFile.ts'
import { validatorKey } from '../../src/contract/contract.ts'
import { pointerTokens, readPointer, toPointer } from '../../src/contract/jsonPointer.ts'
import { vendors } from './_lib/vendors.ts'

test('there are vendors to check', () => expect(vendors).not.toEqual([]))

describe.each(vendors)('$name', (vendor) => {
  test('every place names a line of the description that holds its name, and sources that exist', async () => {
    const { file, operations, statuses, members } = await vendor.contract.places()
    expect(file).toBe(vendor.entry)
    const lines = readFileSync(join(repository, file), 'utf8').split('\n')
    const known = Object.keys(readYamlFile(vendor.sources).value as object)
    const rows = [
      ...listOperations(vendor.document).flatMap(({ operation: { operationId, responses }, parameters }) => [
        { place: operations[operationId], names: [operationId] },
        ...parameters.map(({ parameter: { name, in: where }, pointer }) => ({
          place: members[validatorKey.parameter(operationId, where as 'path', name)]?.[''],
          names: [name, pointer.at(-1)],
        })),
        ...Object.entries(responses).flatMap(([status, response]) => [
          { place: statuses[operationId]?.[status], names: [status, referencePath(response)?.at(-1)] },
          ...Object.entries(resolve<Response>(vendor.document, response).headers ?? {}).map(([name, header]) => ({
            place: members[validatorKey.responseHeader(operationId, status, name)]?.[''],
            names: [name, referencePath(header)?.at(-1)],
          })),
        ]),
      ]),
      ...validatorPlaces(vendor.document).flatMap(({ key, path }) =>
        Object.entries(members[key] ?? { '': undefined })
          .filter(([pointer]) => pointer !== '' || isBody(key))
          .map(([pointer, place]) => ({ place, names: namesAt(vendor.document, path, pointer) })),
      ),
    ]
    expect(rows.length).toBeGreaterThan(10)
    const wrong = rows.filter(({ place, names }) => {
      const line = (lines[(place?.line ?? 0) - 1] ?? '').toLowerCase()
      const isNamed = names.some((name) => name !== undefined && line.includes(name.toLowerCase()))
      const sources = place?.sources ?? []
      return !isNamed || sources.length === 0 || sources.some((source) => !known.includes(source))
    })
    expect(wrong).toEqual([])
  })

  test('every validator has places, and every place a validator', async () => {
    const { members } = await vendor.contract.places()
    expect(Object.keys(members).sort()).toEqual(Object.keys(vendor.contract.validators.audit).sort())
  })
})

const isBody = (key: string) => key.includes('/')

/** The name of a member, and those of the components that it refers to. */
function namesAt(document: OpenApi, path: readonly string[], pointer: string): (string | undefined)[] {
  const tokens = pointerTokens(pointer)
  let places = placesBehind(document, path)
  for (const token of tokens) {
    const inner = token === '*' ? ['items'] : ['properties', token]
    places = places.flatMap((place) => placesBehind(document, [...place, ...inner]))
  }
  return places.flatMap((place) => (place.at(-2) === 'anyOf' ? [] : [place.at(-1)])) // a branch has a number, no name
}

/** A place, the component behind it, and its branches; none where the document has nothing. */
function placesBehind(document: OpenApi, path: readonly string[]): (readonly string[])[] {
  const schema = readPointer(document, toPointer(path)) as Schema | undefined
  if (schema === undefined) return []
  const target = referencePath(schema)
  if (target !== undefined) return [path, ...placesBehind(document, target)]
  const branches = (schema['anyOf'] ?? []) as readonly Schema[]
  return [path, ...branches.flatMap((_, index) => placesBehind(document, [...path, 'anyOf', String(index)]))]
}
