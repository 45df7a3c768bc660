import createOpenapiFetch from 'openapi-fetch'
import type { CallDescription, CallOperation } from '../contract/contract.ts'
import { checkedBaseUrl } from './checkedBaseUrl.ts'
import { type AuthOption, chooseAuthenticator } from './chooseAuthenticator.ts'
import { type AnyCall, type ClientContext, type InnerCallOptions, rememberContext } from './clientContext.ts'
import { systemClock } from './clock.ts'
import type { ClientOptions } from './options.ts'
import { isDocumentedSuccess, readResult } from './readResult.ts'
import { defaultRetryPolicy } from './retryPolicy.ts'
import { sendWithRetries } from './sendWithRetries.ts'
import { serverAddress } from './serverAddress.ts'
import { splitArguments } from './splitArguments.ts'
import { toFormData } from './toFormData.ts'

type RawRequest = (method: string, path: string, init: object) => Promise<{ response: Response }>

/**
 * A client with one method for each operation of a description, over openapi-fetch. Authentication and retries sit
 * beneath openapi-fetch, so calls by path have them too.
 * @throws {ConfigurationError} for credentials or server variables that cannot be right.
 */
export function createContractClient<VendorClient>(
  description: CallDescription,
  schemes: readonly AuthOption[],
  options: ClientOptions & { readonly credentials?: unknown; readonly endpoint?: string },
): VendorClient {
  const fetch: typeof globalThis.fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init))
  const clock = options.clock ?? systemClock
  const policy = { ...defaultRetryPolicy, ...options.retry }
  const random = options.random ?? Math.random
  const { authenticator, variables } = chooseAuthenticator(description, schemes, { ...options, fetch, clock })

  const send =
    (
      operationId: string,
      repeatable: boolean,
      call: InnerCallOptions,
      leavesUnread?: (response: Response) => boolean,
    ) =>
    (request: Request) =>
      sendWithRetries(request, {
        vendor: description.vendor,
        operationId,
        fetch,
        authenticator,
        leavesUnread,
        repeatable: call.repeatable ?? repeatable,
        policy: { ...policy, ...call.retry },
        clock,
        random,
      })

  const raw = createOpenapiFetch({
    baseUrl:
      options.baseUrl === undefined
        ? serverAddress(description, variables, options.endpoint)
        : checkedBaseUrl(description.vendor, options.baseUrl),
    headers: options.headers ?? {},
    fetch: (request: Request) => send('raw call', request.method === 'GET', {})(request),
  })
  const request = raw.request as unknown as RawRequest
  const { vendor } = description
  const calls = Object.entries(description.operations).map(([operationId, operation]): [string, AnyCall] => {
    const method: AnyCall = async (parameters = {}, call = {}) => {
      const { params, body } = splitArguments(vendor, operationId, operation, parameters)
      // openapi-fetch gives an error's body as JSON where it can, and how it came is lost (openapi-fetch 0.17).
      let text = ''
      const leavesUnread = (answer: Response) => call.stream === true && isDocumentedSuccess(operation, answer)
      const sendAndRead = async (sent: Request) => {
        const received = await send(operationId, operation.repeatable, call, leavesUnread)(sent)
        if (!leavesUnread(received)) text = await received.clone().text()
        return received
      }
      const { response } = await request(operation.method.toLowerCase(), operation.path, {
        params,
        // AWS's own SDKs send an empty object where an optional body is left out.
        body: operation.requestBody?.form ? toFormData(Object(body)) : operation.requestBody && (body ?? {}),
        headers: call.headers,
        signal: call.signal,
        fetch: sendAndRead,
        // Other modes throw a bare SyntaxError for a body that is not JSON (openapi-fetch 0.17).
        parseAs: 'stream',
      })
      if (leavesUnread(response)) return { ok: true, status: response.status, data: undefined, response }
      return readResult(operation, response, text)
    }
    const { nextPage } = operation
    return [
      operationId,
      nextPage === undefined ? method : Object.assign(method, { nextPage: { vendor, operationId, ...nextPage } }),
    ]
  })
  const client = { ...Object.fromEntries(calls), raw }
  const checkArguments: ClientContext['checkArguments'] = (operationId, parameters) => {
    splitArguments(vendor, operationId, description.operations[operationId] as CallOperation, parameters)
  }
  rememberContext(client, { fetch, clock, policy, random, checkArguments })
  return client as VendorClient
}
