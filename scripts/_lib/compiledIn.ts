import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from './repository.ts'

/**
 * The names of the packages whose code stands in generated files, and so in the published package: esbuild writes above each part
 * where it comes from.
 */
export function listCompiledIn(top: string = repository): string[] {
  const names = globSync('generated/**/*.js', { cwd: top }).flatMap((file) =>
    [...readFileSync(join(top, file), 'utf8').matchAll(/^\/\/ node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm)].map(
      ([, name = '']) => name,
    ),
  )
  return [...new Set(names)].sort()
}
