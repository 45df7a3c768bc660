import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { editsBlock } from './_diff/editsBlock.ts'
import { loadEdition } from './_diff/loadEdition.ts'
import { rateEditions } from './_diff/rateEditions.ts'
import { type RatedEdit, rateEdits } from './_diff/rateEdits.ts'
import { bumps } from './_diff/reason.ts'
import { readBlock } from './_lib/block.ts'
import { copyRepository } from './_lib/copyRepository.ts'
import { run } from './_lib/packedPackage.ts'
import { repository } from './_lib/repository.ts'
import { releasePage } from './_release/releasePage.ts'

describe('of the labelled edits', () => {
  let rated: readonly RatedEdit[]
  beforeAll(async () => {
    rated = await rateEdits()
  })

  test('there are at least 60, of every kind and of every vendor', () => {
    expect(rated.length).toBeGreaterThanOrEqual(60)
    expect(new Set(rated.map(({ edit }) => edit)).size).toBe(rated.length)
    for (const bump of bumps) expect(rated.filter(({ least }) => least === bump).length).toBeGreaterThanOrEqual(4)
  })

  test('none is rated lower than a person has said', () => {
    const lower = rated.filter(({ rating, least }) => bumps.indexOf(rating) < bumps.indexOf(least))
    expect(lower.map(({ where, edit, least, rating }) => `${where}: ${edit}: ${least}, rated ${rating}`)).toEqual([])
  })

  test('nine in ten are rated as a person has said: not all is called breaking', () => {
    const exact = rated.filter(({ rating, least }) => rating === least)
    expect(exact.length / rated.length).toBeGreaterThanOrEqual(0.9)
  })

  test('the page shows what became', () => {
    const page = readFileSync(join(repository, releasePage), 'utf8')
    expect(readBlock(releasePage, page, 'edits').endsWith(`\n\n${editsBlock(rated)}`)).toBe(true)
  })
})

test('nothing is rated where nothing has changed', async () => {
  const edition = await loadEdition(repository)
  expect(await rateEditions(edition, edition)).toEqual([])
})

/** Runs the command of a repository. */
function runDiff(top: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/diff.ts', ...args], {
    cwd: top,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('the command says what it cannot compare with', () => {
  expect(runDiff(repository, 'no-such-commit')).toEqual({
    status: 1,
    stdout: '',
    stderr:
      '.git  git knows no commit no-such-commit. Name a tag, a branch or a commit; a shallow clone has few of them.\n',
  })
})

test('after a release, the command holds what is announced to the effects', () => {
  const copy = copyRepository()
  try {
    const at = (file: string) => join(copy.top, file)
    const commands = at('src/cli/commands/index.ts')
    writeFileSync(at('CHANGELOG.md'), '# Changelog\n\n## 0.1.0 (2026-01-01)\n\n- The first.\n')
    const git = ['-c', 'user.name=T', '-c', 'user.email=t@example.com']
    run('git', ['add', '--all'], copy.top)
    run('git', [...git, 'commit', '--quiet', '--no-gpg-sign', '--message', 'All'], copy.top)
    run('git', ['tag', 'v0.1.0'], copy.top)
    writeFileSync(commands, readFileSync(commands, 'utf8').replace(/^ {2}merge,\n/m, ''))
    run('git', [...git, 'commit', '--quiet', '--no-gpg-sign', '--all', '--message', 'Less'], copy.top)
    const told = [
      'major  package  facts: /commands/merge is removed',
      '',
      'Since v0.1.0, which is 0.1.0, the effects take at least a minor version.',
      '',
    ].join('\n')
    expect(runDiff(copy.top)).toEqual({
      status: 1,
      stdout: told,
      stderr: '.changeset  announces nothing, but it has to be a minor version at least. Run npx changeset.\n',
    })
    writeFileSync(at('.changeset/less.md'), '---\nexport-contracts: minor\n---\n\nNo merge.\n')
    expect(runDiff(copy.top)).toEqual({ status: 0, stdout: told, stderr: '' })
  } finally {
    rmSync(copy.top, { recursive: true, force: true })
  }
})
