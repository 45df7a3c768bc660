import createOpenapiFetch from 'openapi-fetch'
import type { DescriptionFacts } from '../contract.ts'
import type { CallOptions, ClientOptions } from './options.ts'
import { readResult } from './readResult.ts'
import type { AnyResult } from './result.ts'
import { serverAddress } from './serverAddress.ts'
import { splitArguments } from './splitArguments.ts'

/** A client's method as code that serves every vendor sees it. */
export type AnyCall = (parameters?: Readonly<Record<string, unknown>>, options?: CallOptions) => Promise<AnyResult>

type RawRequest = (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>

/** A client with one method for each operation of a description, over openapi-fetch. */
export function createContractClient<VendorClient>(
  description: DescriptionFacts,
  options: ClientOptions,
): VendorClient {
  const raw = createOpenapiFetch({
    baseUrl: options.baseUrl ?? serverAddress(description, { ...options }),
    ...(options.headers === undefined ? {} : { headers: options.headers }),
    ...(options.fetch === undefined ? {} : { fetch: (request: Request) => (options.fetch as typeof fetch)(request) }),
  })
  const request = raw.request as unknown as RawRequest
  const calls = Object.entries(description.operations).map(([operationId, operation]): [string, AnyCall] => [
    operationId,
    async (parameters = {}, { headers, signal } = {}) => {
      const { params, body } = splitArguments(description.vendor, operationId, operation, parameters)
      const { data, error, response } = await request(operation.method.toLowerCase(), operation.path, {
        params,
        ...(body === undefined ? {} : { body }),
        ...(headers === undefined ? {} : { headers }),
        ...(signal === undefined ? {} : { signal }),
        // Other modes throw a bare SyntaxError for a body that is not JSON (openapi-fetch 0.17).
        parseAs: 'stream',
      })
      return readResult(operation, response, data, error)
    },
  ])
  return { ...Object.fromEntries(calls), raw } as VendorClient
}
