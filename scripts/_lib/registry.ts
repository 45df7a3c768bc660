import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { ProblemsError } from './problem.ts'
import { repository } from './repository.ts'
import { readYamlFile } from './yamlFile.ts'

const compositions = ['copy']

export const registryFile = 'specs/redocly.yaml'

/** One block of the registry. Paths are relative to the repository's top folder. */
export interface Vendor {
  readonly name: string
  /** The entry document. */
  readonly entry: string
  /** The vendor's folder below `specs`. */
  readonly folder: string
  /** Arazzo files `<name>.arazzo.yaml` by the name of their lifecycle, the export first. */
  readonly lifecycles: Readonly<Record<string, string>> & { readonly export: string }
  /** Arazzo files whose steps are workflows of those. */
  readonly compositions: readonly string[]
  readonly sources: string
  readonly scenarios: string
  /** What is inside its files; undefined where nothing is written about that. */
  readonly file?: string
}

/**
 * The vendors of the registry, in its order.
 * @throws {ProblemsError} when it cannot be read or lists none: nothing would be generated, judged or served.
 */
export function readRegistry(top: string = repository): Vendor[] {
  const registry = readYamlFile(registryFile, top)
  const { apis } = (registry.value ?? {}) as { apis?: Readonly<Record<string, { readonly root?: unknown }>> }
  const rows = Object.entries(apis ?? {})
  if (rows.length === 0) throw new ProblemsError([registry.problem([], 'lists no vendor under apis. Add one.')])
  return rows.map(([name, block]) => {
    const root = block?.root
    if (typeof root !== 'string') {
      throw new ProblemsError([registry.problem(['apis', name], 'has no root. Name the entry document.')])
    }
    const entry = relative(top, join(top, dirname(registryFile), root))
    const folder = dirname(entry)
    return {
      name,
      entry,
      folder,
      ...arazzoFiles(folder, top),
      sources: `${folder}/sources.yaml`,
      scenarios: `${folder}/scenarios.yaml`,
      ...(existsSync(join(top, folder, 'file.yaml')) ? { file: `${folder}/file.yaml` } : {}),
    }
  })
}

const suffix = '.arazzo.yaml'

function arazzoFiles(folder: string, top: string): Pick<Vendor, 'lifecycles' | 'compositions'> {
  const path = join(top, folder)
  const files = existsSync(path) ? readdirSync(path).filter((file) => file.endsWith(suffix)) : []
  const names = files.map((file) => file.slice(0, -suffix.length)).sort()
  const fileOf = (name: string) => `${folder}/${name}${suffix}`
  const lifecycles = names.filter((name) => !compositions.includes(name)).map((name) => [name, fileOf(name)])
  return {
    lifecycles: { export: fileOf('export'), ...Object.fromEntries(lifecycles) },
    compositions: names.filter((name) => compositions.includes(name)).map(fileOf),
  }
}
