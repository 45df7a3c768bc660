import { profiles, type SchemaSet } from '../../src/contract/contract.ts'
import type { OpenApi } from '../_lib/openapi.ts'
import { bundleValidators, validatorModule } from './bundleValidators.ts'
import { compilePlace, createAjv, placesOfSet } from './compileSchemas.ts'

const sets: readonly SchemaSet[] = [...profiles, 'inferred']

/** The schemas of a description, compiled as one set means them. */
interface CompiledSet {
  readonly set: SchemaSet
  readonly places: ReturnType<typeof placesOfSet>
  readonly compiler: ReturnType<typeof createAjv>
}

/** Every set of a description, compiled. */
export function compileSets(document: OpenApi): readonly CompiledSet[] {
  return sets.map((set) => {
    const places = placesOfSet(document, set)
    const compiler = createAjv(document, set)
    for (const { path } of places) compilePlace(compiler, path)
    return { set, places, compiler }
  })
}

/** The text of `validators.js`: every set compiled, as one ES module that needs neither Ajv nor `require`. */
export const generateValidators = (document: OpenApi, banner: string): Promise<string> =>
  validatorsText(compileSets(document), { banner })

/**
 * The text of an ES module that exports `validators` from sets.
 * @param isWanted which of them, by their keys; all of them by default
 */
export function validatorsText(
  compiled: readonly CompiledSet[],
  { banner, isWanted = () => true }: { readonly banner: string; readonly isWanted?: (key: string) => boolean },
): Promise<string> {
  const parts = compiled.map(({ set, compiler, places }) => {
    const wanted = places.filter(({ key }) => isWanted(key))
    const names = new Map([...new Set(wanted.map(({ path }) => path.join('\n')))].map((id, index) => [id, `v${index}`]))
    const nameOf = (path: readonly string[]) => String(names.get(path.join('\n')))
    const references = Object.fromEntries(wanted.map(({ path }) => [nameOf(path), compiler.reference(path)]))
    const rows = wanted.map(({ key, path }) => `${JSON.stringify(key)}: ${set}.${nameOf(path)}`)
    return {
      set,
      module: wanted.length === 0 ? 'export {}' : validatorModule(compiler.ajv, references),
      table: `${set}: {\n${rows.join(',\n')}\n}`,
    }
  })
  const modules = Object.fromEntries(parts.map(({ set, module }) => [`set:${set}`, module]))
  const entry = [
    ...parts.map(({ set }) => `import * as ${set} from "set:${set}"`),
    `export const validators = {\n${parts.map(({ table }) => table).join(',\n')}\n}`,
  ].join('\n')
  return bundleValidators(modules, entry, banner)
}

/** The text of `validators.d.ts`. */
export function generateValidatorTypes(banner: string): string {
  return `${banner}\nimport type { Validators } from '../../src/contract/contract.ts'\n\nexport declare const validators: Validators\n`
}
