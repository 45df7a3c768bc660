import type { CredentialVariables } from './authScheme.ts'

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
  const names = sets.flatMap(({ required, optional = {} }) => Object.values({ ...required, ...optional }))
  const before = names.some((name) => env[prefix + name]) ? prefix : ''
  const set = sets.find(({ required }) => Object.values(required).every((name) => env[before + name]))
  if (set === undefined) return undefined
  const members = Object.entries({ ...set.required, ...set.optional }).flatMap(([member, name]) => {
    const value = env[before + name]
    return value ? [[member, value] as const] : []
  })
  const server = Object.entries(set.server ?? {}).flatMap(([part, variables]) => {
    const value = [...variables.map((name) => prefix + name), ...variables].map((name) => env[name]).find(Boolean)
    return value === undefined ? [] : [[part, value]]
  })
  const credentials = Object.fromEntries(members)
  return { credentials: credentials[''] ?? credentials, server: Object.fromEntries(server) }
}

/** What to set, in words: `A_VENDOR_JWT, or A_VENDOR_CLIENT_ID and A_VENDOR_CLIENT_SECRET`. */
export function describeVariables(sets: readonly CredentialVariables[], prefix = ''): string {
  const wholes = sets.map(({ required }) => Object.values(required).map((name) => prefix + name))
  return [...new Set(wholes.map((names) => names.join(' and ')))].join(', or ')
}
