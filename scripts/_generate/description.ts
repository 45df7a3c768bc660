import type {
  Agreement,
  CallDescription,
  DescriptionFacts,
  NextPage,
  OperationFacts,
  ParameterPlace,
  RateLimit,
} from '../../src/contract/contract.ts'
import { credentialHeader } from '../_lib/authSchemes.ts'
import { type NextPageExpressions, placeInAnswer, placeInArguments } from '../_lib/nextPage.ts'
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
} from '../_lib/openapi.ts'

/** The part of a description that a client needs. */
export function describeCalls({ vendor, servers, operations }: DescriptionFacts): CallDescription {
  return {
    vendor,
    servers: servers.filter(({ endpoint }, index) => index === 0 || endpoint !== undefined),
    operations: Object.fromEntries(
      Object.entries(operations).map(
        ([
          operationId,
          { parameters, requestBody, responses, agreements: _agreements, rateLimits: _rateLimits, ...operation },
        ]) => [
          operationId,
          {
            ...operation,
            parameters: parameters.map(({ types: _types, ...parameter }) => parameter),
            ...(requestBody === undefined ? {} : { requestBody: withoutMediaTypes(requestBody) }),
            responses: Object.fromEntries(
              Object.entries(responses).map(([status, { headers: _headers, ...response }]) => [status, response]),
            ),
          },
        ],
      ),
    ),
  }
}

const withoutMediaTypes = ({ mediaTypes: _mediaTypes, ...facts }: NonNullable<OperationFacts['requestBody']>) => facts

/** What calls and checks need of a description beside its schemas. */
export function describe(
  vendor: string,
  document: OpenApi,
  agreements: Readonly<Record<string, readonly Agreement[]>>,
  rateLimits: Readonly<Record<string, readonly RateLimit[]>>,
): DescriptionFacts {
  return {
    vendor,
    title: document.info.title,
    servers: document.servers.map(({ url, 'x-endpoint': endpoint, variables = {} }) => ({
      url,
      ...(endpoint === undefined ? {} : { endpoint }),
      variables: Object.fromEntries(
        Object.entries(variables).map(([name, variable]) => [
          name,
          { default: variable.default, ...(variable.enum === undefined ? {} : { enum: variable.enum }) },
        ]),
      ),
    })),
    trailingSlash: document['x-trailing-slash'] ?? 'significant',
    sensitive: sensitiveNames(document),
    credentialHeaders: credentialHeaders(document),
    operations: Object.fromEntries(
      listOperations(document).map((placed) => {
        const { operationId } = placed.operation
        const own = agreements[operationId]
        const limits = rateLimits[operationId]
        return [
          operationId,
          {
            ...describeOperation(document, placed),
            ...(own === undefined ? {} : { agreements: own }),
            ...(limits === undefined ? {} : { rateLimits: limits }),
          },
        ]
      }),
    ),
  }
}

/** The headers that each security scheme of the whole description takes, with its own before others of the vendor's. */
function credentialHeaders(document: OpenApi): string[] {
  const schemes = (document.components?.['securitySchemes'] ?? {}) as Record<
    string,
    { readonly type: string; readonly 'x-header-aliases'?: readonly string[] }
  >
  const { security = [] } = document as { security?: readonly Record<string, unknown>[] }
  const used = security.flatMap(Object.keys).map((id) => schemes[id])
  const aliases = used.flatMap((scheme) => scheme?.['x-header-aliases'] ?? [])
  return [...new Set([...used.map(credentialHeader), ...aliases].map((name) => name.toLowerCase()))]
}

function describeOperation(
  document: OpenApi,
  { path, method, operation, parameters }: PlacedOperation,
): OperationFacts {
  const requestBody = operation.requestBody === undefined ? undefined : resolve(document, operation.requestBody)
  return {
    method,
    path,
    repeatable: operation['x-repeatable'] ?? method === 'GET',
    parameters: parameters.map(({ parameter }) => ({
      name: parameter.name,
      in: parameter.in as ParameterPlace,
      required: parameter.required ?? false,
      types: schemaTypes(document, parameter.schema),
    })),
    ...(requestBody === undefined
      ? {}
      : {
          requestBody: {
            required: requestBody.required ?? false,
            ...('multipart/form-data' in requestBody.content ? { form: true } : {}),
            mediaTypes: Object.keys(requestBody.content),
          },
        }),
    ...nextPageOf(operation['x-next-page']),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, value]) => {
        const response = resolve<Response>(document, value)
        const headers = Object.entries(response.headers ?? {}).map(([name, headerOrReference]) => {
          const header = resolve<Header>(document, headerOrReference)
          return { name, required: header.required ?? false, types: schemaTypes(document, header.schema) }
        })
        const constants = status.startsWith('2') ? constantMembers(document, response) : {}
        return [
          status,
          {
            mediaTypes: Object.keys(response.content ?? {}),
            headers,
            ...(Object.keys(constants).length === 0 ? {} : { constants }),
          },
        ]
      }),
    ),
  }
}

/** The lint rule `next-page` has refused expressions that lead nowhere. */
function nextPageOf(expressions: NextPageExpressions | undefined): { readonly nextPage?: NextPage } {
  const rows = placeInAnswer(expressions?.rows)
  const token = placeInAnswer(expressions?.token)
  const into = placeInArguments(expressions?.into)
  return rows === undefined || token === undefined || into === undefined ? {} : { nextPage: { rows, token, into } }
}

/** Top members of a JSON body whose schema allows one value only. */
function constantMembers(document: OpenApi, response: Response): Record<string, unknown> {
  const schema = resolve<Schema>(document, response.content?.['application/json']?.schema ?? {})
  return Object.fromEntries(
    Object.entries((schema['properties'] ?? {}) as Record<string, Schema>).flatMap(([name, value]) => {
      const member = resolve<Schema>(document, value)
      return 'const' in member ? [[name, member['const']]] : []
    }),
  )
}

/** Names marked with `x-sensitive: true`, wherever they stand, and those under which security schemes send their keys. */
function sensitiveNames(document: OpenApi): string[] {
  const schemes = Object.values(document.components?.['securitySchemes'] ?? {}) as { type?: string; name?: string }[]
  const names = new Set(schemes.flatMap(({ type, name }) => (type === 'apiKey' && name !== undefined ? [name] : [])))
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
