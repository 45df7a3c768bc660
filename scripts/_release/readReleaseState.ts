import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readGitHubHome } from '../_lib/github.ts'
import { repository } from '../_lib/repository.ts'
import { changelogFile, readTopSection } from './changelog.ts'
import type { ReleaseState } from './releaseProblems.ts'

/**
 * Reads what decides whether the repository may be published as it is now.
 * @throws {ProblemsError} when the changelog or the account cannot be read
 */
export function readReleaseState(top: string = repository): ReleaseState {
  const { version } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')) as { version: string }
  const linesOf = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: top, encoding: 'utf8' })
      .split('\n')
      .filter((line) => line !== '')
  return {
    version,
    owner: readGitHubHome(top).owner,
    section: readTopSection(readFileSync(join(top, changelogFile), 'utf8')),
    changesets: listChangesets(top),
    tags: linesOf('tag', '--points-at', 'HEAD'),
    uncommitted: linesOf('status', '--porcelain').map((line) => line.slice(3)),
  }
}

/** The files that tell of changes which no version has yet. */
export const listChangesets = (top: string): string[] =>
  globSync('.changeset/*.md', { cwd: top })
    .filter((file) => !file.endsWith('/README.md'))
    .sort()
