import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

/** The repository's top folder. */
export const repository = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

export const registryFile = 'specs/redocly.yaml'

/** One block of the registry. Paths are relative to the repository's top folder. */
export interface Vendor {
  readonly name: string
  /** The entry document. */
  readonly entry: string
  /** The vendor's folder below `specs`. */
  readonly folder: string
  readonly lifecycle: string
  readonly sources: string
  readonly scenarios: string
}

/**
 * The vendors of the registry, in its order.
 * @throws when the registry lists none: nothing would be generated, judged or served.
 */
export function readRegistry(top: string = repository): Vendor[] {
  const config: unknown = parse(readFileSync(join(top, registryFile), 'utf8'))
  const apis = (config as { apis?: Record<string, { root: string }> } | null)?.apis ?? {}
  const vendors = Object.entries(apis).map(([name, { root }]) => {
    const entry = relative(top, join(top, dirname(registryFile), root))
    const folder = dirname(entry)
    return {
      name,
      entry,
      folder,
      lifecycle: `${folder}/export.arazzo.yaml`,
      sources: `${folder}/sources.yaml`,
      scenarios: `${folder}/scenarios.yaml`,
    }
  })
  if (vendors.length === 0) throw new Error(`${registryFile} lists no vendor under apis`)
  return vendors
}

/** `lex-v2` becomes `LexV2`. */
export function pascalCase(name: string): string {
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}
