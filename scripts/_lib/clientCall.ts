import type { AnyCall } from '../../src/client/createContractClient.ts'
import type { ClientOptions } from '../../src/client/options.ts'
import type { AnyResult } from '../../src/client/result.ts'
import { listOperations } from '../_generate/openapi.ts'
import { requestExample } from './exampleExchange.ts'
import type { GeneratedVendor } from './generated.ts'
import { placeholderCredentials } from './placeholderCredentials.ts'
import { pascalCase } from './registry.ts'
import { repository } from './repository.ts'

/** A vendor's client as code that serves every vendor sees it. */
export type AnyClient = Readonly<Record<string, AnyCall>>

/** The generated client of a vendor, with placeholder credentials, aimed at a mock. */
export async function mockClient(
  vendor: GeneratedVendor,
  baseUrl: string,
  fetch?: typeof globalThis.fetch,
): Promise<AnyClient> {
  const name = pascalCase(vendor.name)
  const module = (await import(`${repository}/generated/${vendor.name}/client.ts`)) as Record<
    string,
    (options: ClientOptions) => AnyClient
  >
  const create = module[`create${name}Client`]
  if (create === undefined) throw new Error(`generated/${vendor.name}/client.ts has no create${name}Client`)
  const headers = placeholderCredentials(vendor.document)
  return create({ baseUrl, headers, retry: { maxAttempts: 1 }, ...(fetch === undefined ? {} : { fetch }) })
}

/** One call with the description's examples as parameters and body. */
export async function clientCall(
  vendor: GeneratedVendor,
  baseUrl: string,
  operationId: string,
  { prefer }: { readonly prefer: string },
): Promise<AnyResult> {
  const client = await mockClient(vendor, baseUrl)
  const call = client[operationId]
  if (call === undefined) throw new Error(`the client of ${vendor.name} has no method ${operationId}`)
  return call(exampleArguments(vendor, operationId), { headers: { Prefer: prefer } })
}

/** Required parameters with their examples, and the request body's example, by name or the first. */
export function exampleArguments(
  vendor: GeneratedVendor,
  operationId: string,
  request?: string,
): Record<string, unknown> {
  const placed = listOperations(vendor.document).find(({ operation }) => operation.operationId === operationId)
  const parameters = (placed?.parameters ?? []).filter(({ parameter }) => parameter.required)
  const body = requestExample(vendor.document, operationId, request)
  return {
    ...Object.fromEntries(parameters.map(({ parameter: { name, example } }) => [name, example])),
    ...(body === undefined ? {} : { body: body.value }),
  }
}
