import createOpenapiFetch from 'openapi-fetch'
import type { CallDescription, CallOperation } from '../contract/contract.ts'
import { checkedBaseUrl } from './checkedBaseUrl.ts'
import { type AuthOption, chooseAuthenticator } from './chooseAuthenticator.ts'
import { type AnyCall, type ClientContext, type InnerCallOptions, rememberContext } from './clientContext.ts'
import { systemClock } from './clock.ts'
import { InputError } from './errors.ts'
import type { ClientOptions } from './options.ts'
import { isDocumentedSuccess, readResult } from './readResult.ts'
import { defaultRetryPolicy } from './retryPolicy.ts'
import { sendWithRetries } from './sendWithRetries.ts'
import { serverAddress } from './serverAddress.ts'
import { splitArguments } from './splitArguments.ts'

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
  const { vendor } = description
  const fetch: typeof globalThis.fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init))
  const clock = options.clock ?? systemClock
  const policy = { ...defaultRetryPolicy, ...options.retry }
  const random = options.random ?? Math.random
  const { authenticator, variables } = chooseAuthenticator(description, schemes, { ...options, fetch, clock })

  const send = (
    request: Request,
    operationId: string,
    repeatable: boolean,
    call: InnerCallOptions,
    leavesUnread?: (response: Response) => boolean,
  ) =>
    sendWithRetries(request, {
      vendor,
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
        : checkedBaseUrl(vendor, options.baseUrl),
    // openapi-fetch leaves out what is undefined.
    headers: options.headers as Readonly<Record<string, string>>,
    fetch: (request: Request) => send(request, 'raw call', request.method === 'GET', {}),
  })
  const request = raw.request as unknown as RawRequest
  const calls = Object.entries(description.operations).map(([operationId, operation]): [string, AnyCall] => {
    const method: AnyCall = async (parameters = {}, call = {}) => {
      const { params, body } = splitArguments(vendor, operationId, operation, parameters)
      // openapi-fetch makes the request, and gives an error's body as JSON where it can, so that how it came is lost
      // (openapi-fetch 0.17): what is sent and what comes back is ours.
      // AWS's own SDKs send an empty object where an optional body is left out. Few vendors take forms.
      const sentBody = operation.requestBody?.form
        ? (await import('./toFormData.ts')).toFormData(Object(body))
        : operation.requestBody && (body ?? {})
      const made = await new Promise<Request>((resolve, reject) => {
        const { headers, signal } = call
        const fetch = (unsent: Request) => {
          resolve(unsent)
          return new Response()
        }
        request(operation.method.toLowerCase(), operation.path, {
          params,
          body: sentBody,
          headers,
          signal,
          fetch,
        }).catch(() =>
          // What it says may quote a header.
          reject(new InputError(vendor, operationId, 'the body or a header cannot be sent.')),
        )
      })
      const leavesUnread = (answer: Response) => call.stream === true && isDocumentedSuccess(operation, answer)
      const response = await send(made, operationId, operation.repeatable, call, leavesUnread)
      if (leavesUnread(response)) return { ok: true, status: response.status, data: undefined, response }
      return readResult(operation, response, await response.clone().text())
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
