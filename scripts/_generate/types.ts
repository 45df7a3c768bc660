import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import ts from 'typescript'
import { isFileSchema, listOperations, type OpenApi, type Response, resolve } from '../_lib/openapi.ts'
import { pascalCase } from '../_lib/pascalCase.ts'

/** The text of `types.ts`. The only place that calls openapi-typescript. */
export async function generateTypes(document: OpenApi, banner: string): Promise<string> {
  const nodes = await openapiTS(structuredClone(document) as unknown as OpenAPI3, {
    silent: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    transform: (schema) => openEnum(schema as Record<string, unknown>) ?? fileType(schema as Record<string, unknown>),
  })
  return [banner, '', astToString(nodes), ...responseTypes(document)].join('\n')
}

/** A name for the bodies of an operation's successes, from the operation's; schemas of a description never have these names. */
function responseTypes(document: OpenApi): string[] {
  return listOperations(document).flatMap(({ operation: { operationId, responses } }) => {
    const schemas = Object.entries(responses).flatMap(([status, response]) => {
      const { $ref } = resolve<Response>(document, response).content?.['application/json']?.schema ?? {}
      return status.startsWith('2') && typeof $ref === 'string' ? [$ref.replace('#/components/schemas/', '')] : []
    })
    if (schemas.length === 0) return []
    return [
      `/** Body of a success of ${operationId}. */`,
      `export type ${pascalCase(operationId)}Response = ${[...new Set(schemas)].join(' | ')};`,
    ]
  })
}

/** A file that is sent as it is: callers hand over a `Blob`, which need not be in memory. */
function fileType(schema: Record<string, unknown>): ts.TypeNode | undefined {
  return isFileSchema(schema) ? ts.factory.createTypeReferenceNode('Blob') : undefined
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
