import { toPointer } from '../../src/contract/jsonPointer.ts'
import type { OpenApi } from './openapi.ts'

/** A place where the vendor's documentation and the contract differ, and why. */
export interface Deviation {
  readonly id: string
  readonly documented: string
  readonly contract: string
  readonly why: string
  /** What happens to a client that believes the documentation. */
  readonly cost: string
  readonly source: readonly string[]
  /** JSON Pointer in the bundled document. */
  readonly pointer: string
}

/** All deviations of a description, in the order of the document; those of an object before those of what is inside. */
export function listDeviations(document: OpenApi): Deviation[] {
  const found: Deviation[] = []
  const visit = (node: unknown, path: readonly string[]): void => {
    if (typeof node !== 'object' || node === null) return
    const { 'x-deviation': own, ...members } = node as Readonly<Record<string, unknown>>
    if (Array.isArray(own)) for (const row of own) found.push({ ...row, pointer: toPointer(path) })
    for (const [key, value] of Object.entries(members)) visit(value, [...path, key])
  }
  visit(document, [])
  return found
}
