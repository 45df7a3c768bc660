import type { Lifecycles } from '../../src/contract/lifecycle.ts'
import type { Vendor } from '../_lib/registry.ts'
import { bundleValidators, validatorModule } from './bundleValidators.ts'
import { readFileKinds, schemaReference } from './fileKinds.ts'
import { printValue } from './printValue.ts'

/**
 * The modules with what is inside a vendor's files, by their names; none where nothing is written about that.
 * @throws {ProblemsError} when `file.yaml` is not right
 */
export async function generateFile(
  vendor: Vendor,
  lifecycles: Lifecycles,
  banner: string,
  top: string,
): Promise<Record<string, string>> {
  if (vendor.file === undefined) return {}
  const { kinds, ajv, schemas } = readFileKinds(vendor.file, vendor.sources, top)
  const names = schemas.map((name, index) => [name, `v${index}`] as const)
  const references = Object.fromEntries(names.map(([name, variable]) => [variable, schemaReference(name)]))
  const rows = names.map(([name, variable]) => `${JSON.stringify(name)}: set.${variable}`)
  const module = schemas.length === 0 ? 'export {}' : validatorModule(ajv, references)
  const entry = `import * as set from "set:file"\nexport const validators = {\n${rows.join(',\n')}\n}`
  return {
    'file.ts': kindsModule(vendor.name, kinds, lifecycles['import']?.file.maxBytes, banner),
    'fileValidators.js': await bundleValidators({ 'set:file': module }, entry, banner),
    'fileValidators.d.ts': `${banner}\nimport type { FileKinds } from '../../src/inspect/fileKind.ts'\n\nexport declare const validators: FileKinds['validators']\n`,
  }
}

const kindsModule = (vendor: string, kinds: object, importMaxBytes: number | undefined, banner: string) => `${banner}
import type { FileKinds } from '../../src/inspect/fileKind.ts'
import { inspectFile as inspectFileOf } from '../../src/inspect/inspectFile.ts'
import type { InspectedFile, InspectOptions } from '../../src/inspect/inspectedFile.ts'
import { validators } from './fileValidators.js'

/** What is inside the files of this vendor. */
export const fileKinds: FileKinds = {
  vendor: ${JSON.stringify(vendor)},
${importMaxBytes === undefined ? '' : `  importMaxBytes: ${importMaxBytes},\n`}  kinds: ${printValue(kinds, '  ', 9)},
  validators,
}

/**
 * Says what a file of this vendor is, and what in it does not fit.
 * @throws {FileError} FILE_UNREADABLE when the file changes while it is read
 */
export const inspectFile = (file: Blob, options: InspectOptions = {}): Promise<InspectedFile> =>
  inspectFileOf(fileKinds, file, options)
`
