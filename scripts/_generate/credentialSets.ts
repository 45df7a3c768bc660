import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { CredentialVariables, SchemeEnvironment } from '../../src/auth/authScheme.ts'
import { credentialChains } from '../../src/auth/credentialChains.ts'
import { authSchemes } from '../_lib/authSchemes.ts'
import type { OpenApi } from '../_lib/openapi.ts'
import { ProblemsError } from '../_lib/problem.ts'
import { repository } from '../_lib/repository.ts'
import type { YamlFile } from '../_lib/yamlFile.ts'

/**
 * The environment variables that each security scheme of a description takes credentials from, in their order.
 * @throws {ProblemsError} for a scheme without its file, a chain that nobody makes, or a file that names no variables
 */
export async function credentialSets(
  vendor: string,
  document: OpenApi,
  entry: YamlFile,
): Promise<readonly CredentialVariables[]> {
  const prefix = vendor.toUpperCase().replaceAll('-', '_')
  const sets: CredentialVariables[] = []
  for (const { id, scheme } of authSchemes(document)) {
    const refuse = (message: string) =>
      new ProblemsError([entry.problem(['components', 'securitySchemes', id, 'x-auth'], message)])
    const file = `src/auth/${scheme}.ts`
    if (!existsSync(join(repository, file)))
      throw refuse(`names the scheme ${scheme}, and there is no ${file}. Add it.`)
    const { environment } = (await import(join(repository, file))) as { environment?: SchemeEnvironment }
    const own = environment?.(prefix) ?? []
    if (own.length === 0)
      throw refuse(`names ${scheme}, and ${file} exports no environment with its variables. Add it.`)
    for (const { chain } of own)
      if (chain !== undefined && !Object.hasOwn(credentialChains, chain.factory))
        throw refuse(`names ${scheme}, whose chain ${chain.factory} is not in src/auth/credentialChains.ts. Add it.`)
    sets.push(...own)
  }
  return sets
}
