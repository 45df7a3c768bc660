import { readPointer, toPointer } from '../../src/contract/jsonPointer.ts'
import { listOperations, type OpenApi, referencePath } from '../_lib/openapi.ts'

/** What each operation means, as text: it, everything that it references, and what is said of all. Equal texts behave alike. */
export function operationTexts(document: OpenApi): ReadonlyMap<string, string> {
  const { paths: _paths, components: _components, info: _info, ...shared } = document
  const ofAll = JSON.stringify(shared)
  return new Map(
    listOperations(document).map(({ operation, parameters, path, method }) => {
      const seen = new Set<string>()
      const expand = (node: unknown): unknown => {
        if (typeof node !== 'object' || node === null) return node
        if (Array.isArray(node)) return node.map(expand)
        const target = referencePath(node)
        if (target === undefined) {
          return Object.fromEntries(
            Object.entries(node).flatMap(([key, value]) => (key === 'examples' ? [] : [[key, expand(value)]])),
          )
        }
        const pointer = toPointer(target)
        if (seen.has(pointer)) return pointer
        seen.add(pointer)
        return [pointer, expand(readPointer(document, pointer))]
      }
      return [operation.operationId, ofAll + JSON.stringify([path, method, expand(operation), expand(parameters)])]
    }),
  )
}
