import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { editsBlock } from './_diff/editsBlock.ts'
import { loadEdition } from './_diff/loadEdition.ts'
import { rateEditions } from './_diff/rateEditions.ts'
import { type RatedEdit, rateEdits } from './_diff/rateEdits.ts'
import { bumps } from './_diff/reason.ts'
import { readBlock } from './_lib/block.ts'
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

test('the command says what it cannot compare with', () => {
  const run = (...args: readonly string[]) => {
    try {
      execFileSync(process.execPath, ['scripts/diff.ts', ...args], { cwd: repository, encoding: 'utf8', stdio: 'pipe' })
      return undefined
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: string }
      return { status, stderr }
    }
  }
  expect(run('no-such-commit')).toEqual({
    status: 1,
    stderr:
      '.git  git knows no commit no-such-commit. Name a tag, a branch or a commit; a shallow clone has few of them.\n',
  })
})
