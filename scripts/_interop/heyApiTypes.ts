import {
  listOperations,
  mapSchema,
  type OpenApi,
  type PlacedOperation,
  type Response,
  resolve,
} from '../_lib/openapi.ts'
import { pascalCase } from '../_lib/pascalCase.ts'

/** Where hey-api's own file lies, from the module that `heyApiTypes` gives. */
export const heyApiFile = './heyApi/types.gen.ts'

const openText = 'OpenText'

/** The description as hey-api is given it: what may grow is a choice of its known values and of a type of its own. */
export function withOpenText(document: OpenApi): OpenApi {
  const opened = (schema: Readonly<Record<string, unknown>>) =>
    mapSchema(schema, ({ 'x-extensible-enum': known, type, ...rest }) =>
      known === undefined
        ? { ...rest, ...(type === undefined ? {} : { type }) }
        : { ...rest, anyOf: [{ type, enum: known }, { $ref: `#/components/schemas/${openText}` }] },
    )
  const schemas = Object.entries(document.components?.['schemas'] ?? {}).map(([name, schema]) => [
    name,
    opened(schema as Readonly<Record<string, unknown>>),
  ])
  return {
    ...document,
    components: { ...document.components, schemas: { ...Object.fromEntries(schemas), [openText]: { type: 'string' } } },
  }
}

/**
 * What hey-api wrote, with a type for texts that may grow that does not swallow the known ones.
 * @throws {Error} when hey-api writes it in another way
 */
export function openHeyApiTypes(text: string): string {
  const written = `export type ${openText} = string;`
  if (!text.includes(written)) throw new Error(`hey-api has not written ${written}`)
  return text.replace(written, `export type ${openText} = string & {};`)
}

/**
 * The text of a `types.ts` that takes every type from hey-api: the one place that would change if hey-api took the place of
 * openapi-typescript.
 */
export function heyApiTypes(document: OpenApi): string {
  const operations = listOperations(document)
  const paths = [...new Set(operations.map(({ path }) => path))].map((path) => {
    const own = operations.filter((placed) => placed.path === path)
    const methods = own.map(
      ({ method, operation }) => `${method.toLowerCase()}: operations['${operation.operationId}']`,
    )
    return `  ${JSON.stringify(path)}: { ${methods.join('; ')} }`
  })
  return `import type * as heyApi from '${heyApiFile}'
export type * from '${heyApiFile}'

export interface operations {
${operations.map((placed) => operationType(document, placed)).join('\n')}
}

export interface paths {
${paths.join('\n')}
}
`
}

function operationType(document: OpenApi, { operation, parameters }: PlacedOperation): string {
  const { operationId, requestBody, responses } = operation
  const name = `heyApi.${pascalCase(operationId)}`
  const places = ['query', 'header', 'path', 'cookie'].map((place) => {
    const own = parameters.filter(({ parameter }) => parameter.in === place)
    if (own.length === 0) return `${place}?: never`
    // hey-api says headers, the rest alike.
    const type = `NonNullable<${name}Data['${place === 'header' ? 'headers' : place}']>`
    return own.some(({ parameter }) => parameter.required) ? `${place}: ${type}` : `${place}?: ${type}`
  })
  const body = requestBody === undefined ? undefined : resolve(document, requestBody)
  const content = contentType(Object.keys(body?.content ?? {}), `NonNullable<${name}Data['body']>`)
  const answers = Object.entries(responses).map(([status, response]) => {
    const types = Object.keys(resolve<Response>(document, response).content ?? {})
    const table = status.startsWith('2') ? 'Responses' : 'Errors'
    const inside = types.length === 0 ? 'content?: never' : contentType(types, `${name}${table}[${status}]`)
    return `      ${status}: { headers: { [name: string]: unknown }; ${inside} }`
  })
  return `  ${operationId}: {
    parameters: { ${places.join('; ')} }
    ${body === undefined ? 'requestBody?: never' : `requestBody${body.required === true ? '' : '?'}: { ${content} }`}
    responses: {
${answers.join('\n')}
    }
  }`
}

const contentType = (mediaTypes: readonly string[], type: string) =>
  `content: { ${mediaTypes.map((mediaType) => `${JSON.stringify(mediaType)}: ${type}`).join('; ')} }`
