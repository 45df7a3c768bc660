import type { CredentialVariables } from './authScheme.ts'
import { CredentialChainError } from './CredentialChainError.ts'
import { credentialChains } from './credentialChains.ts'
import {
  chainFromEnvironment,
  credentialsFromEnvironment,
  type EnvironmentCredentials,
} from './credentialsFromEnvironment.ts'

/** Credentials, or why a chain that was asked gave none. */
export interface FoundCredentials {
  readonly found?: EnvironmentCredentials
  readonly chainProblem?: string
}

/**
 * Credentials from the environment variables, else a provider that asks the vendor's chain. It is asked once here, so that what
 * is wrong shows before anything is started.
 * @param env of this process, whose other variables the chain reads by itself
 * @param prefix as in `credentialsFromEnvironment`
 */
export async function findCredentials(
  sets: readonly CredentialVariables[],
  env: Readonly<Record<string, string | undefined>>,
  prefix = '',
  chains = credentialChains,
): Promise<FoundCredentials> {
  const found = credentialsFromEnvironment(sets, env, prefix)
  if (found !== undefined) return { found }
  const chained = chainFromEnvironment(sets, env, prefix)
  if (chained === undefined) return {}
  const { chain, profile, server } = chained
  const createProvider = await chains[chain.factory]?.()
  if (createProvider === undefined) throw new TypeError(`there is no chain ${chain.factory} in credentialChains.ts`)
  const provider = createProvider(profile === undefined ? {} : { profile })
  try {
    await provider()
  } catch (error) {
    if (!(error instanceof CredentialChainError)) throw error
    return { chainProblem: error.problem }
  }
  return { found: { credentials: provider, server } }
}
