import { toPointer } from '../../src/contract/jsonPointer.ts'
import type { OpenApi } from './openapi.ts'

/** A place where the vendor's documentation and the contract differ, and why. */
export interface Deviation {
  readonly id: string
  readonly documented: string
  readonly contract: string
  readonly why: string
  readonly source: readonly string[]
  /** JSON Pointer in the bundled document. */
  readonly pointer: string
}

/** All deviations of a description, in the order of the document. */
export function listDeviations(document: OpenApi): Deviation[] {
  const found: Deviation[] = []
  const visit = (node: unknown, path: readonly string[]): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, value] of Object.entries(node)) {
      if (key === 'x-deviation' && Array.isArray(value)) {
        for (const row of value) found.push({ ...row, pointer: toPointer(path) })
      } else {
        visit(value, [...path, key])
      }
    }
  }
  visit(document, [])
  return found
}
