import { pascalCase } from '../_lib/registry.ts'
import { listOperations, type OpenApi, type PlacedOperation, resolve } from './openapi.ts'

/** The text of `client.ts`: an interface with one method per operation, and the function that makes the client. */
export function generateClient(vendor: string, document: OpenApi, banner: string): string {
  const name = pascalCase(vendor)
  const operations = listOperations(document)
  return `${banner}
import type { Client } from 'openapi-fetch'
import { createContractClient } from '../../src/client/createContractClient.ts'
import type { CallOptions, ClientOptions } from '../../src/client/options.ts'
import type { OperationArguments } from '../../src/client/arguments.ts'
import type { OperationResult } from '../../src/client/result.ts'
import { description } from './description.ts'
import type { operations, paths } from './types.ts'

export interface ${name}ClientOptions extends ClientOptions {
${serverVariables(document).join('\n')}
}

/** Typed calls of ${document.info.title}: one method for each operation. */
export interface ${name}Client {
${operations.map((placed) => method(document, placed)).join('\n')}
  /** The openapi-fetch client beneath, for calls by path. */
  readonly raw: Client<paths>
}

export function create${name}Client(options: ${name}ClientOptions = {}): ${name}Client {
  return createContractClient<${name}Client>(description, options)
}
`
}

function method(document: OpenApi, { operation, parameters }: PlacedOperation): string {
  const { operationId, summary, deprecated } = operation
  const body = operation.requestBody === undefined ? undefined : resolve(document, operation.requestBody)
  const needsArguments = parameters.some(({ parameter }) => parameter.required) || body?.required === true
  const type = `operations['${operationId}']`
  return `  /** ${summary ?? operationId}.${deprecated ? ' @deprecated by the vendor' : ''} */
  ${operationId}(parameters${needsArguments ? '' : '?'}: OperationArguments<${type}>, options?: CallOptions): Promise<OperationResult<${type}>>`
}

/** One option for each variable of the first server. */
function serverVariables(document: OpenApi): string[] {
  return Object.entries(document.servers[0]?.variables ?? {}).map(
    ([name, { default: value, enum: values, description }]) => {
      const type = values === undefined ? 'string' : values.map((item) => JSON.stringify(item)).join(' | ')
      return `  /** ${description ?? name}. Default \`${value}\`. */\n  readonly ${name}?: ${type}`
    },
  )
}
