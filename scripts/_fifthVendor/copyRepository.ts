import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repository } from '../_lib/repository.ts'

/** A copy of the repository's own input, which remembers how it was. */
export interface RepositoryCopy {
  readonly top: string
  /** The text of a file as it was copied. */
  readonly before: (file: string) => string
  /** What is no longer as it was copied; what git ignores does not count. */
  readonly changes: () => { readonly changed: readonly string[]; readonly added: readonly string[] }
}

/** Copies what git knows, or would after `git add`, to a temporary folder, and links the packages. */
export function copyRepository(): RepositoryCopy {
  const top = mkdtempSync(join(tmpdir(), 'export-contracts-copy-'))
  for (const file of namesOf(git(repository, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'))) {
    if (existsSync(join(repository, file))) cpSync(join(repository, file), join(top, file))
  }
  // A folder of its own, because tools keep their caches in it.
  const packages = join(top, 'node_modules')
  mkdirSync(packages)
  for (const name of readdirSync(join(repository, 'node_modules'))) {
    if (!name.startsWith('.') || name === '.bin')
      symlinkSync(join(repository, 'node_modules', name), join(packages, name))
  }
  git(top, 'init', '--quiet')
  git(top, 'add', '--all')
  return {
    top,
    before: (file) => git(top, 'show', `:${file}`),
    changes: () => ({
      changed: namesOf(git(top, 'diff', '-z', '--name-only')),
      added: namesOf(git(top, 'ls-files', '-z', '--others', '--exclude-standard')),
    }),
  }
}

const namesOf = (list: string) => list.split('\0').filter((name) => name !== '')

function git(folder: string, ...args: readonly string[]): string {
  // A hook of git sets variables that would lead away from the folder.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')))
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', maxBuffer: 1 << 26 })
}
