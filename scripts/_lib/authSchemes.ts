import type { OpenApi } from './openapi.ts'

interface HeaderScheme {
  readonly type: string
  readonly in?: string
  readonly name?: string
}

interface SecurityScheme extends HeaderScheme {
  readonly 'x-auth'?: { readonly scheme: string; readonly variables?: Record<string, string> } & Record<string, unknown>
  readonly flows?: { readonly clientCredentials?: { readonly tokenUrl?: string } }
}

/** A security scheme for which a file in `src/auth` signs. */
export interface UsedScheme {
  /** Its name in the description. */
  readonly id: string
  /** The name of the file, and of the factory in it. */
  readonly scheme: string
  /** What the factory is told. */
  readonly settings: Readonly<Record<string, unknown>>
  /** Server variables that go with it. */
  readonly variables: Readonly<Record<string, string>>
  /** The header that holds the credentials. */
  readonly header: string
}

/** The security schemes of a description that say with `x-auth` who signs for them. */
export function authSchemes(document: OpenApi): UsedScheme[] {
  const schemes = (document.components?.['securitySchemes'] ?? {}) as Readonly<Record<string, SecurityScheme>>
  return Object.entries(schemes).flatMap(([id, { 'x-auth': auth, flows, ...how }]) => {
    if (auth === undefined) return []
    const { scheme, variables = {}, ...told } = auth
    const tokenUrl = flows?.clientCredentials?.tokenUrl
    const settings = { ...told, ...(tokenUrl === undefined ? {} : { tokenUrl }) }
    return [{ id, scheme, settings, variables, header: credentialHeader(how) }]
  })
}

/** The header in which a security scheme sends credentials. */
export const credentialHeader = (scheme: HeaderScheme | undefined): string =>
  scheme?.type === 'apiKey' && scheme.in === 'header' ? String(scheme.name) : 'Authorization'
