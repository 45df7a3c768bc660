import { authSchemes } from '../_lib/authSchemes.ts'
import { listOperations, type OpenApi, type PlacedOperation, resolve } from '../_lib/openapi.ts'
import { pascalCase } from '../_lib/pascalCase.ts'

/** The text of `client.ts`: an interface with one method per operation, and the function that makes the client. */
export function generateClient(vendor: string, document: OpenApi, banner: string): string {
  const name = pascalCase(vendor)
  const operations = listOperations(document)
  const auth = authSchemes(document)
  return `${banner}
import type { Client } from 'openapi-fetch'
${auth.map(({ scheme }) => `import { ${scheme} } from '../../src/auth/${scheme}.ts'`).join('\n')}
import type { CredentialsOf } from '../../src/auth/authScheme.ts'
import { createContractClient } from '../../src/client/createContractClient.ts'
import type { CallOptions, ClientOptions } from '../../src/client/options.ts'
import type { OperationArguments } from '../../src/client/arguments.ts'${operations.some(isPaged) ? "\nimport type { PagedCall } from '../../src/client/pagedCall.ts'" : ''}
import type { OperationResult } from '../../src/client/result.ts'
import { calls } from './calls.ts'
import type { operations, paths } from './types.ts'

const schemes = [
${auth.map(({ scheme, settings, variables }) => `  { scheme: ${scheme}(${toldText(settings)}), variables: ${JSON.stringify(variables)} },`).join('\n')}
] as const

export interface ${name}ClientOptions extends ClientOptions {
  /** How to authenticate; without it, pass what the vendor wants in \`headers\`. */
  readonly credentials?: CredentialsOf<(typeof schemes)[number]['scheme']>
${[...serverVariables(document), ...endpointOption(document)].join('\n')}
}

/** Typed calls of ${document.info.title}: one method for each operation. */
export interface ${name}Client {
${operations.map((placed) => method(document, placed)).join('\n')}
  /** The openapi-fetch client beneath, for calls by path. */
  readonly raw: Client<paths>
}

export function create${name}Client(options: ${name}ClientOptions = {}): ${name}Client {
  return createContractClient<${name}Client>(calls, schemes, options)
}
`
}

const toldText = (settings: object) => (Object.keys(settings).length === 0 ? '' : JSON.stringify(settings))

const isPaged = ({ operation }: PlacedOperation) => operation['x-next-page'] !== undefined

function method(document: OpenApi, placed: PlacedOperation): string {
  const { operation, parameters } = placed
  const { operationId, summary, deprecated } = operation
  const body = operation.requestBody === undefined ? undefined : resolve(document, operation.requestBody)
  const needsArguments = parameters.some(({ parameter }) => parameter.required) || body?.required === true
  const type = `operations['${operationId}']`
  const takes = `parameters${needsArguments ? '' : '?'}: OperationArguments<${type}>, options?: CallOptions`
  const place = `typeof calls.operations.${operationId}.nextPage`
  const signature = isPaged(placed)
    ? `readonly ${operationId}: PagedCall<${type}, ${place}, [${takes}]>`
    : `${operationId}(${takes}): Promise<OperationResult<${type}>>`
  return `  /** ${summary ?? operationId}.${deprecated ? ' @deprecated by the vendor' : ''} */\n  ${signature}`
}

/** The option that chooses a server, where there is more than one. */
function endpointOption(document: OpenApi): string[] {
  const named = document.servers.flatMap(({ 'x-endpoint': name, description }) =>
    name === undefined ? [] : [{ name, description }],
  )
  if (named.length === 0) return []
  const meanings = named.map(({ name, description }) => `\`${name}\` (${description})`)
  const type = named.map(({ name }) => JSON.stringify(name)).join(' | ')
  return [`  /** Another server than the usual one. ${meanings.join(', ')}. */\n  readonly endpoint?: ${type}`]
}

/** One option for each variable of the first server. */
function serverVariables(document: OpenApi): string[] {
  const [server] = document.servers
  const meaning = (server?.description ?? '').trim().replace(/\.$/, '').replaceAll('\n', '\n   * ')
  return Object.entries(server?.variables ?? {}).map(([name, { default: value, enum: values }]) => {
    const type = values === undefined ? 'string' : values.map((item) => JSON.stringify(item)).join(' | ')
    return `  /**\n   * ${meaning}.\n   * @default ${JSON.stringify(value)}\n   */\n  readonly ${name}?: ${type}`
  })
}
