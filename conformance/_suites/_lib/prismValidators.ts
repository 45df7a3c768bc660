import { createRequire } from 'node:module'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { Ajv, type AnySchemaObject, type ValidateFunction } from 'ajv'
import { validatorKey } from '../../../src/contract/contract.ts'

// ajv-formats is CommonJS whose default export TypeScript cannot see under NodeNext.
export const { fullFormats } = createRequire(import.meta.url)('ajv-formats/dist/formats.js') as {
  fullFormats: Record<string, never>
}

/**
 * The schemas of all bodies as Prism reads them, by the keys of our own validators. Prism knows OpenAPI 3.0 by itself,
 * so that our converter does not judge what it made.
 */
export async function prismValidators(document: object): Promise<ReadonlyMap<string, ValidateFunction>> {
  // Prism 5.16 adds null to the enum of what may be null, though it is there: a schema that Ajv would call invalid.
  const ajv = new Ajv({ strict: false, validateSchema: false, formats: fullFormats })
  const operations = await getHttpOperationsFromSpec(structuredClone(document))
  return new Map(
    operations.flatMap(({ iid: operationId = '', request, responses }) => [
      ...(request?.body?.contents ?? []).map(({ mediaType, schema = {} }): [string, ValidateFunction] => [
        validatorKey.requestBody(operationId, mediaType),
        ajv.compile(schema as AnySchemaObject),
      ]),
      ...responses.flatMap(({ code, contents = [] }) =>
        contents.map(({ mediaType, schema = {} }): [string, ValidateFunction] => [
          validatorKey.responseBody(operationId, code, mediaType),
          ajv.compile(schema as AnySchemaObject),
        ]),
      ),
    ]),
  )
}
