import { globSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { repository } from '../_lib/repository.ts'

const outputFolder = join(repository, 'dist/src/cli')

/** What takes long to load and only some calls need, such as each command: a file of its own, with all that it needs. */
const loadedLater = /^src\/cli\/(?:run\w+Command|replaceFile)\.[jt]s$/
/** Errors of a command line are told apart by their class, which must exist once. */
const shared = /^src\/cli\/command\./

// What else is bundled keeps nothing that another copy of it would have to know: errors are told apart by their class, so
// the base of all of them exists once.
const code = [
  /^generated\/(?:vendors|version)\./,
  /^src\/(?:archive|cli|judge|plans|redact|recorder)\//,
  /^src\/contract\/(?!ContractError\.)/,
  /^src\/recordings\/(?!workers\/judge(?:Pool|Worker)\.)/,
]
// Every check looks through all of them.
const descriptions = /^generated\/[^/]+\/description\./

/** Leaves every other module of the package where it is, so that classes and what clients remember exist once. */
const keepOthers = (bundled: readonly RegExp[]): Plugin => ({
  name: 'keep-others',
  setup(plugin) {
    plugin.onResolve({ filter: /^\.{1,2}\// }, ({ path, importer, kind }) => {
      if (kind === 'entry-point') return undefined
      const file = relative(repository, join(dirname(importer), path)).replaceAll('\\', '/')
      const isApart = loadedLater.test(file) || shared.test(file)
      if (!isApart && bundled.some((pattern) => pattern.test(file))) return undefined
      const compiled = relative(outputFolder, join(repository, 'dist', file.replace(/\.ts$/, '.js')))
      return { path: compiled.replaceAll('\\', '/').replace(/^(?!\.)/, './'), external: true }
    })
  },
})

/** Puts the command into few files: Node takes longer to find its modules than the command takes to run. */
export async function bundleCommand(): Promise<void> {
  rmSync(outputFolder, { recursive: true })
  const options: BuildOptions = {
    absWorkingDir: repository,
    outdir: outputFolder,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
    // Names stay, for whoever reads a stack.
    minifySyntax: true,
    minifyWhitespace: true,
  }
  const early = ['./src/cli/main.ts', './src/cli/command.ts']
  const late = globSync('src/cli/*.ts', { cwd: repository }).filter((file) => loadedLater.test(file))
  await build({ ...options, entryPoints: early, plugins: [keepOthers(code)] })
  await build({ ...options, entryPoints: late, plugins: [keepOthers([...code, descriptions])] })
}
