import { OptionsError } from '../contract/ContractError.ts'
import type { NodeFetchOptions } from '../node/nodeFetch.ts'
import { type CommandArguments, type Surroundings, UsageError } from './command.ts'
import { tracedFetch } from './tracedFetch.ts'

type Fetch = typeof globalThis.fetch

/**
 * What calls of a vendor or of its mock go through; with `--verbose` it tells of each.
 * @throws {UsageError} for a proxy in the environment that cannot be right
 */
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
  try {
    return nodeFetch({ ...limits, env })
  } catch (error) {
    throw error instanceof OptionsError
      ? new UsageError(error.message.replace(/^\[export-contracts\] |\.$/g, ''))
      : error
  }
}
