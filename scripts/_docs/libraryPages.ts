import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Application, IntrinsicType, type Reflection, ReflectionKind, type TypeDocOptions } from 'typedoc'
import { repository } from '../_lib/repository.ts'

/** A public entry point of the package. */
export interface EntryPoint {
  /** What stands behind `export-contracts/`, and the page's name. */
  readonly name: string
  readonly file: string
}

type Exports = Readonly<Record<string, string | { readonly types: string }>>

/** The entry points that `package.json` exports: those that are the same for all vendors, and one for each of them. */
export function entryPoints(vendors: readonly { readonly name: string }[]): EntryPoint[] {
  const { exports } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { exports: Exports }
  return Object.entries(exports).flatMap(([path, target]) => {
    if (typeof target === 'string') return []
    const name = path.replace('./', '')
    const file = target.types.replace('./dist/', '').replace(/\.d\.ts$/, '.ts')
    if (!name.includes('*')) return exportsSomething(file) ? [{ name, file }] : []
    // The contract and the mock of a vendor hold one constant each.
    return name === '*' ? vendors.map((vendor) => ({ name: vendor.name, file: file.replace('*', vendor.name) })) : []
  })
}

/** An entry point may be there for what it does alone: it adds matchers to a test runner. */
const exportsSomething = (file: string) => /^export /m.test(readFileSync(join(repository, file), 'utf8'))

// Of typedoc-plugin-markdown 4.14; https://typedoc-plugin-markdown.org/docs/options
const markdownOptions = {
  outputFileStrategy: 'modules',
  hidePageHeader: true,
  hideBreadcrumbs: true,
  hideGroupHeadings: false,
  useCodeBlocks: true,
  expandParameters: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  classPropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  propertyMembersFormat: 'table',
  enumMembersFormat: 'table',
  tableColumnSettings: {
    hideSources: true,
    hideModifiers: true,
    hideInherited: true,
    hideOverrides: true,
    hideDefaults: true,
  },
  sanitizeComments: true,
}

/** Writes one page of Markdown for each entry point, from its docstrings, below a folder. */
export async function writeLibraryPages(points: readonly EntryPoint[], folder: string): Promise<void> {
  const options: TypeDocOptions = {
    plugin: ['typedoc-plugin-markdown'],
    entryPoints: points.map(({ file }) => join(repository, file)),
    tsconfig: join(repository, 'tsconfig.build.json'),
    // The types of bodies are on the pages of the vendors, where they can be read.
    exclude: ['**/types.ts'],
    excludeExternals: true,
    excludePrivate: true,
    readme: 'none',
    disableSources: true,
    hideGenerator: true,
    skipErrorChecking: true, // `npm run check:types` does that.
    logLevel: 'Error',
    out: join(repository, 'out/docs/typedoc'),
  }
  const app = await Application.bootstrapWithPlugins({ ...options, ...markdownOptions } as TypeDocOptions)
  const project = await app.convert()
  if (project === undefined) throw new Error('typedoc could not read the entry points')
  for (const module of project.children ?? []) {
    const point = points.find(({ file }) => [`${module.name}/index.ts`, `${module.name}.ts`].includes(file))
    if (point === undefined) throw new Error(`typedoc shows ${module.name}, which is no entry point`)
    module.name = point.name
  }
  for (const method of project.getReflectionsByKind(ReflectionKind.CallSignature)) nameOperationTypes(method)
  for (const property of project.getReflectionsByKind(ReflectionKind.Property)) nameListType(property)
  await app.generateOutputs(project)
  mkdirSync(folder, { recursive: true })
  for (const { name } of points) {
    const text = readFileSync(join(repository, 'out/docs/typedoc', `${name}.md`), 'utf8')
    const titled = text.replace(/^# .*$/m, `# export-contracts/${name}`)
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    // A type in a cell goes on in the next line where its arguments begin.
    writeFileSync(join(folder, `${name}.md`), titled.replaceAll('\\<`', '\\<<wbr>`'))
  }
}

/** The types of an operation are computed from the description; TypeDoc 0.28 shows them as empty objects. */
function nameOperationTypes(reflection: Reflection): void {
  if (!reflection.isSignature() || !reflection.type?.toString().includes('DocumentedResult')) return
  const operation = `operations['${reflection.name}']`
  reflection.type = new IntrinsicType(`Promise<OperationResult<${operation}>>`)
  const [parameters] = reflection.parameters ?? []
  if (parameters?.name === 'parameters') parameters.type = new IntrinsicType(`OperationArguments<${operation}>`)
}

/** The same for a method of a list, which is a property of its client. */
function nameListType(reflection: Reflection): void {
  if (!reflection.isDeclaration() || !reflection.type?.toString().startsWith('PagedCall')) return
  reflection.type = new IntrinsicType(`PagedCall<operations['${reflection.name}']>`)
}
