import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { leastShare } from './_codeMutants/codeMutantsPage.ts'
import { repository } from './_lib/repository.ts'

function mutantsOfCode(...args: readonly string[]) {
  const run = spawnSync(process.execPath, ['scripts/mutantsOfCode.ts', ...args], { cwd: repository, encoding: 'utf8' })
  return { status: run.status, output: run.stdout + run.stderr }
}

test('mutants of a folder that are drawn are tried, tests of the folder notice most of them, and the gate goes by the share', () => {
  const { status, output } = mutantsOfCode('client', '--sample', '8', '--seed', '19')
  const figures = /\| `src\/client` \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|/.exec(output)?.slice(1)
  const [all = 0, tried = 0, killed = 0, hanging = 0] = figures?.map(Number) ?? []
  expect({ tried, output }).toEqual({ tried: 8, output })
  expect(all).toBeGreaterThan(400)
  expect(killed).toBeGreaterThanOrEqual(4)
  expect(status).toBe((killed + hanging) / tried >= leastShare ? 0 : 1)
})

test('what cannot be tried is refused, with what to do', () => {
  expect(mutantsOfCode('nowhere', 'auth/nowhere.ts', '--sample', '0', '--seed', 'x', '--write')).toEqual({
    status: 1,
    output: [
      'npm run mutants:code  nowhere is none of the folders. Name judge, jobs, client, auth, redact, recordings, or none for all.',
      'npm run mutants:code  auth/nowhere.ts is none of the folders. Name judge, jobs, client, auth, redact, recordings, or none for all.',
      'npm run mutants:code  --write is for whole folders, because the page tells of these.',
      'npm run mutants:code  --sample must be a whole number above 0.',
      'npm run mutants:code  --seed must be a whole number.',
      '',
    ].join('\n'),
  })
})
