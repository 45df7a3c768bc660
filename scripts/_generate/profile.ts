import type { Profile } from '../../src/contract/contract.ts'
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
 * The schema as one profile means it, without annotations. Audit closes every object and every `x-extensible-enum`, and
 * demands what `x-inferred` names; for consumers all of that stays open.
 */
export function profileSchema(schema: Schema, profile: Profile): Schema {
  return mapSchema(schema, (inner) => {
    const kept = Object.fromEntries(
      Object.entries(inner).filter(([keyword]) => !annotations.has(keyword) && !keyword.startsWith('x-')),
    )
    if (profile === 'consumer') return kept
    const known = inner['x-extensible-enum']
    const { required = [] } = (inner['x-inferred'] ?? {}) as { readonly required?: readonly string[] }
    return {
      ...kept,
      ...(required.length === 0
        ? {}
        : { required: [...((kept['required'] as string[] | undefined) ?? []), ...required] }),
      ...(Array.isArray(known) ? { enum: known } : {}),
      ...(inner['properties'] === undefined ? {} : { additionalProperties: false }),
    }
  })
}

/** The document with every schema as one profile means it. */
export function profileDocument(document: OpenApi, profile: Profile): OpenApi {
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit)
    if (typeof node !== 'object' || node === null) return node
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => {
        if (key === 'schema') return [key, profileSchema(value as Schema, profile)]
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
        Object.entries(schemas).map(([name, schema]) => [name, profileSchema(schema as Schema, profile)]),
      ),
    },
  }
}
