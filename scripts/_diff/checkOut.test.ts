import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkOut, lastRelease } from './checkOut.ts'

const top = realpathSync(mkdtempSync(join(tmpdir(), 'export-contracts-commits-')))
afterAll(() => rmSync(top, { recursive: true, force: true }))

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], { cwd: top, stdio: 'pipe' })

function commit(text: string, ...tags: readonly string[]) {
  writeFileSync(join(top, 'file.txt'), text)
  git('add', 'file.txt')
  git('commit', '--quiet', '--no-gpg-sign', '--message', text)
  for (const tag of tags) git('tag', tag)
}

beforeAll(() => {
  mkdirSync(join(top, 'node_modules'))
  git('init', '--quiet', '--initial-branch', 'main')
})

describe('the last release', () => {
  test('is none before there was one, whatever else has a tag', () => {
    commit('first', 'v0.1.0-beta', 'vendors', '0.0.9')
    expect(lastRelease(top)).toBeUndefined()
  })

  test('is the highest before this commit, by its numbers; the one of this commit is to be compared with it', () => {
    commit('second', 'v0.9.0')
    commit('third', 'v0.10.0')
    commit('fourth', 'v0.11.0')
    expect(lastRelease(top)).toBe('v0.10.0')
    commit('fifth')
    expect(lastRelease(top)).toBe('v0.11.0')
  })

  test('is none that another branch has', () => {
    git('switch', '--quiet', '--create', 'other', 'v0.9.0')
    commit('elsewhere')
    expect(lastRelease(top)).toBe('v0.9.0')
    git('switch', '--quiet', 'main')
  })
})

test('a commit lies in a folder of its own, with the packages of today, until it is taken away', () => {
  writeFileSync(join(top, 'file.txt'), 'not committed')
  const { top: folder, remove } = checkOut('v0.9.0', top)
  expect(readFileSync(join(folder, 'file.txt'), 'utf8')).toBe('second')
  expect(realpathSync(join(folder, 'node_modules'))).toBe(join(top, 'node_modules'))
  remove()
  expect([existsSync(folder), existsSync(join(top, 'node_modules'))]).toEqual([false, true])
  expect(readFileSync(join(top, 'file.txt'), 'utf8')).toBe('not committed')
})

test.each(['nowhere', '--all', ''])('the commit %j is an error', (reference) => {
  expect(() => checkOut(reference, top)).toThrow(
    `.git  git knows no commit ${reference}. Name a tag, a branch or a commit; a shallow clone has few of them.`,
  )
})
