import type { SchemaSet } from '../../src/contract/contract.ts'
import { constraints } from '../_lib/constraints.ts'
import { mapSchema, type OpenApi, type Schema } from '../_lib/openapi.ts'

// Keywords that say nothing about which values are allowed.
const annotations = new Set([
  'description',
  'title',
  'summary',
  'example',
  'examples',
  'deprecated',
  'default',
  'externalDocs',
])

/**
 * The schema as one set means it, without annotations. For consumers everything stays open, and what is inferred is not
 * asked for. The inferred set asks for that too: the constraints of a schema that is marked so, and what `x-inferred`
 * names. Audit closes every object and every `x-extensible-enum` beside.
 */
export function profileSchema(schema: Schema, set: SchemaSet): Schema {
  return mapSchema(schema, (inner) => {
    const isInferred = inner['x-confidence'] === 'inferred'
    const kept = Object.fromEntries(
      Object.entries(inner).filter(
        ([keyword]) =>
          !annotations.has(keyword) &&
          !keyword.startsWith('x-') &&
          !(set === 'consumer' && isInferred && constraints.has(keyword)),
      ),
    )
    if (set === 'consumer') return kept
    const { required = [] } = (inner['x-inferred'] ?? {}) as { readonly required?: readonly string[] }
    const asked =
      required.length === 0
        ? kept
        : { ...kept, required: [...((kept['required'] as string[] | undefined) ?? []), ...required] }
    if (set === 'inferred') return asked
    const known = inner['x-extensible-enum']
    return {
      ...asked,
      ...(Array.isArray(known) ? { enum: known } : {}),
      ...(inner['properties'] === undefined ? {} : { additionalProperties: false }),
    }
  })
}

/** The document with every schema as one set means it. */
export function profileDocument(document: OpenApi, set: SchemaSet): OpenApi {
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit)
    if (typeof node !== 'object' || node === null) return node
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => {
        if (key === 'schema') return [key, profileSchema(value as Schema, set)]
        if (key === 'examples' || key === 'example') return [key, undefined]
        return [key, visit(value)]
      }),
    )
  }
  const { schemas = {}, ...components } = document.components ?? {}
  return {
    ...document,
    paths: visit(document.paths) as OpenApi['paths'],
    components: {
      ...(visit(components) as Record<string, Record<string, unknown>>),
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([name, schema]) => [name, profileSchema(schema as Schema, set)]),
      ),
    },
  }
}
