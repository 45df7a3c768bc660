import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ProblemsError } from '../_lib/problem.ts'
import { repository } from '../_lib/repository.ts'

/** A state of the repository in a folder of its own. */
export interface CheckedOut {
  readonly top: string
  readonly remove: () => void
}

/**
 * Lays a commit of the repository into a temporary folder, with the packages of today.
 * @throws {ProblemsError} when git knows no such commit
 */
export function checkOut(reference: string, from: string = repository): CheckedOut {
  const top = mkdtempSync(join(tmpdir(), 'export-contracts-before-'))
  const remove = () => rmSync(top, { recursive: true, force: true })
  try {
    const commit = commitOf(reference, from)
    const packed = execFileSync('git', ['archive', '--format=tar', commit], { cwd: from, maxBuffer: 1 << 30 })
    execFileSync('tar', ['-xf', '-', '-C', top], { input: packed })
    symlinkSync(join(from, 'node_modules'), join(top, 'node_modules'))
    return { top, remove }
  } catch (error) {
    remove()
    throw error
  }
}

function commitOf(reference: string, from: string): string {
  try {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`]
    return execFileSync('git', args, { cwd: from, encoding: 'utf8' }).trim()
  } catch {
    const message = `git knows no commit ${reference}. Name a tag, a branch or a commit; a shallow clone has few of them.`
    throw new ProblemsError([{ file: '.git', line: 0, message }])
  }
}

/** The tag of the last release before the commit that is checked out; undefined where there was none. */
export function lastRelease(from: string = repository): string | undefined {
  const tags = (...args: readonly string[]) =>
    execFileSync('git', ['tag', '--list', 'v*', '--sort=-v:refname', ...args], { cwd: from, encoding: 'utf8' })
      .split('\n')
      .filter((tag) => /^v\d+\.\d+\.\d+$/.test(tag))
  const own = tags('--points-at', 'HEAD')
  return tags('--merged', 'HEAD').find((tag) => !own.includes(tag))
}
