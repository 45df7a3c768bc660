import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { repository } from '../_lib/repository.ts'

/** Builds `dist/` once for a run of the tests: those that need it run side by side, and would build under each other. */
export default function buildOnce(): void {
  execFileSync(process.execPath, [join(repository, 'scripts/build.ts')], { stdio: 'pipe' })
}
