import { globSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { repository } from '../_lib/repository.ts'

const outputFolder = join(repository, 'dist/src/cli')

/** What takes long to load and only some calls need, such as each command: a file of its own, with all that it needs. */
const loadedLater = /^src\/cli\/(?:run\w+Command|runPartialCheck|watchCheck|replaceFile)\.[jt]s$/

// What is bundled keeps nothing that another copy of it would have to know: errors are told apart by their class, so the
// base of all of them exists once.
const code = [
  /^generated\/(?:vendors|version|addresses)\./,
  /^src\/(?:archive|cli|judge|plans|redact|recorder)\//,
  /^src\/contract\/(?!ContractError\.)/,
  /^src\/recordings\/(?!workers\/judge(?:Pool|Worker)\.)/,
]

/** Leaves every other module of the package where it is, so that classes and what clients remember exist once. */
const keepOthers: Plugin = {
  name: 'keep-others',
  setup(plugin) {
    plugin.onResolve({ filter: /^\.{1,2}\// }, ({ path, importer, kind }) => {
      if (kind === 'entry-point') return undefined
      const file = relative(repository, join(dirname(importer), path)).replaceAll('\\', '/')
      if (!loadedLater.test(file) && code.some((pattern) => pattern.test(file))) return undefined
      const compiled = relative(outputFolder, join(repository, 'dist', file.replace(/\.ts$/, '.js')))
      return { path: compiled.replaceAll('\\', '/').replace(/^(?!\.)/, './'), external: true }
    })
  },
}

/**
 * Loads a module of Node when something of it is used. An import reads every export, and with it loads what only few of
 * them need: node:fs alone takes a tenth of what Node takes to start.
 */
const builtinsWhenUsed: Plugin = {
  name: 'builtins-when-used',
  setup(plugin) {
    plugin.onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'builtin' }))
    plugin.onLoad({ filter: /./, namespace: 'builtin' }, ({ path }) => {
      const names = Object.keys(Object(process.getBuiltinModule(path)))
      const load = `process.getBuiltinModule(${JSON.stringify(path)})`
      return {
        contents: `let loaded
const get = (name) => ({ enumerable: true, get: () => (loaded ??= ${load})[name] })
for (const name of ${JSON.stringify(names)}) Object.defineProperty(exports, name, get(name))`,
      }
    })
  },
}

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
  const late = globSync('src/cli/*.ts', { cwd: repository }).filter((file) => loadedLater.test(file))
  await build({ ...options, entryPoints: ['src/cli/main.ts', ...late], plugins: [builtinsWhenUsed, keepOthers] })
}
