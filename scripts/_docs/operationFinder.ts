import { readPointer, toPointer } from '../../src/contract/jsonPointer.ts'
import { listOperations, type OpenApi, referencePath } from '../_lib/openapi.ts'

/** Finds the operations that a place of a description belongs to; none for a place that is about the whole contract. */
export function operationFinder(document: OpenApi): (pointer: string) => string[] {
  const reached = listOperations(document).map(({ operation, pointer }) => {
    const [paths = '', path = ''] = pointer
    const item = toPointer([paths, path])
    const roots = new Set([toPointer(pointer), `${item}/parameters`])
    for (const root of roots) for (const target of references(readPointer(document, root))) roots.add(target)
    return { operationId: operation.operationId, item, roots: [...roots] }
  })
  return (pointer) =>
    reached
      .filter(({ item, roots }) => item === pointer || roots.some((root) => `${pointer}/`.startsWith(`${root}/`)))
      .map(({ operationId }) => operationId)
}

/** Pointers of all references below a value. */
function references(value: unknown): string[] {
  const path = referencePath(value)
  if (path !== undefined) return [toPointer(path)]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(references)
}
