import type { Lifecycles } from '../../src/contract/lifecycle.ts'
import type { OpenApi } from '../_lib/openapi.ts'
import type { Vendor } from '../_lib/registry.ts'
import { readYamlFile } from '../_lib/yamlFile.ts'
import { compileLifecycle } from './lifecycle.ts'
import { printValue } from './printValue.ts'

/**
 * Compiles the Arazzo files of a vendor.
 * @throws {ProblemsError} with file and line for everything outside the supported subset
 */
export function compileLifecycles({ lifecycles }: Vendor, document: OpenApi, top: string): Lifecycles {
  const compiled = Object.entries(lifecycles).map(([name, file]) => [
    name,
    compileLifecycle(readYamlFile(file, top), document),
  ])
  return Object.fromEntries(compiled) as Lifecycles
}

/** The text of `lifecycles.ts`. Each stands by itself, so that a bundle holds what is called alone. */
export function generateLifecycles(lifecycles: Lifecycles, banner: string): string {
  const each = Object.entries(lifecycles).map(
    ([name, lifecycle]) => `export const ${name}Lifecycle = ${printValue(lifecycle)} as const satisfies Lifecycle\n`,
  )
  const list = Object.keys(lifecycles).map((name) => `${name}: ${name}Lifecycle`)
  return `${banner}
import type { Lifecycle, Lifecycles } from '../../src/contract/lifecycle.ts'

${each.join('\n')}
export const lifecycles = { ${list.join(', ')} } as const satisfies Lifecycles
`
}
