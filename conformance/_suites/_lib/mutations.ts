import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import { listOperations, type OpenApi, referencePath } from '../../../scripts/_lib/openapi.ts'
import { repository } from '../../../scripts/_lib/repository.ts'
import { readPointer, toPointer } from '../../../src/contract/jsonPointer.ts'

/** One deletion of something that a description demands. */
export interface Mutation {
  /** Place in the hand-written file. */
  readonly what: string
  /** The description without it, its files not joined. */
  readonly mutate: () => OpenApi
}

const bounds = [
  'pattern',
  'format',
  'const',
  'uniqueItems',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
]
const lists = ['required', 'enum', 'x-extensible-enum']
const notSchemas = ['example', 'examples', 'x-deviation', 'x-source', 'servers', 'securitySchemes', 'info', 'tags']

type Path = readonly (string | number)[]

/** Every `required` member, enum value, pattern, bound and status of a hand-written description, as its deletion. */
export function listMutations(entry: string): Mutation[] {
  const whole = parseDocument(readFileSync(join(repository, entry), 'utf8'))
  const plain = whole.toJS({ maxAliasCount: 10_000 }) as OpenApi
  return listPlaces(whole).map((path) => ({
    what: toPointer(path),
    mutate: () => {
      const document = structuredClone(plain)
      const last = path[path.length - 1] as number
      const parent = readPointer(document, toPointer(path.slice(0, -1)))
      if (Array.isArray(parent)) parent.splice(last, 1)
      else delete (parent as Record<string, unknown>)[last]
      return document
    },
  }))
}

/** Aliases are not followed, so that each place of the file counts once. */
function listPlaces(document: Document): Path[] {
  const found: Path[] = []
  const visit = (node: unknown, path: Path): void => {
    if (isSeq(node)) for (const [index, item] of node.items.entries()) visit(item, [...path, index])
    if (!isMap(node)) return
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : ''
      const place = [...path, isScalar(key) && typeof key.value === 'number' ? key.value : name]
      const inProperties = path.at(-1) === 'properties'
      if (!inProperties && notSchemas.includes(name)) continue
      if (!inProperties && lists.includes(name) && isSeq(value)) {
        found.push(...value.items.map((_, index) => [...place, index]))
        if (name !== 'required') found.push(place)
      } else if (!inProperties && bounds.includes(name) && isScalar(value)) {
        found.push(place)
      } else if (name === 'required' && isScalar(value) && value.value === true) {
        // A path parameter is there whenever the path matches.
        if (node.get('in') !== 'path') found.push(place)
      } else {
        if (path.at(-1) === 'responses' && path[0] === 'paths') found.push(place)
        visit(value, place)
      }
    }
  }
  visit(document.contents as Node, [])
  return found
}

/** What an operation means, as text: it and everything that it references. Equal texts behave alike. */
export function operationTexts(document: OpenApi): ReadonlyMap<string, string> {
  return new Map(
    listOperations(document).map(({ operation, parameters }) => {
      const seen = new Set<string>()
      const expand = (node: unknown): unknown => {
        if (typeof node !== 'object' || node === null) return node
        if (Array.isArray(node)) return node.map(expand)
        const path = referencePath(node)
        if (path === undefined) {
          return Object.fromEntries(
            Object.entries(node).flatMap(([key, value]) => (key === 'examples' ? [] : [[key, expand(value)]])),
          )
        }
        const pointer = toPointer(path)
        if (seen.has(pointer)) return pointer
        seen.add(pointer)
        return [pointer, expand(readPointer(document, pointer))]
      }
      return [operation.operationId, JSON.stringify([expand(operation), expand(parameters)])]
    }),
  )
}
