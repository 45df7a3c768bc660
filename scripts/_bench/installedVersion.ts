import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from '../_lib/repository.ts'

/** The version of a package in this repository's `node_modules`. */
export function installedVersion(name: string): string {
  const text = readFileSync(join(repository, 'node_modules', name, 'package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
