import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { repository } from '../_lib/repository.ts'

const built = Symbol.for('export-contracts: dist/ is built')

/**
 * Builds `dist/` once for a run of the tests: those that need it run side by side, and would build under each other.
 * Each project of Vitest loads this file anew, in one process.
 */
export default function buildOnce(): void {
  if (Reflect.has(globalThis, built)) return
  execFileSync(process.execPath, [join(repository, 'scripts/build.ts')], { stdio: 'pipe' })
  Reflect.set(globalThis, built, true)
}
