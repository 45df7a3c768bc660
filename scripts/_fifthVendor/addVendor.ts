import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { registryFile } from '../_lib/registry.ts'

/** A vendor that does not exist, with a way to authenticate that no other vendor has. */
export const fifth = { name: 'acme-box', scheme: 'hmacSignature' } as const

const fixture = import.meta.dirname

/** Adds the vendor to a copy of the repository, as CONTRIBUTING.md says: its folders, its block in the registry, and the scheme's file. */
export function addVendor(top: string): void {
  for (const folder of ['specs', 'conformance']) cpSync(join(fixture, folder), join(top, folder), { recursive: true })
  const registry = readFileSync(join(top, registryFile), 'utf8')
  const block = `  ${fifth.name}:\n    root: ./${fifth.name}/openapi.yaml\n`
  writeFileSync(join(top, registryFile), registry.replace(/^apis:\n(?: .*\n)+/m, `$&${block}`))
  // Here the file is compiled and tested in place, so it imports its neighbours from afar.
  const scheme = readFileSync(join(fixture, `${fifth.scheme}.ts`), 'utf8')
  writeFileSync(join(top, `src/auth/${fifth.scheme}.ts`), scheme.replaceAll("'../../src/auth/", "'./"))
}
