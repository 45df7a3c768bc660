import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { ProblemsError } from './problem.ts'
import { repository } from './repository.ts'
import { readYamlFile } from './yamlFile.ts'

/** Workflows of workflows: no lifecycle of their own. */
const composed = ['copy.arazzo.yaml']

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
  readonly sources: string
  readonly scenarios: string
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
      lifecycles: { export: `${folder}/export.arazzo.yaml`, ...otherLifecycles(join(top, folder), folder) },
      sources: `${folder}/sources.yaml`,
      scenarios: `${folder}/scenarios.yaml`,
    }
  })
}

const suffix = '.arazzo.yaml'

function otherLifecycles(path: string, folder: string): Record<string, string> {
  const names = existsSync(path) ? readdirSync(path).sort() : []
  const found = names.filter((name) => name.endsWith(suffix) && !composed.includes(name))
  return Object.fromEntries(found.map((name) => [name.slice(0, -suffix.length), `${folder}/${name}`]))
}

/** `a-vendor` becomes `AVendor`. */
export function pascalCase(name: string): string {
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}
