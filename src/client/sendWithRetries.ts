import type { Authenticator } from '../auth/authScheme.ts'
import { ContractError } from '../contract/ContractError.ts'
import type { Clock } from './clock.ts'
import { NetworkError, TimeoutError } from './errors.ts'
import { retryAfterMs } from './retryAfterMs.ts'
import { backoffMs, type RetryPolicy } from './retryPolicy.ts'

/** What sending needs beside the request. */
export interface Sender {
  readonly vendor: string
  readonly operationId: string
  readonly fetch: typeof globalThis.fetch
  readonly authenticator: Authenticator | undefined
  /** Whether the operation may be sent again when it is not known what became of it. */
  readonly repeatable: boolean
  /** Responses whose body is left for the caller to read; it may break off, and the time for the call does not bound it. */
  readonly leavesUnread?: ((response: Response) => boolean) | undefined
  readonly policy: RetryPolicy
  readonly clock: Clock
  readonly random: () => number
}

/** The headers that an answer's request was sent with, for those who must not repeat what is secret in them. */
export const sentHeaders = new WeakMap<Response, Headers>()

/**
 * Sends a request with credentials, and again where that is safe and may help: after a failed connection, 429 and 5xx
 * when the operation is repeatable, and once after a 401 or 403 where other credentials or the server's time may help: a
 * request that was refused so has started nothing. Redirects are not followed, so
 * credentials never reach another host. The response comes back with its body read,
 * unless the sender leaves it.
 *
 * @throws {TimeoutError} when the time for all of it is used up
 * @throws {NetworkError} when no attempt brought a whole response
 * @throws {ContractError} what the fetch throws of this package's own, since no other attempt would help
 * @throws the reason of the caller's signal when that is aborted
 */
export async function sendWithRetries(request: Request, sender: Sender): Promise<Response> {
  const { vendor, operationId, clock, policy } = sender
  const ended = new AbortController()
  const deadline = new AbortController()
  const deadlineMs = clock.now() + policy.timeoutMs
  clock.sleep(policy.timeoutMs, ended.signal, true).then(
    () => deadline.abort(new TimeoutError(vendor, operationId, policy.timeoutMs)),
    () => undefined,
  )
  const signal = AbortSignal.any([request.signal, deadline.signal])
  try {
    return await attemptUntilDone(request, sender, signal, deadlineMs)
  } catch (error) {
    throw signal.aborted ? signal.reason : error
  } finally {
    ended.abort(0) // Without a reason, a DOMException with its stack is made for nobody.
  }
}

async function attemptUntilDone(request: Request, sender: Sender, signal: AbortSignal, deadlineMs: number) {
  const { authenticator, clock, policy, repeatable, random } = sender
  let refreshed = false
  for (let attempt = 1; ; attempt++) {
    signal.throwIfAborted()
    // To copy it takes as long as to send it, and a GET has no body that would be used up. Firefox does not tell of bodies.
    const unsigned = new Request(request.method === 'GET' ? request : request.clone(), { redirect: 'manual', signal })
    const authorized =
      authenticator === undefined ? unsigned : await unlessAborted(authenticator.authorize(unsigned), signal)
    const mayRepeat = repeatable && attempt < policy.maxAttempts
    let waitMs = backoffMs(attempt, policy, random)
    // A fetch may miss its signal: one that hands on a Request loses that of the Request once it is collected as garbage.
    // https://github.com/nodejs/undici/issues/1926
    const { response, cause } = await unlessAborted(fetchWhole(authorized, sender), signal)
    if (response === undefined) {
      if (cause instanceof ContractError) throw cause
      if (!mayRepeat) throw new NetworkError(sender.vendor, sender.operationId, attempt, cause)
    } else {
      sentHeaders.set(response, authorized.headers)
      if ([401, 403].includes(response.status) && !refreshed && authenticator?.refresh) {
        refreshed = true
        if (await unlessAborted(authenticator.refresh(authorized, response), signal)) continue
      }
      if (!mayRepeat || !isTransient(response.status)) return response
      waitMs = retryAfterMs(response.headers.get('retry-after'), clock.now()) ?? waitMs
      if (clock.now() + waitMs >= deadlineMs) return response
    }
    await clock.sleep(waitMs, signal)
  }
}

/** A response with its body already read, so that nothing of it can fail later; or why there is none. */
async function fetchWhole(
  request: Request,
  { fetch, leavesUnread }: Sender,
): Promise<{ readonly response?: Response; readonly cause?: unknown }> {
  try {
    const response = await fetch(request)
    // A browser hides a redirect that it did not follow behind the status 0, which a new Response may not have.
    if (response.status === 0 || leavesUnread?.(response)) return { response }
    const body = await response.arrayBuffer()
    return { response: new Response(body.byteLength === 0 ? null : body, response) }
  } catch (cause) {
    return { cause }
  }
}

/** The promise's outcome, or the signal's reason when that comes first: a callback of the caller may hang. */
function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
    signal.addEventListener('abort', stop)
    if (signal.aborted) stop()
  })
}

const isTransient = (status: number) =>
  status === 429 || // Too Many Requests
  status >= 500
