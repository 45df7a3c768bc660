import type { CredentialChain, CredentialVariables } from './authScheme.ts'

type Environment = Readonly<Record<string, string | undefined>>

export interface EnvironmentCredentials {
  readonly credentials: unknown
  /** Server variables that the environment names too. */
  readonly server: Readonly<Record<string, string>>
}

/**
 * Credentials from the first set of variables that is whole; undefined when none is.
 * @param prefix stands before the variables. Where none of them is set, those without it count; credentials are never made of
 * both, because a half that is missing would be another account's.
 */
export function credentialsFromEnvironment(
  sets: readonly CredentialVariables[],
  env: Environment,
  prefix = '',
): EnvironmentCredentials | undefined {
  const before = prefixInUse(sets, env, prefix)
  const set = sets.find(({ required }) => Object.values(required).every((name) => env[before + name]))
  if (set === undefined) return undefined
  const members = Object.entries({ ...set.required, ...set.optional }).flatMap(([member, name]) => {
    const value = env[before + name]
    return value ? [[member, value] as const] : []
  })
  const credentials = Object.fromEntries(members)
  return { credentials: credentials[''] ?? credentials, server: readServer(set, env, prefix) }
}

export interface EnvironmentChain extends Pick<EnvironmentCredentials, 'server'> {
  readonly chain: CredentialChain
  /** The profile that the environment names. */
  readonly profile: string | undefined
}

/**
 * The chain to ask where no set is whole; undefined when there is none, or a set is begun: half of it is a mistake, and no wish
 * for whatever a chain finds.
 */
export function chainFromEnvironment(
  sets: readonly CredentialVariables[],
  env: Environment,
  prefix = '',
): EnvironmentChain | undefined {
  const before = prefixInUse(sets, env, prefix)
  const set = sets.find(({ chain }) => chain !== undefined)
  if (set?.chain === undefined || sets.flatMap(keysOf).some((name) => env[before + name])) return undefined
  const { chain } = set
  return { chain, profile: env[before + chain.profile] || undefined, server: readServer(set, env, prefix) }
}

/** All variables that make credentials, and those that say which of them. */
export const variablesOf = (set: CredentialVariables): readonly string[] => [
  ...keysOf(set),
  ...(set.chain === undefined ? [] : [set.chain.profile]),
]

const keysOf = ({ required, optional = {} }: CredentialVariables) => Object.values({ ...required, ...optional })

const prefixInUse = (sets: readonly CredentialVariables[], env: Environment, prefix: string) =>
  sets.flatMap(variablesOf).some((name) => env[prefix + name]) ? prefix : ''

function readServer({ server = {} }: CredentialVariables, env: Environment, prefix: string) {
  const parts = Object.entries(server).flatMap(([part, variables]) => {
    const value = [...variables.map((name) => prefix + name), ...variables].map((name) => env[name]).find(Boolean)
    return value === undefined ? [] : [[part, value] as const]
  })
  return Object.fromEntries(parts)
}

/** What to set, in words: `A_VENDOR_JWT, or A_VENDOR_CLIENT_ID and A_VENDOR_CLIENT_SECRET`. */
export const describeVariables = (sets: readonly CredentialVariables[], prefix = ''): string =>
  wordsOf(sets, prefix).join(', or ')

/** The same, and where else credentials come from. */
export const describeSources = (sets: readonly CredentialVariables[]): string =>
  [...wordsOf(sets), ...sets.flatMap(({ chain }) => chain?.finds ?? [])].join(', or ')

function wordsOf(sets: readonly CredentialVariables[], prefix = ''): readonly string[] {
  const wholes = sets.map(({ required }) => Object.values(required).map((name) => prefix + name))
  const profiles = sets.flatMap(({ chain }) => (chain === undefined ? [] : [prefix + chain.profile]))
  return [...new Set([...wholes.map((names) => names.join(' and ')), ...profiles])]
}
