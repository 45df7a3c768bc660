import type { DescriptionFacts, OperationFacts, ParameterPlace } from '../../src/contract.ts'
import {
  type Header,
  listOperations,
  mapSchema,
  type OpenApi,
  type PlacedOperation,
  type Response,
  resolve,
  type Schema,
  schemaTypes,
} from './openapi.ts'

/** What calls and checks need of a description beside its schemas. */
export function describe(vendor: string, document: OpenApi): DescriptionFacts {
  return {
    vendor,
    title: document.info.title,
    servers: document.servers.map(({ url, variables = {} }) => ({
      url,
      variables: Object.fromEntries(
        Object.entries(variables).map(([name, variable]) => [
          name,
          { default: variable.default, ...(variable.enum === undefined ? {} : { enum: variable.enum }) },
        ]),
      ),
    })),
    trailingSlash: document['x-trailing-slash'] ?? 'significant',
    sensitive: sensitiveNames(document),
    operations: Object.fromEntries(
      listOperations(document).map((placed) => [placed.operation.operationId, describeOperation(document, placed)]),
    ),
  }
}

function describeOperation(
  document: OpenApi,
  { path, method, operation, parameters }: PlacedOperation,
): OperationFacts {
  const requestBody = operation.requestBody === undefined ? undefined : resolve(document, operation.requestBody)
  return {
    method,
    path,
    parameters: parameters.map(({ parameter }) => ({
      name: parameter.name,
      in: parameter.in as ParameterPlace,
      required: parameter.required ?? false,
      types: schemaTypes(document, parameter.schema),
    })),
    ...(requestBody === undefined
      ? {}
      : { requestBody: { required: requestBody.required ?? false, mediaTypes: Object.keys(requestBody.content) } }),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, value]) => {
        const response = resolve<Response>(document, value)
        const headers = Object.entries(response.headers ?? {}).map(([name, headerOrReference]) => {
          const header = resolve<Header>(document, headerOrReference)
          return { name, required: header.required ?? false, types: schemaTypes(document, header.schema) }
        })
        return [status, { mediaTypes: Object.keys(response.content ?? {}), headers }]
      }),
    ),
  }
}

/** Names marked with `x-sensitive: true`, wherever they stand. */
function sensitiveNames(document: OpenApi): string[] {
  const names = new Set<string>()
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit)
    else if (typeof node === 'object' && node !== null) {
      const parameter = node as { name?: unknown; 'x-sensitive'?: unknown }
      if (parameter['x-sensitive'] === true && typeof parameter.name === 'string') names.add(parameter.name)
      for (const [name, value] of Object.entries(node)) {
        if (typeof value === 'object' && value !== null && (value as Schema)['x-sensitive'] === true) names.add(name)
        visit(value)
      }
    }
  }
  visit(document.paths)
  visit(document.components)
  const marked = new Set(
    Object.entries(document.components?.['schemas'] ?? {})
      .filter(([, schema]) => (schema as Schema)['x-sensitive'] === true)
      .map(([name]) => `#/components/schemas/${name}`),
  )
  for (const schema of Object.values(document.components?.['schemas'] ?? {})) {
    mapSchema(schema as Schema, (inner) => {
      for (const [name, member] of Object.entries((inner['properties'] ?? {}) as Record<string, Schema>)) {
        if (marked.has(String(member['$ref']))) names.add(name)
      }
      return inner
    })
  }
  return [...names].sort()
}
