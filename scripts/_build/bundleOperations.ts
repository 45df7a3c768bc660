import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, transform } from 'esbuild'
import { compileSets, validatorsText } from '../_generate/validators.ts'
import { type GeneratedVendor, loadVendors } from '../_lib/generated.ts'
import { repository } from '../_lib/repository.ts'

/**
 * Puts what judging an operation needs into a file of its own, for each operation, and in the place of
 * `generated/<vendor>/operation.js` what loads such a file: all schemas of a vendor take longer to load than a small
 * recording takes to be checked. What several operations have stands in each, because one file is loaded sooner than several.
 */
export async function bundleOperations(): Promise<void> {
  for (const vendor of await loadVendors()) {
    const folder = join(repository, 'dist/generated', vendor.name)
    const compiled = compileSets(vendor.document)
    mkdirSync(join(folder, 'operations'))
    for (const [operationId, facts] of Object.entries(vendor.contract.description.operations)) {
      const isWanted = (key: string) => key.startsWith(`${operationId} `)
      const text = await validatorsText(compiled, { banner: '', isWanted })
      const { code } = await transform(`export const facts=${JSON.stringify(facts)}\n${text}`, {
        minifyWhitespace: true,
      })
      writeFileSync(join(folder, 'operations', `${operationId}.js`), code)
    }
    await bundleLoader(vendor, join(folder, 'operation.js'))
  }
}

async function bundleLoader({ name, contract }: GeneratedVendor, outfile: string): Promise<void> {
  const { operations, ...description } = contract.description
  const loaders = Object.keys(operations).map((id) => `${id}: () => import('./operations/${id}.js')`)
  const contents = `import { createOperationLoader } from '../../src/contract/createOperationLoader.ts'
import { lifecycles } from './lifecycles.ts'
const description = ${JSON.stringify(description)}
const loaders = { ${loaders.join(', ')} }
export const loadOperation = createOperationLoader({ description, lifecycles }, loaders, {
  places: () => import('./places.js'),
  harmless: () => import('./harmless.js'),
})`
  await build({
    stdin: { contents, resolveDir: join(repository, 'generated', name), loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    minifySyntax: true,
    minifyWhitespace: true,
    external: ['./operations/*', './places.js', './harmless.js'],
    logLevel: 'warning',
  })
}
