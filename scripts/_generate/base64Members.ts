import { listOperations, type OpenApi, resolve, schemaBranches } from '../_lib/openapi.ts'

/** JSON Pointers of the members of an operation's request body that are bytes in Base64. */
// https://json-schema.org/draft/2020-12/json-schema-validation#section-8.3
export function base64Members(document: OpenApi, operationId: string): string[] {
  const placed = listOperations(document).find(({ operation }) => operation.operationId === operationId)
  const { requestBody } = placed?.operation ?? {}
  if (requestBody === undefined) return []
  const [mediaType] = Object.values(resolve(document, requestBody).content)
  if (mediaType === undefined) return []
  return schemaBranches(document, mediaType.schema).flatMap(({ properties = {} }) =>
    Object.entries(properties as Readonly<Record<string, Readonly<Record<string, unknown>>>>)
      .filter(([, schema]) => resolve(document, schema)['contentEncoding'] === 'base64')
      .map(([name]) => `/${name}`),
  )
}
