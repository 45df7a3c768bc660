import { profiles, type SchemaSet } from '../../src/contract/contract.ts'
import type { OpenApi } from '../_lib/openapi.ts'
import { bundleValidators, validatorModule } from './bundleValidators.ts'
import { compilePlace, createAjv, placesOfSet } from './compileSchemas.ts'

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
      module: validatorModule(compiler.ajv, references),
      table: `${set}: {\n${rows.join(',\n')}\n}`,
    }
  })
  const modules = Object.fromEntries(compiled.map(({ set, module }) => [`set:${set}`, module]))
  const entry = [
    ...compiled.map(({ set }) => `import * as ${set} from "set:${set}"`),
    `export const validators = {\n${compiled.map(({ table }) => table).join(',\n')}\n}`,
  ].join('\n')
  return bundleValidators(modules, entry, banner)
}

/** The text of `validators.d.ts`. */
export function generateValidatorTypes(banner: string): string {
  return `${banner}\nimport type { Validators } from '../../src/contract/contract.ts'\n\nexport declare const validators: Validators\n`
}
