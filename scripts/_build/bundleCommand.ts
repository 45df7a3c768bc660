import { rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { repository } from '../_lib/repository.ts'

const outputFolder = join(repository, 'dist/src/cli')

// What a check of one recording needs. It keeps nothing that another copy of it would have to know: errors are told apart
// by their class, so the base of all of them exists once.
const bundled = [
  /^generated\/(?:vendors|version)\./,
  /^src\/(?:archive|cli|judge|redact|recorder)\//,
  /^src\/contract\/(?!ContractError\.)/,
  /^src\/recordings\/(?!workers\/judge(?:Pool|Worker)\.)/,
]

/** Leaves every other module of the package where it is, so that classes and what clients remember exist once. */
const keepOthers: Plugin = {
  name: 'keep-others',
  setup(plugin) {
    plugin.onResolve({ filter: /^\.{1,2}\// }, ({ path, importer }) => {
      const file = relative(repository, join(dirname(importer), path))
      if (bundled.some((pattern) => pattern.test(file))) return undefined
      const compiled = relative(outputFolder, join(repository, 'dist', file.replace(/\.ts$/, '.js')))
      return { path: compiled.replaceAll('\\', '/'), external: true }
    })
  },
}

/** Puts the command into few files: Node takes longer to find its modules than the command takes to run. */
export async function bundleCommand(): Promise<void> {
  rmSync(outputFolder, { recursive: true })
  await build({
    absWorkingDir: repository,
    entryPoints: ['src/cli/main.ts'],
    outdir: outputFolder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
    plugins: [keepOthers],
  })
}
