import { type Clock, systemClock } from './clock.ts'
import type { CallOptions } from './options.ts'
import type { AnyResult } from './result.ts'
import { defaultRetryPolicy, type RetryPolicy } from './retryPolicy.ts'

/** What code that stands on a client needs of it beside its methods. */
export interface ClientContext {
  readonly fetch: typeof globalThis.fetch
  readonly clock: Clock
  readonly policy: RetryPolicy
  /** Chooses the jitter of waits, from 0 to 1. */
  readonly random: () => number
  /** Throws an `InputError` where a call would, for its parameters. */
  readonly checkArguments: (operationId: string, parameters: Readonly<Record<string, unknown>>) => void
}

/** Options of a call by code of ours. */
export interface InnerCallOptions extends CallOptions {
  /** Leaves the body of a documented success unread, because it may be large; `data` is undefined then. */
  readonly stream?: boolean
}

/** A client's method as code that serves every vendor sees it. */
export type AnyCall = (parameters?: Readonly<Record<string, unknown>>, options?: InnerCallOptions) => Promise<AnyResult>

/** A client as code that serves every vendor sees it. */
export type AnyClient = Readonly<Record<string, AnyCall>>

const contexts = new WeakMap<object, ClientContext>()

export function rememberContext(client: object, context: ClientContext): void {
  contexts.set(client, context)
}

const systemContext: ClientContext = {
  fetch: (input, init) => globalThis.fetch(input, init),
  clock: systemClock,
  policy: defaultRetryPolicy,
  random: Math.random,
  checkArguments: () => undefined,
}

/** The context of a client; the system's for an object that merely has a client's methods. */
export function contextOf(client: object): ClientContext {
  return contexts.get(client) ?? systemContext
}
