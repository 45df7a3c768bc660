import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repository } from './repository.ts'

/** A copy of the repository's own input, which remembers how it was. */
export interface RepositoryCopy {
  readonly top: string
  /** The text of a file as it was copied. */
  readonly before: (file: string) => string
  /** What is no longer as it was copied; what git ignores does not count. */
  readonly changes: () => { readonly changed: readonly string[]; readonly added: readonly string[] }
}

/** Copies what git does not ignore to a temporary folder, and links the packages. */
export function copyRepository(): RepositoryCopy {
  const top = mkdtempSync(join(tmpdir(), 'export-contracts-copy-'))
  git(top, 'init', '--quiet')
  // With an index of its own, for that of the repository may be absent, or belong to somebody else.
  git(repository, `--git-dir=${join(top, '.git')}`, `--work-tree=${repository}`, 'add', '--all')
  git(top, 'checkout-index', '--all')
  // A folder of its own, because tools keep their caches in it.
  const packages = join(top, 'node_modules')
  mkdirSync(packages)
  for (const name of readdirSync(join(repository, 'node_modules'))) {
    if (!name.startsWith('.') || name === '.bin')
      symlinkSync(join(repository, 'node_modules', name), join(packages, name))
  }
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
