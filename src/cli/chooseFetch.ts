import type { NodeFetchOptions } from '../node/nodeFetch.ts'
import type { CommandArguments, Surroundings } from './command.ts'
import { tracedFetch } from './tracedFetch.ts'

type Fetch = typeof globalThis.fetch

/** What calls of a vendor or of its mock go through; with `--verbose` it tells of each. */
export async function chooseFetch(
  args: CommandArguments,
  surroundings: Surroundings,
  limits: Omit<NodeFetchOptions, 'env'>,
): Promise<Fetch> {
  const chosen = await untoldFetch(args, surroundings, limits)
  return args.has('verbose') ? tracedFetch(chosen, surroundings.warn) : chosen
}

async function untoldFetch(
  args: CommandArguments,
  { env, fetch }: Surroundings,
  limits: Omit<NodeFetchOptions, 'env'>,
): Promise<Fetch> {
  if (args.has('mock')) return globalThis.fetch // No proxy leads to it.
  if (fetch !== undefined) return fetch
  const { nodeFetch } = await import('../node/nodeFetch.ts')
  return nodeFetch({ ...limits, env })
}
