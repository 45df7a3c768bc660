import type { AnyClient } from '../../src/client/clientContext.ts'
import type { ClientOptions } from '../../src/client/options.ts'
import type { AnyResult } from '../../src/client/result.ts'
import { exampleArguments } from './exampleExchange.ts'
import type { GeneratedVendor } from './generated.ts'
import { pascalCase } from './pascalCase.ts'
import { placeholderCredentials } from './placeholderCredentials.ts'
import { repository } from './repository.ts'

/** The generated client of a vendor. */
export async function generatedClient(
  vendor: GeneratedVendor,
  options: ClientOptions & { readonly credentials?: unknown },
): Promise<AnyClient> {
  const file = `generated/${vendor.name}/client.ts`
  const name = `create${pascalCase(vendor.name)}Client`
  const module = (await import(`${repository}/${file}`)) as Record<string, (options: ClientOptions) => AnyClient>
  const create = module[name]
  if (create === undefined) throw new Error(`${file} has no ${name}`)
  return create(options)
}

/** The generated client of a vendor, with placeholder credentials, aimed at a mock. */
export function mockClient(
  vendor: GeneratedVendor,
  baseUrl: string,
  fetch?: typeof globalThis.fetch,
): Promise<AnyClient> {
  const headers = placeholderCredentials(vendor.document)
  return generatedClient(vendor, {
    baseUrl,
    headers,
    retry: { maxAttempts: 1 },
    ...(fetch === undefined ? {} : { fetch }),
  })
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
  return call(exampleArguments(vendor.document, operationId), { headers: { Prefer: prefer } })
}
