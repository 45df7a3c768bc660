import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import ts from 'typescript'
import type { OpenApi } from '../_lib/openapi.ts'

/** The text of `types.ts`. The only place that calls openapi-typescript. */
export async function generateTypes(document: OpenApi, banner: string): Promise<string> {
  const nodes = await openapiTS(structuredClone(document) as unknown as OpenAPI3, {
    silent: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    transform: (schema) => openEnum(schema as Record<string, unknown>),
  })
  return `${banner}\n\n${astToString(nodes)}`
}

/** `'A' | 'B' | (string & {})`: editors offer the known values, and others stay allowed. */
function openEnum(schema: Record<string, unknown>): ts.TypeNode | undefined {
  const known = schema['x-extensible-enum']
  if (!Array.isArray(known)) return undefined
  const { factory } = ts
  const literals = known.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(String(value))))
  const anyString = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ])
  return factory.createUnionTypeNode([...literals, anyString])
}
