import type { OpenApi } from '../_lib/openapi.ts'
import { pascalCase } from '../_lib/registry.ts'

export interface ListedVendor {
  readonly name: string
  readonly document: OpenApi
}

/** The module that lists the vendors for code that serves them all; nothing of a vendor is loaded before it is asked for. */
export function generateVendorList(vendors: readonly ListedVendor[], banner: string): string {
  const rows = vendors.map(({ name, document }) => {
    const schemes = Object.values((document.components?.['securitySchemes'] ?? {}) as Record<string, SecurityScheme>)
    const authSchemes = schemes.flatMap(({ 'x-auth': auth }) => (auth === undefined ? [] : [auth.scheme]))
    return `  {
    name: ${JSON.stringify(name)},
    title: ${JSON.stringify(document.info.title)},
    authSchemes: ${JSON.stringify(authSchemes)},
    serverOptions: ${JSON.stringify(serverOptions(document))},
    loadDescription: async () => (await import('./${name}/description.ts')).description,
    loadContract: async () => (await import('./${name}/contract.ts')).contract,
    loadMock: async () => (await import('./${name}/mock.ts')).mockVendor,
    loadClient: async () => (await import('./${name}/client.ts')).create${pascalCase(name)}Client,
  },`
  })
  return `${banner}

/** Every vendor of the registry, in its order. */
export const vendors = [
${rows.join('\n')}
] as const
`
}

/** The client options that choose the address. */
function serverOptions({ servers }: OpenApi): string[] {
  const variables = Object.keys(servers[0]?.variables ?? {})
  return servers.some((server) => server['x-endpoint'] !== undefined) ? [...variables, 'endpoint'] : variables
}

interface SecurityScheme {
  readonly 'x-auth'?: { readonly scheme: string }
}
