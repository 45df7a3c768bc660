import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { profiles } from '../../src/contract/contract.ts'
import type { OpenApi } from '../_lib/openapi.ts'
import { repository } from '../_lib/repository.ts'
import { compilePlace, createAjv, validatorPlaces } from './compileSchemas.ts'

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

/** The text of `validators.js`: both profiles compiled, as one ES module that needs neither Ajv nor `require`. */
export async function generateValidators(document: OpenApi, banner: string): Promise<string> {
  const places = validatorPlaces(document)
  const paths = [...new Map(places.map(({ path }) => [path.join('\n'), path])).entries()]
  const exportName = new Map(paths.map(([id], index) => [id, `v${index}`]))

  const modules = Object.fromEntries(
    profiles.map((profile) => {
      const compiler = createAjv(document, profile)
      for (const [, path] of paths) compilePlace(compiler, path)
      const references = Object.fromEntries(paths.map(([id, path]) => [exportName.get(id), compiler.reference(path)]))
      return [`profile:${profile}`, standaloneCode(compiler.ajv, references)]
    }),
  )
  const tables = profiles.map((profile) => {
    const rows = places.map(({ key, path }) => `${JSON.stringify(key)}: ${profile}.${exportName.get(path.join('\n'))}`)
    return `${profile}: {\n${rows.join(',\n')}\n}`
  })
  const entry = [
    ...profiles.map((profile) => `import * as ${profile} from "profile:${profile}"`),
    `export const validators = {\n${tables.join(',\n')}\n}`,
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
        name: 'profiles',
        setup(plugin) {
          plugin.onResolve({ filter: /^ajv\/dist\/runtime\// }, ({ path }) => ({ path, namespace: 'helper' }))
          plugin.onLoad({ filter: /./, namespace: 'helper' }, ({ path }) => ({
            contents: helpers[path.replace(/^.*\//, '')] ?? '',
            resolveDir: repository,
          }))
          plugin.onResolve({ filter: /^profile:/ }, ({ path }) => ({ path, namespace: 'profile' }))
          plugin.onLoad({ filter: /./, namespace: 'profile' }, ({ path }) => ({
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
