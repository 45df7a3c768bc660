import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { repository } from './_lib/repository.ts'

const bench = (...args: readonly string[]) =>
  promisify(execFile)(process.execPath, [join(repository, 'scripts/benchWaiters.ts'), ...args], { encoding: 'utf8' })

test('docs/evidence/waiters.md says what is measured', async () => {
  const { stdout } = await bench('--check')
  const printed = stdout.trim().split('\n').slice(2)
  const page = readFileSync(join(repository, 'docs/evidence/waiters.md'), 'utf8')
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
  const cells = (lines: readonly string[], separator: RegExp) => lines.map((line) => line.trim().split(separator))
  expect(printed).toHaveLength(18)
  expect(cells(rows, / ?\| ?/).map((row) => row.slice(1, -1))).toEqual(cells(printed, / {2,}/))
})
