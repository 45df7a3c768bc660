type Environment = Readonly<Record<string, string | undefined>>

/** One set of environment variables that make credentials. */
interface CredentialVariables {
  /** Member of the credentials -> variable; `''` when the variable's value is the credentials. */
  readonly required: Readonly<Record<string, string>>
  readonly optional?: Readonly<Record<string, string>>
  /** Server variable -> environment variables, the first one that is set counts. */
  readonly server?: Readonly<Record<string, readonly string[]>>
}

const aws: CredentialVariables = {
  required: { accessKeyId: 'AWS_ACCESS_KEY_ID', secretAccessKey: 'AWS_SECRET_ACCESS_KEY' },
  optional: { sessionToken: 'AWS_SESSION_TOKEN' },
  server: { region: ['AWS_REGION', 'AWS_DEFAULT_REGION'] },
}

// By the names of `x-auth`; the prefix is the vendor's.
const variablesOf: Readonly<Record<string, (prefix: string) => readonly CredentialVariables[]>> = {
  awsSigV4: () => [aws],
  koreJwt: (prefix) => [
    { required: { '': `${prefix}_JWT` } },
    { required: { clientId: `${prefix}_CLIENT_ID`, clientSecret: `${prefix}_CLIENT_SECRET` } },
  ],
  wsse: (prefix) => [{ required: { username: `${prefix}_USERNAME`, secret: `${prefix}_SECRET` } }],
  oauth2ClientCredentials: (prefix) => [
    { required: { clientId: `${prefix}_CLIENT_ID`, clientSecret: `${prefix}_CLIENT_SECRET` } },
  ],
}

export interface EnvironmentCredentials {
  readonly credentials: unknown
  /** Server variables that the environment names too. */
  readonly server: Readonly<Record<string, string>>
}

/** Credentials for a vendor from the environment; undefined when no whole set is there. */
export function credentialsFromEnvironment(
  vendor: string,
  schemes: readonly string[],
  env: Environment,
): EnvironmentCredentials | undefined {
  const set = credentialSets(vendor, schemes).find(({ required }) => Object.values(required).every((name) => env[name]))
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

/** What to set, in words: `KORE_AI_JWT, or KORE_AI_CLIENT_ID and KORE_AI_CLIENT_SECRET`. */
export function credentialVariables(vendor: string, schemes: readonly string[]): string {
  const sets = credentialSets(vendor, schemes).map(({ required }) => Object.values(required).join(' and '))
  return [...new Set(sets)].join(', or ')
}

function credentialSets(vendor: string, schemes: readonly string[]): CredentialVariables[] {
  const prefix = vendor.toUpperCase().replaceAll('-', '_')
  return schemes.flatMap((scheme) => variablesOf[scheme]?.(prefix) ?? [])
}
