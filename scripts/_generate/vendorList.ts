import type { CredentialVariables } from '../../src/auth/authScheme.ts'
import type { DescriptionFacts } from '../../src/contract/contract.ts'
import type { Lifecycles } from '../../src/contract/lifecycle.ts'
import type { OpenApi } from '../_lib/openapi.ts'
import { pascalCase } from '../_lib/pascalCase.ts'
import { commandExamples } from './commandExamples.ts'
import { printValue } from './printValue.ts'

export interface ListedVendor {
  readonly name: string
  readonly document: OpenApi
  readonly description: DescriptionFacts
  readonly lifecycles: Lifecycles
  readonly credentials: readonly CredentialVariables[]
  /** Whether it is written what is inside its files. */
  readonly hasFile: boolean
}

/** The module that lists the vendors for code that serves them all; nothing of a vendor is loaded before it is asked for. */
export function generateVendorList(vendors: readonly ListedVendor[], banner: string): string {
  const rows = vendors.map(
    ({ name, document, lifecycles, credentials, hasFile }) => `  {
    name: ${JSON.stringify(name)},
    title: ${JSON.stringify(document.info.title)},
    credentials: ${printValue(credentials, '    ', 17)},
    serverOptions: ${printValue(serverOptions(document))},
    examples: ${printValue(commandExamples(name, document, lifecycles), '    ', 14)},
    loadOperation: async (id: string) => (await import('./${name}/operation.ts')).loadOperation(id),
    loadContract: async () => (await import('./${name}/contract.ts')).contract,
    loadMock: async () => (await import('./${name}/mock.ts')).mockVendor,
    loadClient: async () => (await import('./${name}/client.ts')).create${pascalCase(name)}Client,
    loadRunImport: async () => ${lifecycles['import'] === undefined ? 'undefined' : `(await import('./${name}/jobs.ts')).runImport`},
    loadFileKinds: async () => ${hasFile ? `(await import('./${name}/file.ts')).fileKinds` : 'undefined'},
    loadEdition: async () => (await import('./${name}/edition.ts')).edition,
    loadSheets: async () => (await import('./${name}/sheets.ts')).sheets,
  },`,
  )
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
