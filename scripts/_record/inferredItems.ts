import { validatorKey } from '../../src/contract/contract.ts'
import { readPointer, toPointer } from '../../src/contract/jsonPointer.ts'
import { validatorPlaces } from '../_generate/compileSchemas.ts'
import { groupedPaths } from '../_generate/places.ts'
import { listOperations, type OpenApi, type Response, referencePath, resolve } from '../_lib/openapi.ts'

/**
 * Statuses and members of answers that no source names and somebody has concluded (`x-confidence: inferred`), as coverage
 * names them: `status describeExport 403`, `property describeExport 200 /exportStatus`.
 */
export function inferredItems(document: OpenApi): ReadonlySet<string> {
  const pathOf = new Map(validatorPlaces(document).map(({ key, path }) => [key, path]))
  const items = listOperations(document).flatMap(({ operation: { operationId, responses }, pointer }) =>
    Object.entries(responses).flatMap(([status, response]) => {
      const key = `${operationId} ${status}`
      const place = referencePath(response) ?? [...pointer, 'responses', status]
      const mediaTypes = Object.keys(resolve<Response>(document, response).content ?? {})
      const members = mediaTypes.flatMap((mediaType) => {
        const path = pathOf.get(validatorKey.responseBody(operationId, status, mediaType))
        return path === undefined ? [] : [...groupedPaths(document, path)]
      })
      return [
        ...(isInferred(document, place) ? [`status ${key}`] : []),
        ...members
          .filter(([member, schemas]) => member !== '' && schemas.some((schema) => isInferred(document, schema)))
          .map(([member]) => `property ${key} ${member}`),
      ]
    }),
  )
  return new Set(items)
}

/** What a mark says is said of what is inside, too, unless there is another one. */
function isInferred(document: OpenApi, path: readonly string[]): boolean {
  for (let length = path.length; length > 0; length--) {
    const node = readPointer(document, toPointer(path.slice(0, length)))
    const mark = (node as { readonly 'x-confidence'?: string } | undefined)?.['x-confidence']
    if (mark !== undefined) return mark === 'inferred'
  }
  return false
}
