import type { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { repository } from '../_lib/repository.ts'

// Ajv is CommonJS; its default export is one level down under NodeNext.
const standaloneCode = standalone.default

// Ajv's own helpers carry texts with require calls in them (ajv 8.20).
const helpers: Readonly<Record<string, string>> = {
  // A loop: to spread a text into characters makes a list of them.
  ucs2length: `export default (text) => {
    let length = text.length
    for (let at = 0; at < text.length - 1; at++) {
      const isPair = (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
      if (isPair) { length--; at++ }
    }
    return length
  }`,
  equal: 'export { default } from "fast-deep-equal"',
}

/**
 * Ajv makes a new list of all errors for each part that has some, so that time grows with the square of the errors
 * (ajv 8.20). One list takes them all here.
 */
function withOneErrorList(module: string): string {
  const joined = module.replaceAll(
    /vErrors === null \? ([\w.]+)\.errors : vErrors\.concat\(\1\.errors\)/g,
    'joinErrors(vErrors, $1.errors)',
  )
  if (joined.includes('vErrors.concat'))
    throw new Error('Ajv joins errors in another way than before. Look at its code.')
  return `${joined}
function joinErrors(all, more) {
  if (all === null) return more
  for (const error of more) all.push(error)
  return all
}`
}

/** The text of a module with compiled schemas, each exported under its name. @param references their references by name */
export const validatorModule = (ajv: Ajv2020, references: Readonly<Record<string, string>>): string =>
  withOneErrorList(standaloneCode(ajv, { ...references }))

/** Modules of compiled schemas and what exports them as one ES module that needs neither Ajv nor `require`. */
export async function bundleValidators(
  modules: Readonly<Record<string, string>>,
  entry: string,
  banner: string,
): Promise<string> {
  // https://github.com/ajv-validator/ajv/issues/2209: the ESM output of ajv 8.20 still calls require
  const result = await build({
    stdin: { contents: entry, resolveDir: repository, loader: 'js' },
    bundle: true,
    write: false,
    preserveSymlinks: true, // Comments in the text name files, and must not tell where linked packages really lie.
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    minifySyntax: true,
    minifyIdentifiers: true,
    legalComments: 'none',
    banner: { js: banner },
    logLevel: 'silent',
    plugins: [
      {
        name: 'sets',
        setup(plugin) {
          plugin.onResolve({ filter: /^ajv\/dist\/runtime\// }, ({ path }) => ({ path, namespace: 'helper' }))
          plugin.onLoad({ filter: /./, namespace: 'helper' }, ({ path }) => ({
            contents: helpers[path.replace(/^.*\//, '')] ?? '',
            resolveDir: repository,
          }))
          plugin.onResolve({ filter: /^set:/ }, ({ path }) => ({ path, namespace: 'set' }))
          plugin.onLoad({ filter: /./, namespace: 'set' }, ({ path }) => ({
            contents: modules[path] ?? '',
            resolveDir: repository,
            loader: 'js',
          }))
        },
      },
    ],
  })
  return result.outputFiles[0]?.text ?? ''
}
