import type { CreateCredentialProvider } from './authScheme.ts'

/**
 * The chains that schemes name as their `factory`. They do not stand in the list of vendors, which is part of what others bundle:
 * a bundler would look there for optional peers.
 */
export const credentialChains: Readonly<Record<string, () => Promise<CreateCredentialProvider>>> = {
  awsCredentialChain: async () => (await import('./awsCredentialChain.ts')).awsCredentialChain,
}
