import type { CreateCredentialProvider, CredentialVariables } from './authScheme.ts'
import { CredentialChainError } from './CredentialChainError.ts'
import {
  chainFromEnvironment,
  credentialsFromEnvironment,
  type EnvironmentCredentials,
} from './credentialsFromEnvironment.ts'

/** Where the credentials of a vendor may come from. */
export interface CredentialSources {
  readonly credentials: readonly CredentialVariables[]
  readonly loadCredentialChain: () => Promise<CreateCredentialProvider | undefined>
}

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
  { credentials: sets, loadCredentialChain }: CredentialSources,
  env: Readonly<Record<string, string | undefined>>,
  prefix = '',
): Promise<FoundCredentials> {
  const found = credentialsFromEnvironment(sets, env, prefix)
  if (found !== undefined) return { found }
  const chained = chainFromEnvironment(sets, env, prefix)
  const createProvider = await (chained && loadCredentialChain())
  if (chained === undefined || createProvider === undefined) return {}
  const { profile, server } = chained
  const provider = createProvider(profile === undefined ? {} : { profile })
  try {
    await provider()
  } catch (error) {
    if (!(error instanceof CredentialChainError)) throw error
    return { chainProblem: error.problem }
  }
  return { found: { credentials: provider, server } }
}
