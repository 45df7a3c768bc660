import type { CredentialVariables } from '../auth/authScheme.ts'

export interface EnvironmentCredentials {
  readonly credentials: unknown
  /** Server variables that the environment names too. */
  readonly server: Readonly<Record<string, string>>
}

/** Credentials from the first set of variables that is whole; undefined when none is. */
export function credentialsFromEnvironment(
  sets: readonly CredentialVariables[],
  env: Readonly<Record<string, string | undefined>>,
): EnvironmentCredentials | undefined {
  const set = sets.find(({ required }) => Object.values(required).every((name) => env[name]))
  if (set === undefined) return undefined
  const read = (names: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(Object.entries(names).flatMap(([member, name]) => (env[name] ? [[member, env[name]]] : [])))
  const members = { ...read(set.required), ...read(set.optional) }
  const server = Object.entries(set.server ?? {}).flatMap(([name, variables]) => {
    const value = variables.map((variable) => env[variable]).find(Boolean)
    return value === undefined ? [] : [[name, value]]
  })
  return { credentials: members[''] ?? members, server: Object.fromEntries(server) }
}

/** What to set, in words: `A_VENDOR_JWT, or A_VENDOR_CLIENT_ID and A_VENDOR_CLIENT_SECRET`. */
export function describeVariables(sets: readonly CredentialVariables[]): string {
  return [...new Set(sets.map(({ required }) => Object.values(required).join(' and ')))].join(', or ')
}
