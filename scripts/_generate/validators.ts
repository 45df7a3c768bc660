import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { profiles, type SchemaSet } from '../../src/contract/contract.ts'
import type { OpenApi } from '../_lib/openapi.ts'
import { repository } from '../_lib/repository.ts'
import { compilePlace, createAjv, placesOfSet } from './compileSchemas.ts'

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

const sets: readonly SchemaSet[] = [...profiles, 'inferred']

/** The text of `validators.js`: every set compiled, as one ES module that needs neither Ajv nor `require`. */
export async function generateValidators(document: OpenApi, banner: string): Promise<string> {
  const compiled = sets.map((set) => {
    const places = placesOfSet(document, set)
    const names = new Map([...new Set(places.map(({ path }) => path.join('\n')))].map((id, index) => [id, `v${index}`]))
    const nameOf = (path: readonly string[]) => String(names.get(path.join('\n')))
    const compiler = createAjv(document, set)
    for (const { path } of places) compilePlace(compiler, path)
    const references = Object.fromEntries(places.map(({ path }) => [nameOf(path), compiler.reference(path)]))
    const rows = places.map(({ key, path }) => `${JSON.stringify(key)}: ${set}.${nameOf(path)}`)
    return {
      set,
      module: withOneErrorList(standaloneCode(compiler.ajv, references)),
      table: `${set}: {\n${rows.join(',\n')}\n}`,
    }
  })
  const modules = Object.fromEntries(compiled.map(({ set, module }) => [`set:${set}`, module]))
  const entry = [
    ...compiled.map(({ set }) => `import * as ${set} from "set:${set}"`),
    `export const validators = {\n${compiled.map(({ table }) => table).join(',\n')}\n}`,
  ].join('\n')

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

/** The text of `validators.d.ts`. */
export function generateValidatorTypes(banner: string): string {
  return `${banner}\nimport type { Validators } from '../../src/contract/contract.ts'\n\nexport declare const validators: Validators\n`
}
